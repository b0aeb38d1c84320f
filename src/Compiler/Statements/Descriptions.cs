using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>One sentence that says what a source is about: written by the model from its best sentences where the support check lets it stand, else the best of these sentences.</summary>
internal static partial class Descriptions
{
    private const string Kind = "describe/1";
    private const int MaxTokens = 48;
    private const int MostSentences = 3;
    private const int Near = 16;
    private const int FewestWords = 6;
    private const int MostWords = 30;

    private const string Instruction = "Say in one short sentence what this text is about. Use only words of the text.\n\n";

    /// <param name="points">The source's key points; with sentences in which the source speaks of itself, the description is made from the first few.</param>
    /// <param name="names">What the source is mostly about; a sentence that defines one of these near the top describes the source too.</param>
    public static Statement? Describe(int source, IReadOnlyList<SentenceRef> points, IReadOnlyList<string> names, SentenceBank bank, StatementMaker maker, IAnswers answers)
    {
        Source from = bank.Sources[source];
        SentenceRef[] basis = [.. OfItself(source, names, bank).Concat(points).Distinct().Take(MostSentences)];
        if (basis.Length == 0)
            return null;
        return Written(from, basis, bank, maker, answers) ?? basis.Select(maker.Make).FirstOrDefault(s => s is not null);
    }

    // "This document describes …", or "etckeeper is a …" in a text about etckeeper.
    private static IEnumerable<SentenceRef> OfItself(int source, IReadOnlyList<string> names, SentenceBank bank) =>
        bank.Of(source).Where(q => q.At.Passage < Near && q.Quotable.Words is >= FewestWords and <= MostWords && !q.Quotable.PointsBack)
            .Where(q => Self().IsMatch(q.Quotable.Text) || Definitions.HasForm(q.Quotable.Text, names))
            .Select(q => q.At);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:this|the present) (?:manual|document|chapter|section|page|faq|guide|text|article|file|note|book|tutorial|report|paper|policy|post|howto)\s+(?:describes|explains|provides|gives|contains|is|covers|lists|introduces|discusses|documents|shows|outlines|summari[sz]es|answers|tells|attempts|tries)\b", Options)]
    private static partial Regex Self();

    private static Statement? Written(Source source, SentenceRef[] basis, SentenceBank bank, StatementMaker maker, IAnswers answers)
    {
        if (source.Language != "en")
            return null;
        string text = string.Join(' ', basis.Select(at => bank.Find(at)!.Text));
        var question = new AskQuestion(Kind, Instruction, $"{source.Title}\n{text}", MaxTokens, Grammar: null);
        if (answers.Find(question, source.Id.Value) is not { Status: AnswerStatus.Done } answer)
            return null;

        string sentence = answer.Text.Trim();
        int words = sentence.Count(c => c == ' ') + 1;
        if (sentence.Contains('\n') || words is < FewestWords or > MostWords)
        {
            maker.Refuse();
            return null;
        }

        // Each basis by itself: a sentence that mixes two says something that neither does.
        foreach (SentenceRef at in basis)
        {
            Quotable quotable = bank.Find(at)!;
            Passage passage = bank.PassageOf(at);
            var span = new CitedSpan(quotable.Text, passage.Heading, passage.Speaker, source.Date);
            if (KeepsOrder(sentence, quotable.Text) && SupportCheck.Judge(sentence, [span], source.Language).Supported)
            {
                StatementForm form = sentence == quotable.Text ? StatementForm.Quoted : StatementForm.Written;
                if (form == StatementForm.Written)
                    maker.CountWritten();
                return new Statement(sentence, form, [maker.Cite(at, quotable)], source.Date, passage.Speaker);
            }
        }

        maker.Refuse();
        return null;
    }

    /// <summary>Whether the content words of a sentence stand in the span in the same order: what is left is the model's choice of what to leave out, not of what to say.</summary>
    public static bool KeepsOrder(string sentence, string span)
    {
        string[] there = CandidateFinder.Spaced(span).Split(' ');
        int at = 0;
        foreach (string word in CandidateFinder.Spaced(sentence).Split(' ').Where(w => !Language.StopWords.Contains(w, "en")))
        {
            while (at < there.Length && there[at] != word)
                at++;
            if (at++ == there.Length)
                return false;
        }

        return true;
    }
}
