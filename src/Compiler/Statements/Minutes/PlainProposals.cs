using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>What proposes without a word for it, so that only a plain "agreed" behind it makes it a decision: "Zinc, surely?", "LTE-M for all gauges, and a bigger battery.", "Adults pay eight euros, children stay free."</summary>
internal static class PlainProposals
{
    private const int MostWords = 16;

    private static readonly PhraseSet s_settledBy = PhraseTables.Of("proposals", "settled-by");
    private static readonly PhraseSet s_firmly = new("absolutely|definitely|yes, absolutely|yes, let's|exactly");
    private static readonly PhraseSet s_norm = PhraseTables.Of("proposals", "norm");
    private static readonly PhraseSet s_carries = PhraseTables.Of("proposals", "carries");
    private static readonly PhraseSet s_moves = PhraseTables.Of("decisions", "moves");
    private static readonly PhraseSet s_amounts = new("one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|only|every|each|all|both|free|monthly|weekly|daily|yearly|twice|once|from now on|half");
    private static readonly PhraseSet s_telling = new("i|he|she|they|was|were|had|did|said|told|asked|last week|last time|last year|yesterday|always|usually|normally|often|never|not|n't|don't|doesn't|isn't|can't|won't|would|could|might|maybe|perhaps|somebody|someone|nobody|costs|seems|looks|thinks|because|already|so far");
    private static readonly PhraseSet s_subjects = new("i|you|he|she|they|somebody|someone|nobody|who|what");
    private static readonly PhraseSet s_asks = new("what|who|when|where|why|how|which|is|are|do|does|did|has|have|can|could|would|will|was|were|anything|anyone");
    private static readonly string[] s_tags = [", surely?", ", then?", ", right?", ", no?", ", yes?", ", don't you think?", ", wouldn't you say?", ", or?", ", surely.", ", then.", ", i think.", ", obviously."];

    /// <summary>Whether it ends as a conclusion does: "Aluminium, then."</summary>
    public static bool Concludes(Said said) => s_tags.Any(t => said.Folded.EndsWith(t, StringComparison.Ordinal)) && said.Text.Count(c => c == ' ') < MostWords;

    public static bool May(Said said)
    {
        string folded = said.Folded;
        if (said.IsQuestion && s_ships.Opens(folded) && said.Text.Length < 80)
            return true;
        if (said.Text.Count(c => c == ' ') > MostWords + 8 || s_asks.Opens(folded) || s_greetings.Opens(folded))
            return false;
        // "Absolutely." only answers.
        bool fragment = IsFragment(folded) && said.Text.Contains(' ');
        if (said.IsQuestion && !fragment)
            return Concludes(said) && s_norm.IsIn(folded) && !s_subjects.Opens(folded);
        return fragment || (!s_telling.IsIn(folded) && !s_subjects.Opens(folded) && (s_norm.IsIn(folded) || folded.Any(char.IsAsciiDigit) || s_amounts.IsIn(folded)));
    }

    /// <summary>Whether a turn agrees in words that settle the matter.</summary>
    public static bool IsSettledBy(IReadOnlyList<Said> turn) =>
        turn.Take(2).Any(s => s_settledBy.LengthAt(s.Folded, 0) > 0 || s_firmly.Opens(s.Folded) || (s.Text.Length < 45 && s.Folded.TrimEnd('.', '!').EndsWith(" agreed", StringComparison.Ordinal) && !s.Folded.Contains("not", StringComparison.Ordinal)));

    /// <summary>Whether the short answer says the same thing again: "Zinc."</summary>
    public static bool IsEchoedBy(Said said, Said answer) =>
        answer.Text.Length < 30 && !answer.IsQuestion && Concludes(said) && !s_telling.IsIn(answer.Folded)
        && TextTokens.Of(answer.Folded).Any(t => t.Kind == TokenKind.Word && t.Text.Length > 3 && FunctionWords.Of(t.Text) == FunctionClass.None && said.Folded.Contains(t.Text, StringComparison.Ordinal));

    /// <summary>A vote that is over, or a day that moves: "Motion carried, the lawn makes way for beds.", "The opening shifts to 26 June."</summary>
    public static bool IsSettled(Said said, MeetingText meeting)
    {
        string folded = said.Folded;
        if (said.IsQuestion || s_subjects.Opens(folded))
            return false;
        if (s_carries.IsIn(folded))
            return said.Text.Length > 28;
        (int at, int length) = s_moves.Find(folded);
        return length > 0 && at > 3 && !s_telling.IsIn(folded) && !Clauses.IsConditional(folded) && meeting.People.KnownAt(said.Text, 0) == 0
            && meeting.Dates(said.Text[at..]).Any(d => d.Day is { } day && !(day < meeting.Date));
    }

    private static readonly PhraseSet s_ships = PhraseTables.Of("proposals", "ships");
    private static readonly PhraseSet s_greetings = new("thanks|thank you|hello|hi|good morning|morning|bye|lovely|sorry|okay|ok|yes|no|right|well done|great|perfect|next|nice|good|done|fine|sure");

    // No subject and no verb in a form that needs one.
    private static bool IsFragment(string folded)
    {
        string[] words = [.. TextTokens.Of(folded).Where(t => t.Kind == TokenKind.Word).Select(t => t.Text)];
        if (words.Length is 0 or > MostWords)
            return false;
        for (int i = 0; i < words.Length; i++)
        {
            FunctionClass sort = FunctionWords.Of(words[i]);
            if (sort is FunctionClass.Auxiliary or FunctionClass.Modal or FunctionClass.Negation || words[i].Contains('\'') || words[i] is "i" or "you" or "he" or "she" or "they" or "we" or "it" or "there")
                return false;
            if (sort == FunctionClass.None && i > 0 && Lexicon.Of(words[i]) is var word && word.IsMainlyVerb() && (words[i].EndsWith('s') || words[i].EndsWith("ed", StringComparison.Ordinal) || Lexicon.BaseOf(words[i]) is not null))
                return false;
        }

        return true;
    }
}
