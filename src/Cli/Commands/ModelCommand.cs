using System.CommandLine;
namespace Kb.Cli.Commands;
internal static class ModelCommand { public static Command Create() => new("model", "x"); }
