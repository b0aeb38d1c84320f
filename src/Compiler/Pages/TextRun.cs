using System.Text.RegularExpressions;

namespace Kb.Compiler.Pages;

/// <summary>A stretch of <see cref="Words"/>: plain text or code.</summary>
/// <param name="Start">Where it begins in the words; plain text stands there as it is, code without its fence.</param>
internal readonly partial record struct TextRun(string Text, bool IsCode, int Start)
{
    /// <summary>Cuts text at matched pairs of backticks (an opening run ends at the next run of the same length) and at addresses; neighbouring code is one run, since two code spans can't touch.</summary>
    public static IReadOnlyList<TextRun> Split(string text)
    {
        var runs = new List<TextRun>();
        foreach (TextRun run in SplitBackticks(text))
        {
            if (run.IsCode)
                Add(runs, run);
            else
                SplitAddresses(runs, run);
        }

        return runs;
    }

    private static void Add(List<TextRun> runs, TextRun run)
    {
        if (run.Text.Length == 0)
            return;
        if (runs.Count > 0 && runs[^1].IsCode == run.IsCode)
            runs[^1] = runs[^1] with { Text = runs[^1].Text + run.Text };
        else
            runs.Add(run);
    }

    private static IEnumerable<TextRun> SplitBackticks(string text)
    {
        List<(int Start, int Length)> fences = Fences(text);
        int[] partner = Partners(fences);
        int at = 0;
        for (int i = 0; i < fences.Count; i++)
        {
            if (partner[i] < 0)
                continue;

            (int start, int length) = fences[i];
            int end = fences[partner[i]].Start;
            yield return new TextRun(text[at..start], IsCode: false, at);
            yield return new TextRun(Unpadded(text[(start + length)..end]), IsCode: true, start);
            at = end + length;
            i = partner[i];
        }

        yield return new TextRun(text[at..], IsCode: false, at);
    }

    private static List<(int Start, int Length)> Fences(string text)
    {
        var fences = new List<(int, int)>();
        for (int i = text.IndexOf('`', StringComparison.Ordinal); i >= 0 && i < text.Length;)
        {
            int end = i;
            while (end < text.Length && text[end] == '`')
                end++;
            fences.Add((i, end - i));
            i = text.IndexOf('`', end);
        }

        return fences;
    }

    /// <summary>For each fence the index of the next one of its length, or -1; from the back, so that many unmatched fences stay linear.</summary>
    private static int[] Partners(List<(int Start, int Length)> fences)
    {
        var next = new Dictionary<int, int>();
        int[] partner = new int[fences.Count];
        for (int i = fences.Count - 1; i >= 0; i--)
        {
            partner[i] = next.GetValueOrDefault(fences[i].Length, -1);
            next[fences[i].Length] = i;
        }

        return partner;
    }

    private static string Unpadded(string code) =>
        code.Length > 2 && code[0] == ' ' && code[^1] == ' ' && code.AsSpan().ContainsAnyExcept(' ') ? code[1..^1] : code;

    private static void SplitAddresses(List<TextRun> runs, TextRun plain)
    {
        string text = plain.Text;
        int at = 0;
        Match match = MayHoldAddress(text) ? Address().Match(text) : Match.Empty;
        while (match.Success)
        {
            if (IsWord(text, match))
            {
                match = Address().Match(text, match.Index + match.ValueSpan.IndexOfAny('.', ':') + 1);
                continue;
            }

            int start = match.Index;
            while (start > at && text[start - 1] == '`')
                start--; // a lone backtick would lengthen the fence of the code beside it
            int end = match.Index + WithoutClosingPunctuation(match.ValueSpan);
            Add(runs, new TextRun(text[at..start], IsCode: false, plain.Start + at));
            Add(runs, new TextRun(text[start..end], IsCode: true, plain.Start + start));
            at = end;
            match = Address().Match(text, at);
        }

        Add(runs, new TextRun(text[at..], IsCode: false, plain.Start + at));
    }

    /// <summary>"Awww.", "hotel:12", "Tel: 12": the letters of an address that open none.</summary>
    private static bool IsWord(string text, Match match)
    {
        if (match.ValueSpan.Contains("://", StringComparison.Ordinal) || match.ValueSpan.Contains('@'))
            return false;

        int end = match.Index + match.Length;
        bool bareScheme = text[end - 1] == ':' && match.ValueSpan.IndexOfAny('.', ':') == match.Length - 1;
        bool nothingFollows = bareScheme && (end == text.Length || text[end] == ' ');
        return nothingFollows || (match.Index > 0 && char.IsLetterOrDigit(text[match.Index - 1]));
    }

    private static bool MayHoldAddress(string text) =>
        text.Contains("://", StringComparison.Ordinal)
        || text.Contains('@', StringComparison.Ordinal)
        || text.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || text.Contains("mailto:", StringComparison.OrdinalIgnoreCase)
        || text.Contains("tel:", StringComparison.OrdinalIgnoreCase)
        || text.Contains("xmpp:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The full stop of the sentence and a bracket that was opened before the address are not part of it.</summary>
    private static int WithoutClosingPunctuation(ReadOnlySpan<char> address)
    {
        int length = address.Length;
        int unopened = address.Count(')') - address.Count('(');
        while (length > 0)
        {
            char last = address[length - 1];
            if (last == ')' ? unopened <= 0 : !".,;:!?'*_~]}".Contains(last, StringComparison.Ordinal))
                break;
            if (last == ')')
                unopened--;
            length--;
        }

        int scheme = address.IndexOf("://");
        return scheme >= 0 ? Math.Max(length, scheme + 3) : Math.Max(length, address.IndexOfAny('.', ':') + 1);
    }

    [GeneratedRegex(
        @"(?:[a-z][a-z0-9+.\-]*://[^\s<>""`]*|(?:www\.|mailto:|tel:|xmpp:)[^\s<>""`]*|[a-z0-9.+_\-]+@[a-z0-9_\-]+(?:\.[a-z0-9_\-]+)+)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
