using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Minutes;

/// <summary>Requests that the turn of the sentence shows: an order with a tag behind it, a question about what is to come from somebody.</summary>
internal static class AskingTurns
{
    private static readonly string[] s_tags = [", would you?", ", will you?", ", could you?", ", can you?", ", please?", ", if you can?", ", won't you?", ", would you please?"];

    // "And snap some pictures while you're up there, would you?"
    public static int? Tagged(Said said)
    {
        if (!s_tags.Any(t => said.Folded.EndsWith(t, StringComparison.Ordinal)))
            return null;
        for (int at = 0; at < said.Folded.Length && at < 40; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(said.Folded[at - 1])) && char.IsLetter(said.Folded[at]) && Clauses.BeginsAt(said.Folded, at) && s_leads.LengthAt(said.Folded, at) == 0)
                return Requests.Now.LengthAt(said.Folded, at) == 0 && Lexicon.Of(said.Folded[at..Requests.WordEnd(said.Folded, at)]).CanBeVerb() && FunctionWords.Of(said.Folded[at..Requests.WordEnd(said.Folded, at)]) == FunctionClass.None ? at : null;
        }

        return null;
    }

    private static readonly PhraseSet s_leads = new("and|but|so|then|also|okay|ok|oh|please|maybe|well|good|right|fine|while you're at it");

    // "Greta, can the website people hear that from you by Thursday?"
    public static int? FromYou(Said said, string? addressed, MeetingText meeting)
    {
        if (addressed is null || !said.IsQuestion || !(s_fromYou.IsIn(said.Folded) || s_canBe.IsIn(said.Folded)) || meeting.Dates(said.Text).Count == 0)
            return null;
        int at = said.Folded.IndexOf(PhraseSet.Fold(addressed), StringComparison.Ordinal) is 0 ? said.Folded.Length - said.Folded.AsSpan(addressed.Length).TrimStart(" ,:-").Length : 0;
        return Requests.Modals.LengthAt(said.Folded, at) is var modal && modal > 0 ? at + modal + 1 : null;
    }

    // "Tomasz, can that be in the firmware by tomorrow?"
    private static readonly PhraseSet s_canBe = new("can that be|can it be|can this be|can they be|can those be|could that be|could it be|could this be|could they be");

    private static readonly PhraseSet s_fromYou = new("from you|by you|your|through you|via you");
}
