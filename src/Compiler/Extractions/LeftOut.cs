using System.Runtime.CompilerServices;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Extractions;

/// <summary>What AGENTS.md says must never stand in the wiki: words and subjects under all the names it gives them. In any case, singular or plural, with or without accents; not other words of the same stem.</summary>
public sealed class LeftOut
{
    /// <summary>Title of a source of whose own nothing is left.</summary>
    public const string Untitled = "Untitled";

    private const string Gap = "…";

    private static readonly ConditionalWeakTable<Guidance, LeftOut> s_kept = [];

    private readonly string[] _words;
    private readonly string[] _unspaced;
    private readonly ConditionalWeakTable<Source, Source> _masked = [];
    private readonly ConditionalWeakTable<Source, HashSet<(int Passage, int Sentence)>> _withheld = [];

    private LeftOut(IEnumerable<string> names)
    {
        string[] all = [.. names.Select(Nfc.Fold).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];
        _unspaced = [.. all.Where(name => name.Any(IsUnspaced))];
        _words = [.. all.Where(name => !name.Any(IsUnspaced)).Select(Words).Where(words => words.Trim().Length > 0).Distinct(StringComparer.Ordinal)];
    }

    public bool IsEmpty => _words.Length == 0 && _unspaced.Length == 0;

    public static LeftOut Of(Guidance guidance) => s_kept.GetValue(guidance, static g => new LeftOut(WithAliases(g)));

    /// <summary>With further names of the same subjects.</summary>
    public LeftOut And(IReadOnlyCollection<string> names) => names.Count == 0 ? this : new LeftOut([.. _words, .. _unspaced, .. names]);

    public bool Holds(string text)
    {
        if (IsEmpty)
            return false;
        string folded = Nfc.Fold(text);
        string words = _words.Length > 0 ? Words(folded) : "";
        return _words.Any(word => words.Contains(word, StringComparison.Ordinal)) || _unspaced.Any(name => folded.Contains(name, StringComparison.Ordinal));
    }

    /// <summary>Whether the text is a name of what is left out, not only one that holds it.</summary>
    public bool Is(string name)
    {
        string folded = Nfc.Fold(name);
        return _words.Contains(Words(folded)) || _unspaced.Contains(folded);
    }

    /// <summary>Whether a sentence stays out: it holds what is left out, or stands under such a title, or who says it is left out.</summary>
    public bool Withholds(Source source, int passage, int sentence) =>
        !IsEmpty && _withheld.GetValue(source, Withheld).Contains((passage, sentence));

    /// <summary>The source without the left-out words in its title and front matter; its text is as read, so that lines and questions stay.</summary>
    public Source Mask(Source source) => IsEmpty ? source : _masked.GetValue(source, Masked);

    private HashSet<(int, int)> Withheld(Source source)
    {
        var found = new HashSet<(int, int)>();
        for (int p = 0; p < source.Passages.Count; p++)
        {
            Passage passage = source.Passages[p];
            bool whole = passage.Heading.Any(Holds) || (passage.Speaker is { } speaker && Holds(speaker));
            for (int s = 0; s < passage.Sentences.Count; s++)
            {
                if (whole || Holds(passage.Sentences[s].Text))
                    found.Add((p, s));
            }
        }

        return found;
    }

    private Source Masked(Source source)
    {
        FrontMatter front = source.FrontMatter;
        string?[] shown = [source.Title, front.Title, front.Author, front.Original, .. front.Aliases, .. front.Tags, .. front.Attendees, .. source.Links.Select(link => link.Target)];
        if (!shown.OfType<string>().Any(Holds))
            return source;
        return source with
        {
            Title = MaskTitle(source.Title),
            FrontMatter = front with
            {
                Title = front.Title is null ? null : MaskTitle(front.Title),
                Author = front.Author is { } author && Holds(author) ? null : front.Author,
                Original = front.Original is { } original && Holds(original) ? null : front.Original,
                Aliases = [.. front.Aliases.Where(name => !Holds(name))],
                Tags = [.. front.Tags.Where(name => !Holds(name))],
                Attendees = [.. front.Attendees.Where(name => !Holds(name))],
            },
            Links = [.. source.Links.Where(link => !Holds(link.Target))],
        };
    }

    // Word by word, so that the rest of the title stays as written.
    private string MaskTitle(string title)
    {
        if (!Holds(title))
            return title;
        string[] words = title.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>();
        for (int i = 0; i < words.Length;)
        {
            int length = Enumerable.Range(1, words.Length - i).FirstOrDefault(n => Holds(string.Join(' ', words, i, n)));
            if (length == 0)
                kept.Add(words[i]);
            else if (kept.LastOrDefault() != Gap)
                kept.Add(Gap);
            // What is left out may begin later in the stretch: one word at a time.
            i += length > 1 && !Holds(words[i]) && Holds(string.Join(' ', words, i + 1, length - 1)) ? KeepFirst(kept, words[i]) : Math.Max(1, length);
        }

        string masked = string.Join(' ', kept);
        return masked.Any(char.IsLetterOrDigit) && !Holds(masked) ? masked : Untitled;
    }

    private static int KeepFirst(List<string> kept, string word)
    {
        kept[^1] = word;
        return 1;
    }

    private static IEnumerable<string> WithAliases(Guidance guidance)
    {
        var names = new HashSet<string>(guidance.Never, StringComparer.OrdinalIgnoreCase);
        for (int before = -1; names.Count > 0 && before != names.Count;)
        {
            before = names.Count;
            foreach ((string other, string full) in guidance.Aliases)
            {
                if (names.Contains(other) || names.Contains(full))
                    names.UnionWith([other, full]);
            }
        }

        return names.Order(StringComparer.Ordinal);
    }

    // " insurance company ": letters and digits alone, each word in the singular, so that addresses and paths are read too.
    private static string Words(string folded)
    {
        char[] plain = [.. folded.Select(c => char.IsLetterOrDigit(c) ? c : ' ')];
        return $" {string.Join(' ', new string(plain).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(NameKey.OfWord))} ";
    }

    // Scripts that put no space between words.
    private static bool IsUnspaced(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u1780' and <= '\u17FF' or >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
