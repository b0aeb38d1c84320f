using System.Collections.Concurrent;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>The tables of phrases in Phrases/: a file for each kind, a [section] for each table, phrases in alphabetical order parted by '|', remarks behind '#'. "(no/not an) idea" stands for each of its forms.</summary>
internal static class PhraseTables
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string[]>> s_kinds = new(StringComparer.Ordinal);

    public static PhraseSet Of(string kind, string table) => new(Read(kind)[table]);

    /// <summary>The phrases of each table of a kind, in the order of the file.</summary>
    public static IReadOnlyDictionary<string, string[]> Read(string kind) => s_kinds.GetOrAdd(kind, Load);

    private static Dictionary<string, string[]> Load(string kind)
    {
        using var reader = new StreamReader(typeof(PhraseTables).Assembly.GetManifestResourceStream($"phrases-{kind}.txt")!);
        var tables = new Dictionary<string, string[]>(StringComparer.Ordinal);
        string table = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                tables[table = line[1..^1]] = [];
            else if (line.Length > 0 && line[0] != '#')
                tables[table] = [.. tables[table], .. line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Forms)];
        }

        return tables;
    }

    // "(i/we) (don't/do not) know" is four phrases; an empty form leaves the word out.
    private static IEnumerable<string> Forms(string phrase)
    {
        int open = phrase.IndexOf('('), close = phrase.IndexOf(')');
        if (open < 0 || close < open)
            return [string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        return phrase[(open + 1)..close].Split('/').SelectMany(form => Forms(phrase[..open] + form + phrase[(close + 1)..]));
    }
}
