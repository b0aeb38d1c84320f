using System.CommandLine;
namespace Kb.Cli.Commands;
internal static class StatusCommand { public static Command Create() => new("status", "x"); }
