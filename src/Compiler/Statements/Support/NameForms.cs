using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>Puts the form of a name that the cited text has in the place of a form that the resolver joined with it.</summary>
internal static class NameForms
{
    public static string Shortened(string sentence, IReadOnlyList<CitedSpan> spans, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        foreach (IReadOnlyList<string> group in groups)
        {
            foreach (string form in group.OrderByDescending(f => f.Length))
            {
                if (!Holds(sentence, form) || spans.Any(s => Holds(s.Text, form) || s.Speaker == form))
                    continue;
                if (group.FirstOrDefault(f => spans.Any(s => Holds(s.Text, f) || s.Speaker == f)) is { } known)
                    sentence = sentence.Replace(form, known, StringComparison.Ordinal);
            }
        }

        return sentence;
    }

    private static bool Holds(string text, string form)
    {
        int at = text.IndexOf(form, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + form.Length >= text.Length || !char.IsLetterOrDigit(text[at + form.Length]));
    }
}
