namespace Kb.Compiler.Output;

/// <summary>What kb takes from the user's own git configuration, asked once.</summary>
/// <param name="Settings">As <c>key=value</c>: which repositories are trusted, what is ignored, how line ends are kept.</param>
/// <param name="IsKnown">False where git knows no name or address: the commit is kb's own then.</param>
internal sealed record GitUser(string Name, string Address, bool IsKnown, IReadOnlyList<string> Settings)
{
    private static readonly string[] s_taken = ["safe.directory", "core.excludesfile", "core.attributesfile", "core.autocrlf", "core.eol"];

    public static GitUser Ask(string folder)
    {
        string name = "", address = "";
        var settings = new List<string>();
        foreach (string entry in GitProcess.AsUser(folder).Ask("config", "--list", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            int end = entry.IndexOf('\n', StringComparison.Ordinal);
            (string key, string value) = end < 0 ? (entry, "true") : (entry[..end], entry[(end + 1)..]);
            if (key == "user.name")
                name = Plain(value);
            else if (key == "user.email")
                address = Plain(value);
            else if (s_taken.Contains(key, StringComparer.Ordinal))
                settings.Add($"{key}={value}");
        }

        return name.Length > 0 && address.Length > 0
            ? new GitUser(name, address, IsKnown: true, settings)
            : new GitUser("kb", "kb@localhost", IsKnown: false, settings);
    }

    /// <summary>Without the characters that end a name or an address in a commit.</summary>
    private static string Plain(string value) => string.Concat(value.Where(c => c is not ('<' or '>' or '\n' or '\r' or '\0'))).Trim();
}
