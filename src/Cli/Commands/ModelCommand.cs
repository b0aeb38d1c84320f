using System.CommandLine;
using System.Globalization;
using Kb.Cli.Building;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Kb.Inference;
using Kb.Inference.Models;
using Kb.Platform;

namespace Kb.Cli.Commands;

/// <summary>`kb model info`: which model a build would ask, read from the file's own header; the model is not loaded.</summary>
internal static class ModelCommand
{
    private const string Examples = """
        kb model info                 the workspace's model, or the built-in one
        kb model info --model F.gguf  any GGUF file
        """;

    public static Command Create(CancellationToken interrupted)
    {
        Argument<string> directory = Shared.Directory();
        Option<string?> model = Shared.Model();
        var info = new CommandWithExamples("info", "Say which model a build asks, and how it would run on this machine", Examples) { directory, model };
        info.SetAction(parsed => Info(Path.GetFullPath(parsed.GetRequiredValue(directory)), parsed.GetValue(model), Console.Out));
        return new Command("model", "The language model: `kb model info`, `kb model exam`") { info, ModelExamCommand.Create(interrupted) };
    }

    private static int Info(string directory, string? asked, TextWriter output)
    {
        WorkspaceFolder workspace = Workspaces.Open(directory);
        Settings settings = SettingsReader.Read(workspace, new DiagnosticBag());
        State state = StateReader.Read(workspace);
        ModelChoice choice = ModelChoice.Of(ModelChoice.Named(asked, settings, workspace), state);
        if (choice.IsNone)
            output.WriteLine("model:          none (rules alone)");
        else
            Describe(choice, output);
        Say(output, "threads", string.Create(CultureInfo.InvariantCulture, $"{PhysicalCores.Usable()} (physical cores that this process may use)"));
        Say(output, "memory", string.Create(CultureInfo.InvariantCulture, $"{MemoryLimits.Available() >> 20} MiB available"));
        if (state.ModelDigest is { } built && !choice.IsNone)
            Say(output, "this wiki", built == choice.Digest ? "built with this model" : $"built with {state.ModelName}; a build would ask every question again");
        return ExitCode.Success;
    }

    private static void Describe(ModelChoice choice, TextWriter output)
    {
        Say(output, "sha-256", choice.Digest);
        if (choice.Path is not { } path)
        {
            Say(output, "model", choice.Name);
            Say(output, "file", "missing; stored answers serve, new questions can't be asked");
            return;
        }

        ModelInfo header = TextModels.Describe(path, choice.Digest);
        Say(output, "model", header.Name);
        Say(output, "file", path);
        Say(output, "size", string.Create(CultureInfo.InvariantCulture, $"{header.Bytes / 1e6:F1} MB"));
        Say(output, "licence", header.Licence ?? "not stated in the file");
        Say(output, "context", string.Create(CultureInfo.InvariantCulture, $"{header.Context} tokens"));
        DescribeLibrary(choice, output);
    }

    // What is known of the file stays worth saying where the library can't be loaded.
    private static void DescribeLibrary(ModelChoice choice, TextWriter output)
    {
        try
        {
            Say(output, "llama.cpp", TextModels.LibraryVersion());
            Say(output, "fast copy", TextModels.FindPreparedCopy(choice.Digest, ModelChoice.CacheDirectory) ?? "none yet; made at first use where it pays");
        }
        catch (InferenceException e)
        {
            Say(output, "llama.cpp", e.Message);
        }
    }

    private static void Say(TextWriter output, string what, string value) => output.WriteLine($"{what + ":",-16}{value}");
}
