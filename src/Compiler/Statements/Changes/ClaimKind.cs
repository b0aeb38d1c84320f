namespace Kb.Compiler.Statements;

/// <summary>What sort of value a sentence gives.</summary>
internal enum ClaimKind
{
    /// <summary>A count, a measure, an amount of money, a percentage.</summary>
    Number,
    /// <summary>A day, a month, a year, a quarter, a weekday, a time of day.</summary>
    When,
    /// <summary>"weekly", "monthly".</summary>
    HowOften,
    /// <summary>Who or where: "is led by Ada Berg".</summary>
    Name,
    /// <summary>A state out of a pair or a colour: "is enabled".</summary>
    State,
    /// <summary>Yes or no.</summary>
    Answer,
}
