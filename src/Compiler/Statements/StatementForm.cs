namespace Kb.Compiler.Statements;

public enum StatementForm { Quoted, Condensed, Written }
