using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>THE TABLES of what people say in meetings. Each row is a way to say it; what a rule does with it stands beside the rule.</summary>
internal static class Speech
{
    /// <summary>Openings of a turn that take on what was asked, or agree to what was proposed.</summary>
    public static readonly PhraseSet Accepts = PhraseTables.Of("speech", "accepts");

    /// <summary>Openings that agree to a proposal and cannot be heard as mere listening.</summary>
    public static readonly PhraseSet Agrees = PhraseTables.Of("speech", "agrees");

    public static readonly PhraseSet Refuses = PhraseTables.Of("speech", "refuses");

    /// <summary>Openings that leave a question as it is.</summary>
    public static readonly PhraseSet Unanswered = PhraseTables.Of("speech", "unanswered");

    /// <summary>What makes a sentence say only what would be.</summary>
    public static readonly PhraseSet Conditions = PhraseTables.Of("speech", "conditions");

    /// <summary>"if" that asks: "check if it fits".</summary>
    public static readonly PhraseSet Whether = PhraseTables.Of("speech", "whether");

    public static readonly PhraseSet Generally = PhraseTables.Of("speech", "generally");

    /// <summary>After "I'll": what is said, felt or done on the spot, and so promises nothing.</summary>
    public static readonly PhraseSet NoDeeds = PhraseTables.Of("speech", "no-deeds");

    /// <summary>Deeds that minutes give to people: after a name these make a task.</summary>
    public static readonly PhraseSet Deeds = PhraseTables.Of("speech", "deeds");
}
