using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Kb.Inference.Llama.Native;

/// <summary>Loads the three libraries of llama.cpp once for the process and refuses those whose structures are not the bound ones.</summary>
internal static unsafe partial class LlamaLibrary
{
    private static readonly Lock s_loading = new();
    private static readonly Dictionary<string, nint> s_handles = new(StringComparer.Ordinal);
    private static string? s_version;

    /// <summary>As the library says, such as <c>0.4.0-dev</c>; part of the key of everything it prepared.</summary>
    public static string Version => s_version ?? throw new InvalidOperationException("Load comes first.");

    /// <exception cref="InferenceException">Not found, not loadable, or another version.</exception>
    public static void Load()
    {
        lock (s_loading)
        {
            if (s_version is not null)
                return;
            string folder = LlamaFolder.Find();
            foreach (string name in (ReadOnlySpan<string>)[LlamaApi.GgmlBaseLibrary, LlamaApi.GgmlLibrary, LlamaApi.Library])
                LoadOne(folder, name);
            string version = LlamaHandshake.Check(s_handles[LlamaApi.Library], folder);
            NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), Resolve);

            // On abort the library would fork and wait for a debugger; the runtime's own SetEnvironmentVariable does not reach C.
            if (!OperatingSystem.IsWindows())
                SetEnvironment("GGML_NO_BACKTRACE", "1", overwrite: 1);
            LlamaApi.LogSet(&OnLog, null); // before the backends are loaded: they log too
            LlamaApi.BackendLoadAll(folder);
            if (LlamaApi.DeviceCount() == 0)
                throw new InferenceException($"The native libraries in {folder} hold no backend that runs on this processor. Reinstall with `npm ci`, or name another folder with KB_LLAMA_LIBRARY.");
            LlamaApi.BackendInit();
            s_version = version;
        }
    }

    /// <summary>Whether a device other than the processor would take layers.</summary>
    public static bool HasGpu()
    {
        for (nuint i = 0; i < LlamaApi.DeviceCount(); i++)
        {
            if (LlamaApi.DeviceType(LlamaApi.DeviceGet(i)) is 1 or 2)
                return true;
        }
        return false;
    }

    private static void LoadOne(string folder, string name)
    {
        string path = LlamaFolder.FileOf(folder, name)
            ?? throw new InferenceException($"No native library {name} in {folder}. Reinstall with `npm ci`, or name another folder with KB_LLAMA_LIBRARY.");
        try
        {
            s_handles[name] = NativeLibrary.Load(path);
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException)
        {
            throw new InferenceException($"{path} can't be loaded: {e.Message} It needs glibc 2.34 or newer on Linux, macOS 14, or the Visual C++ runtime on Windows.", e);
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search) => s_handles.GetValueOrDefault(name);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);

    // Static and by address: nothing for the garbage collector to move or collect.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnLog(int level, byte* text, void* data)
    {
        try
        {
            LlamaLog.Add(level, Marshal.PtrToStringUTF8((nint)text) ?? "");
        }
        catch (Exception)
        {
            // No exception may cross into native code, and a lost log line harms nobody.
        }
    }
}
