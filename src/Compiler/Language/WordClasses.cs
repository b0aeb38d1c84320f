namespace Kb.Compiler.Language;

public static class WordClasses
{
    public static bool CanBeNoun(this WordClass word) => word.HasFlag(WordClass.Noun);

    public static bool CanBeVerb(this WordClass word) => word.HasFlag(WordClass.Verb);

    public static bool CanBeAdjective(this WordClass word) => word.HasFlag(WordClass.Adjective);

    public static bool IsMainlyNoun(this WordClass word) => word.HasFlag(WordClass.MainlyNoun);

    public static bool IsMainlyVerb(this WordClass word) => word.HasFlag(WordClass.MainlyVerb);

    public static bool IsMainlyAdverb(this WordClass word) => word.HasFlag(WordClass.MainlyAdverb);

    /// <summary>Whether the dictionary knows a name of this kind (a location, a person, a group, a made thing), and no other.</summary>
    public static bool Names(this WordClass word, WordClass kind) =>
        word.IsProper() && (word & (WordClass.Location | WordClass.Human | WordClass.Group | WordClass.Made)) == kind;

    public static bool IsProper(this WordClass word) => word.HasFlag(WordClass.Proper);

    /// <summary>Whether a word with a capital can't be a plain one: the dictionary lacks it, or has it as a name.</summary>
    public static bool CanBeName(this WordClass word) => word == WordClass.Unknown || word.IsProper();
}
