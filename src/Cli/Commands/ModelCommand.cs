using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference.Models;
using Kb.Platform;

namespace Kb.Cli.Commands;

/// <summary>`kb model info`: which model a build would ask, read from the file's own header; nothing is loaded.</summary>
internal static class ModelCommand
{
    private const string Help = """
        Say which model a build asks

        Examples:
          kb model info                 the workspace's model
          kb model info --model F.gguf  any GGUF file
        """;

    public static Command Create()
    {
        Argument<string> directory = Shared.Directory();
        Option<string?> model = Shared.Model();
        var info = new Command("info", Help) { directory, model };
        info.SetAction(parsed => Info(Path.GetFullPath(parsed.GetRequiredValue(directory)), parsed.GetValue(model)));
        return new Command("model", "The language model: info") { info };
    }

    private static int Info(string directory, string? asked)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        Settings settings = SettingsReader.Read(workspace, new DiagnosticBag());
        ModelChoice choice = ModelChoice.Of(ModelChoice.FindPath(asked, settings, workspace));
        if (choice.Path is not { } path)
        {
            Console.WriteLine("model: none (rules alone)");
            return ExitCode.Success;
        }

        ModelInfo header = TextModels.Describe(path, choice.Digest);
        Say("model", header.Name);
        Say("file", path);
        Say("size", string.Create(CultureInfo.InvariantCulture, $"{header.Bytes} bytes"));
        Say("sha-256", choice.Digest);
        Say("licence", header.Licence ?? "not stated in the file");
        Say("context", string.Create(CultureInfo.InvariantCulture, $"{header.Context} tokens"));
        Say("threads", string.Create(CultureInfo.InvariantCulture, $"{PhysicalCores.Usable()} (physical cores this process may use)"));
        Say("memory", string.Create(CultureInfo.InvariantCulture, $"{MemoryLimits.Available() >> 20} MiB available"));
        Say("cache", ModelChoice.CacheDirectory);
        State state = StateReader.Read(workspace);
        if (state.ModelDigest is { } built)
            Say("wiki built with", built == choice.Digest ? "this model" : $"{state.ModelName}: a build would ask every question again");
        return ExitCode.Success;
    }

    private static void Say(string what, string value) => Console.WriteLine($"{what + ":",-16}{value}");
}
