namespace Kb.Compiler.Language;

/// <summary>What the words around a day make of it.</summary>
public enum DateRole
{
    /// <summary>Something is to happen by then: "by Friday", "no later than the 12th".</summary>
    Deadline,
    /// <summary>It happens then: "on Friday", "(Fri)".</summary>
    Day,
    /// <summary>Says something else: "since Friday", "the Friday call", "every Friday".</summary>
    Other,
}
