using System.CommandLine;

namespace Kb.Cli.Commands;

/// <param name="examples">One a line, each with what it does.</param>
internal sealed class CommandWithExamples(string name, string description, string examples) : Command(name, description)
{
    public string Examples => examples;
}
