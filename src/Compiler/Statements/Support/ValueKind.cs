namespace Kb.Compiler.Statements;

internal enum ValueKind { Number, Percent, Money, Date, Weekday, Time }
