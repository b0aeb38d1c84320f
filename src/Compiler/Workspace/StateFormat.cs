namespace Kb.Compiler.Workspace;

/// <summary>Names that the reader and the writer of .kb/state share.</summary>
internal static class StateFormat
{
    public const string PagesPath = ".kb/state/pages";
    public const string FactsPath = ".kb/state/facts";

    public const string Language = "language";
    public const string Model = "model";
    public const string ActionTicked = "action-ticked";
    public const string Exam = "exam";

    public static bool IsHash(string text) => text.Length == PageHash.Digits && text.All(char.IsAsciiHexDigitLower);

    /// <summary>A path that can only name a file below wiki/, so that a forged state deletes nothing elsewhere.</summary>
    public static bool IsPagePath(string path) =>
        path.StartsWith("wiki/", StringComparison.Ordinal)
        && !path.AsSpan().ContainsAny('\\', '\0')
        && path.Split('/').All(part => part is not ("" or "." or ".."));
}
