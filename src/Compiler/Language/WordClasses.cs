namespace Kb.Compiler.Language;

public static class WordClasses
{
    public static bool CanBeNoun(this WordClass word) => word.HasFlag(WordClass.Noun);

    public static bool CanBeVerb(this WordClass word) => word.HasFlag(WordClass.Verb);

    public static bool CanBeAdjective(this WordClass word) => word.HasFlag(WordClass.Adjective);

    public static bool IsMainlyNoun(this WordClass word) => word.HasFlag(WordClass.MainlyNoun);

    public static bool IsMainlyVerb(this WordClass word) => word.HasFlag(WordClass.MainlyVerb);

    public static bool IsMainlyAdverb(this WordClass word) => word.HasFlag(WordClass.MainlyAdverb);

    public static bool IsProper(this WordClass word) => word.HasFlag(WordClass.Proper);
}
