namespace Kb.Compiler.Language;

/// <summary>What parts of speech a word can be, and which one texts show most often.</summary>
[Flags]
public enum WordClass
{
    Unknown = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
    /// <summary>The dictionary writes it with a capital only.</summary>
    Proper = 16,
    Location = 32,
    Human = 64,
    Group = 128,
    Made = 4096,
    MainlyNoun = 256,
    MainlyVerb = 512,
    MainlyAdjective = 1024,
    MainlyAdverb = 2048,
}
