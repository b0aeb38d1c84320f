using System.CommandLine;
namespace Kb.Cli.Commands;
internal static class ExplainCommand { public static Command Create() => new("explain", "x"); }
