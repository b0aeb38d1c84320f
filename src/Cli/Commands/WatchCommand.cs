using System.CommandLine;
namespace Kb.Cli.Commands;
internal static class WatchCommand { public static Command Create() => new("watch", "x"); }
