using System.Collections.Frozen;
using System.Globalization;

namespace Kb.Compiler.Pages;

/// <summary>The words that kb itself writes on pages, in the language of the wiki. Keys of front matter and the types of pages stay English.</summary>
public sealed class WikiWording
{
    private static readonly string[][] s_rows = [.. WordingTable.Rows.Split('\n').Select(line => line.TrimStart().Split('|'))];

    private static readonly FrozenDictionary<string, WikiWording> s_languages =
        WordingTable.Languages.ToFrozenDictionary(l => l, l => new WikiWording(l), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string> _words;

    private WikiWording(string language)
    {
        Language = language;
        int column = Array.IndexOf(WordingTable.Languages, language);
        _words = s_rows.ToFrozenDictionary(row => row[0], row => row[column], StringComparer.Ordinal);
    }

    public static WikiWording English => s_languages["en"];

    public string Language { get; }

    /// <summary>Phrases in the order of the table, English.</summary>
    public static IEnumerable<string> Phrases => s_rows.Select(row => row[0]);

    /// <summary>English where the language has no column.</summary>
    public static WikiWording Of(string language) => s_languages.GetValueOrDefault(language, English);

    /// <summary>The phrase in this language; a text that is no phrase of the table comes back as it is.</summary>
    public string this[string english] => _words.GetValueOrDefault(english, english);

    public bool Has(string english) => _words.ContainsKey(english);

    public string Format(string english, params object[] values) => string.Format(CultureInfo.InvariantCulture, this[english], values);

    /// <summary>A title in every language, for whoever reads pages back.</summary>
    public static IEnumerable<string> All(string english) => s_languages.Values.Select(l => l[english]).Distinct(StringComparer.Ordinal);
}
