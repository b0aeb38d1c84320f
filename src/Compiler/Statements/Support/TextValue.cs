namespace Kb.Compiler.Statements;

/// <summary>A number, amount, date or time in a sentence, in one spelling whatever the text's.</summary>
/// <param name="Value">Digits without separators or zeros at the end; a date as year-month-day with <c>?</c> for what is not said.</param>
/// <param name="Unit">Short form of a unit of measure or currency code; empty where none is written.</param>
/// <param name="Start">UTF-16 index in the sentence.</param>
internal readonly record struct TextValue(ValueKind Kind, string Value, string Unit, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether this value, as said, claims nothing beyond the other: equal, or a date with less detail.</summary>
    public bool FollowsFrom(TextValue other)
    {
        if (Kind == ValueKind.Number && Unit.Length == 0 && other.Kind == ValueKind.Date)
            return Value == other.Value.Split('/')[0];
        if (Kind != other.Kind || Unit != other.Unit)
            return false;
        return Kind == ValueKind.Date ? DateFollows(other) : Value == other.Value;
    }

    private bool DateFollows(TextValue other)
    {
        string[] own = Value.Split('/'), its = other.Value.Split('/');
        return own.Length == its.Length && own.Zip(its).All(p => p.First == "?" || p.First == p.Second);
    }
}
