namespace Kb.Cli;

/// <summary>What was asked for can't be done here; the message says what to do instead. Exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
