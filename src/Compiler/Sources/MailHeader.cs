using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>The lines "From:", "To:", "Date:", "Subject:" at the top of a mail that was saved as text.</summary>
/// <param name="Receivers">Named under "To" and "Cc"; addresses without a name are left out.</param>
internal sealed partial record MailHeader(string? Subject, DateOnly? Date, string? Writer, IReadOnlyList<string> Receivers)
{
    private const int MostLines = 12;
    private const int FewestLines = 2;

    /// <summary>Null where the text begins as no mail does.</summary>
    public static MailHeader? Read(IEnumerable<string> lines)
    {
        var fields = new List<(string Label, string Value)>();
        foreach (string line in lines.SkipWhile(string.IsNullOrWhiteSpace).Take(MostLines))
        {
            Match field = Field().Match(line);
            if (!field.Success)
                break;
            fields.Add((field.Groups["label"].Value.ToUpperInvariant(), field.Groups["value"].Value.Trim()));
        }

        if (fields.Count < FewestLines || !fields.Exists(f => f.Label is "FROM" or "SUBJECT"))
            return null;
        return new MailHeader(
            Of("SUBJECT").Select(s => Reply().Replace(s, "")).FirstOrDefault(s => s.Length > 0),
            Of("DATE", "SENT").Select(DateFinder.Find).FirstOrDefault(d => d is not null),
            Of("FROM").SelectMany(Names).FirstOrDefault(),
            [.. Of("TO", "CC").SelectMany(Names)]);

        IEnumerable<string> Of(params string[] labels) => fields.Where(f => labels.Contains(f.Label)).Select(f => f.Value);
    }

    /// <summary>Who wrote each of the mails that a text holds below one another, with the line from 1 on which it says so and how deep it is quoted; none for a single mail.</summary>
    public static IEnumerable<(int Line, int Depth, string Name)> Writers(IReadOnlyList<string> lines)
    {
        (int Line, int Depth, string Name)[] found = [.. lines.Select((line, i) => (Line: i + 1, Depth: DepthOf(line), Field: Field().Match(Quoted().Replace(line, "")))).Where(l => l.Field.Success && l.Field.Groups["label"].Value == "From")
            .Select(l => (l.Line, l.Depth, Names(l.Field.Groups["value"].Value).FirstOrDefault())).Where(l => l.Item3 is not null).Select(l => (l.Line, l.Depth, l.Item3!))];
        return found.Length > 1 ? found : [];
    }

    /// <summary>In how many quotes a line stands: 2 for "> > Can you fix it?".</summary>
    public static int DepthOf(string line) => Quoted().Match(line).ValueSpan.Count('>');

    [GeneratedRegex(@"^[>\s]+", Options)]
    private static partial Regex Quoted();

    private static IEnumerable<string> Names(string list) => Addresses().Replace(list, "").Split([',', ';']).Select(n => n.Trim(' ', '"')).Where(n => Name().IsMatch(n) && !List().IsMatch(n));

    [GeneratedRegex(@"^(?:All|Everyone|Everybody|Team|Committee|Board|Staff|Members|Undisclosed|Group|List|Office|Info)\b", Options)]
    private static partial Regex List();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^[*_>\s]*(?<label>From|To|Cc|CC|Bcc|Date|Sent|Subject|Reply-To|Message-I[dD])[*_]*:[*_]*\s+(?<value>\S.*)$", Options)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:(?:Re|RE|Fwd|FW|Fw|AW|WG):\s*)+", Options)]
    private static partial Regex Reply();

    [GeneratedRegex(@"<[^<>]*>|\([^()]*\)", Options)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]+(?: (?:(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ter|ten)\b|\p{Lu}[\p{L}'’.-]*)){0,4}$", Options)]
    private static partial Regex Name();
}
