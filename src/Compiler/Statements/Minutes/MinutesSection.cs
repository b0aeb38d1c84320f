namespace Kb.Compiler.Statements.Minutes;

/// <summary>What a heading, or a label above a list, says of what stands under it.</summary>
internal enum MinutesSection
{
    None,
    Attendees,
    Absent,
    Agenda,
    Decisions,
    Actions,
    Questions,
    /// <summary>What was not chosen, or is no longer so.</summary>
    Denied,
    /// <summary>What became of earlier tasks.</summary>
    Review,
}
