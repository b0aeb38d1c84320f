namespace Kb.Compiler.Output;

/// <summary>Git did not do what was asked; the message is its own. Stays inside Output, which makes a diagnostic of it.</summary>
internal sealed class GitException(string message) : Exception(message);
