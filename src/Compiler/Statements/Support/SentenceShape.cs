using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Whether the model's text is one whole sentence in its own right: no label, placeholder, prompt text, refusal, or talk of itself.</summary>
internal static partial class SentenceShape
{
    private const int FewestWords = 3;

    public static string? Fault(string sentence, IReadOnlyList<CitedSpan> spans)
    {
        string text = sentence.Trim();
        if (text.Length == 0 || text.Contains('\n') || text.Count(c => c == ' ') + 1 < FewestWords)
            return "too short or several lines";
        if (text[^1] is not ('.' or '!' or '"' or '”' or ')'))
            return "does not end";
        char first = text.TrimStart('"', '“', '`', '(')[0];
        if (char.IsLower(first) && Lexicon.Known(text.Split(' ')[0]))
            return "does not begin";
        if (text.Count(c => c == '(') != text.Count(c => c == ')') || text.Count(c => c == '"') % 2 != 0 || text.Count(c => c == '`') % 2 != 0)
            return "open bracket or quotation";
        foreach (Match match in Leak().Matches(text))
        {
            if (!spans.Any(s => s.Text.Contains(match.Value, StringComparison.OrdinalIgnoreCase)))
                return match.Value;
        }

        foreach (string word in text.Split(' ', ',', '.', '"').Where(w => w is "I" or "I'm" or "my" or "My" or "we" or "We" or "our" or "Our"))
        {
            if (!spans.Any(s => s.Text.Split(' ', ',', '.', '"').Contains(word, StringComparer.OrdinalIgnoreCase)))
                return word;
        }

        return null;
    }

    [GeneratedRegex(@"<\||\[[^\]]*\]|\{[^}]*\}|<[^>]+>|\b(?:long|short|text|answer|summary|note|source|sentence|question|output|title):|_{3,}|\bx{2,}\b|\blorem\b|\bnames and terms\b|\bas an ai\b|\blanguage model\b|\b(?:this|the) (?:text|sentence|passage) (?:is|says|describes|explains|discusses|talks|mentions|provides)\b|\bhere is\b|\bin summary\b|\bto summari[sz]e\b|\bplaceholder\b|\bexample sentence\b|\byour name\b|\bsorry\b|\bcertainly\b|\bsure,",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Leak();
}
