namespace Kb.Compiler.Statements;

/// <summary>How a clause hangs on the one before.</summary>
internal enum ClauseLink { Main, Coordinated, Subordinate, Relative, Complement, Aside }
