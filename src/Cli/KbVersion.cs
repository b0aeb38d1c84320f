
namespace Kb.Cli;

internal static class KbVersion
{
    /// <summary>Such as 0.1.0.</summary>
    public static string Text { get; } = typeof(KbVersion).Assembly.GetName().Version?.ToString(3) ?? "0";

    /// <summary>Tells two builds of the program apart: a rebuilt compiler may write other pages.</summary>
    public static string Build { get; } = $"{Text}/{typeof(KbVersion).Assembly.ManifestModule.ModuleVersionId:N}/{typeof(Kb.Compiler.WikiCompiler).Assembly.ManifestModule.ModuleVersionId:N}";
}
