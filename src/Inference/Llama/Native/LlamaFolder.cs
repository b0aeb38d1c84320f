using System.Runtime.InteropServices;

namespace Kb.Inference.Llama.Native;

/// <summary>Where the native libraries lie.</summary>
internal static class LlamaFolder
{
    /// <summary>Names a folder with another build of llama.cpp (system, CUDA, Vulkan).</summary>
    public const string Variable = "KB_LLAMA_LIBRARY";

    /// <summary>The folder the user names, else the one beside the program, else the repository's npm package. Absolute: the library searches the current directory otherwise.</summary>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Directory.Exists(named)
                ? Path.GetFullPath(named)
                : throw new InferenceException($"{Variable} names {named}, which is no folder. Name the folder that holds libllama, or unset it.");
        }
        string beside = Path.Combine(AppContext.BaseDirectory, "native");
        if (FileOf(beside, LlamaApi.Library) is not null)
            return beside;
        string package = Path.Combine("node_modules", "@node-llama-cpp", Platform, "bins", Platform);
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, package);
            if (FileOf(candidate, LlamaApi.Library) is not null)
                return candidate;
        }
        throw new InferenceException($"The native libraries of llama.cpp were not found: not in {beside}, nor in node_modules/@node-llama-cpp/{Platform} above it. Run `npm ci` in the repository, or name their folder with {Variable}.");
    }

    /// <summary>File names carry a version or variant, such as <c>libllama.metal.v0.4.0.dylib</c>. Null when missing.</summary>
    public static string? FileOf(string folder, string name)
    {
        if (!Directory.Exists(folder))
            return null;
        string prefix = OperatingSystem.IsWindows() ? "" : "lib";
        string extension = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
        string exact = Path.Combine(folder, prefix + name + extension);
        return File.Exists(exact)
            ? exact
            : Directory.GetFiles(folder, $"{prefix}{name}.*{extension}").Order(StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>Name of the npm package. Several packages may be installed side by side, so the machine decides and not what is there.</summary>
    private static string Platform
    {
        get
        {
            bool arm = RuntimeInformation.ProcessArchitecture == Architecture.Arm64;
            return OperatingSystem.IsWindows() ? arm ? "win-arm64" : "win-x64"
                : OperatingSystem.IsMacOS() ? arm ? "mac-arm64-metal" : "mac-x64"
                : arm ? "linux-arm64" : "linux-x64";
        }
    }
}
