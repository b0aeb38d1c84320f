using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Kb.Cli.Commands;

/// <summary>The library's help, and below it a command's examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <summary>Help is given whatever else is missing.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is CommandWithExamples command)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string line in command.Examples.Split('\n'))
                output.WriteLine($"    {line}");
        }

        return code;
    }
}
