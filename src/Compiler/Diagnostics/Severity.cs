namespace Kb.Compiler.Diagnostics;

public enum Severity { Info, Warning, Error }
