using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>Texts that come with a program: a README or a list of its news, a page of its manual, what states its licence. A note that shows a command is none.</summary>
internal static partial class ProgramDocuments
{
    private static readonly ConditionalWeakTable<Source, StrongBox<bool>> s_kept = [];

    /// <summary>Costs a look at every line, once as long as the source lives.</summary>
    public static bool Is(Source source) => s_kept.GetValue(source, static s => new StrongBox<bool>(Judge(s))).Value;

    /// <summary>Whether a title is that of a manual page: "csvsql(1)".</summary>
    public static bool IsPage(string title) => Page().IsMatch(title);

    private static bool Judge(Source source) =>
        File().IsMatch(Path.GetFileNameWithoutExtension(source.Path)) || IsPage(source.Title) || source.Passages.Any(p => p.Heading is [.., var heading] && Synopsis().IsMatch(heading)) || source.Lines.Any(l => Licence().IsMatch(l));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    // "README", "pump-NEWS.Debian", "pump.1"
    [GeneratedRegex(@"^(?:\S+[-_. ])?(?:README|NEWS|TODO|CHANGES|CHANGELOG|ChangeLog|INSTALL|FAQ|HACKING|CONTRIBUTING|RELEASE[_-]NOTES)(?:\.\w+)*$|\.[1-9]$", Options)]
    private static partial Regex File();

    [GeneratedRegex(@"\(\d\w*\)$", Options)]
    private static partial Regex Page();

    [GeneratedRegex(@"^(?i:synopsis)$", Options)]
    private static partial Regex Synopsis();

    [GeneratedRegex(@"\b(?:GPL|GNU General Public|SPDX-License|Apache License|MIT License|BSD license)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Licence();
}
