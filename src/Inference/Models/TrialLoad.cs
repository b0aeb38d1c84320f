using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Kb.Inference.Llama;

namespace Kb.Inference.Models;

/// <summary>Loads an unknown file for the first time in a child process: what the native library answers with an abort then ends the child and not the program.</summary>
public static class TrialLoad
{
    private const string Command = "__trial-load";
    private const int Failed = 3;
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);
    private static bool s_isProgram;

    /// <summary>To be called first by a program that may be its own child. True: it was one, and is to exit with the code.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // it looks at its caller
    public static bool TryRunChild(string[] args, out int exitCode)
    {
        s_isProgram = Assembly.GetCallingAssembly() == Assembly.GetEntryAssembly(); // not so when a test calls the program's entry
        exitCode = 0;
        if (args is not [Command, var path, ..])
            return false;
        try
        {
            using LlamaModel model = LlamaLoader.Load(path, new FileInfo(path), "none", threads: 1);
            model.Probe();
        }
        catch (InferenceException e)
        {
            Console.Out.WriteLine(e.Message);
            exitCode = Failed;
        }
        return true;
    }

    /// <summary>Passes when this file was loaded before on this machine, else tries. A host that never called <see cref="TryRunChild"/> can't be its own child and loads at its own risk.</summary>
    /// <exception cref="InferenceException">The child failed, died or took too long.</exception>
    internal static void Check(string path, string digest, string cacheDirectory, Action<string> note, CancellationToken token)
    {
        if (digest == BuiltInModel.Digest || !s_isProgram)
            return;
        string passed = Path.Combine(cacheDirectory, "loads-" + digest);
        if (File.Exists(passed))
            return;
        note($"Trying {Path.GetFileName(path)} for the first time, in a process of its own");
        Run(OwnProgram(path, cacheDirectory), path, s_patience, token);
        try
        {
            Directory.CreateDirectory(cacheDirectory);
            File.WriteAllText(passed, "");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is tried again next time.
        }
    }

    internal static void Run(ProcessStartInfo child, string path, TimeSpan patience, CancellationToken token)
    {
        child.RedirectStandardOutput = true;
        child.RedirectStandardError = true;
        using Process process = Process.Start(child) ?? throw new InferenceException($"No process could be started to try {path}. Try again.");
        try
        {
            Task<string> said = process.StandardOutput.ReadToEndAsync(token);
            Task<string> complained = process.StandardError.ReadToEndAsync(token);
            long begin = Stopwatch.GetTimestamp();
            while (!process.WaitForExit(100))
            {
                token.ThrowIfCancellationRequested();
                if (Stopwatch.GetElapsedTime(begin) > patience)
                    throw new InferenceException($"{path} was not loaded within {patience.TotalSeconds:0} seconds. Take a smaller model, or try again on an idle machine.");
            }
            if (process.ExitCode == 0)
                return;
            string last = complained.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
            throw new InferenceException(process.ExitCode == Failed
                ? said.Result.Trim()
                : $"llama.cpp can't stand {path}: the process that tried it died with code {process.ExitCode}. The file is damaged or of a kind it does not know; take another. {(last.Length > 300 ? last[..300] : last)}".TrimEnd());
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo OwnProgram(string path, string cacheDirectory)
    {
        string program = Environment.ProcessPath ?? throw new InferenceException("The program does not know its own file, so it can't try the model. Start it by its full path.");
        // Started as `dotnet kb.dll`, the process is dotnet and the program its first argument.
        bool isHost = Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        string[] entry = isHost && Assembly.GetEntryAssembly()?.Location is { Length: > 0 } assembly ? [assembly] : [];
        return new(program, [.. entry, Command, path, cacheDirectory]);
    }
}
