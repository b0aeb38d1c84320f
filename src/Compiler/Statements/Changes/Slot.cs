namespace Kb.Compiler.Statements;

/// <summary>A value in a sentence that another sentence may give otherwise.</summary>
/// <param name="Sort">What it can be compared with: a dimension, "date", "name"; part of the key.</param>
/// <param name="Said">The value as written.</param>
/// <param name="Normal">The value in one spelling.</param>
/// <param name="Value">For numbers and dates.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Mapped">Words of the sentence that mean something else beside such a value ("price" beside money is "cost"); null keys leave the word out.</param>
internal sealed record Slot(
    ClaimKind Kind,
    string Sort,
    string Said,
    string Normal,
    TextValue? Value,
    int First,
    int Count,
    IReadOnlyDictionary<int, string> Mapped);
