using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>What says at the top of a text what its title is a title of, though it would not stand alone elsewhere: "Lightweight connection pooler for PostgreSQL." has no verb, "This script upgrades packages" points to the title. English.</summary>
internal static partial class OfTitle
{
    private const int FewestWords = 4;
    private const int MostWords = 20;
    private const int MostHeadings = 3;
    private const int MostDecoration = 4;
    private const int MostBetween = 60;
    private const int LongestDecoration = 60;

    public static bool Is(Source source, int passage, int sentence)
    {
        if (sentence > 0 || passage == 0 || source.Language != "en" || source.Passages[passage] is not { Kind: PassageKind.Paragraph } said || !IsAtTop(source, passage))
            return false;
        string text = said.Sentences[0].Text;
        return Pointing().IsMatch(text) || (Naming().IsMatch(text) && Names(text, source.Title)) || (HasHeading(source, passage) && IsTagline(text, said.Sentences.Count == 1));
    }

    // Asked for every paragraph, and so walks up only as far as it must. The first words below the title, or below a heading that says they will tell what it is; badges, pictures and rules may stand between.
    private static bool IsAtTop(Source source, int passage)
    {
        IReadOnlyList<Passage> passages = source.Passages;
        int heading = passage - 1;
        for (; heading >= 0 && passages[heading].Kind != PassageKind.Heading; heading--)
        {
            if (passage - heading > MostBetween || !IsDecoration(passages[heading]))
                return false;
        }

        if (heading < 0)
            return passage <= MostDecoration;
        int headings = 1;
        for (int above = heading - 1; above >= 0 && headings <= MostHeadings; above--)
            headings += passages[above].Kind == PassageKind.Heading ? 1 : 0;
        return headings == 1 || (headings <= MostHeadings && Introduction().IsMatch(passages[heading].Sentences[0].Text));
    }

    // Between a heading and a line without a verb stand pictures at most: the second line of a letter's head is none.
    private static bool HasHeading(Source source, int passage)
    {
        int above = passage - 1;
        while (above > 0 && source.Passages[above].Kind is PassageKind.Code or PassageKind.TableRow)
            above--;
        return source.Passages[above].Kind == PassageKind.Heading;
    }

    // A picture, a badge, a line of the contents, a command.
    private static bool IsDecoration(Passage passage) => passage.Kind is PassageKind.Code or PassageKind.TableRow || (passage.Sentences.Count == 1 && passage.Sentences[0].Text is { Length: <= LongestDecoration } text && text[^1] is not ('.' or '!' or '?'));

    /// <summary>Whether a passage is what a text opens with, below its title or a heading that promises to say what it is about.</summary>
    public static bool Opens(Source source, int passage) => source.Passages[passage].Kind == PassageKind.Paragraph && IsAtTop(source, passage);

    // "A fast pump for wells" alone or before more; what opens otherwise may be half a sentence, and counts only by itself.
    private static bool IsTagline(string text, bool isAlone) =>
        WordCount.Of(text) is >= FewestWords and <= MostWords && Tagline().IsMatch(text) && (isAlone || text.StartsWith("A ", StringComparison.Ordinal) || text.StartsWith("An ", StringComparison.Ordinal))
        && QuoteSense.Judge(text, [], "en") is QuoteFitness.Fragment or QuoteFitness.Short && FunctionWords.Of(text.Split(' ')[0].ToLowerInvariant()) is FunctionClass.None or FunctionClass.Determiner && !text.StartsWith("Th", StringComparison.Ordinal) && FunctionWords.Of(text[(text.LastIndexOf(' ') + 1)..].ToLowerInvariant()) is not (FunctionClass.Determiner or FunctionClass.Coordinator);

    // "This is Tarn, a pump controller": the name is the title's.
    private static bool Names(string text, string title) =>
        TextTokens.Of(title).Any(t => t.Kind is TokenKind.Word or TokenKind.Code && t.Text.Length > 2 && FunctionWords.Of(t.Text.ToLowerInvariant()) == FunctionClass.None && !Common().IsMatch(t.Text) && text.Contains(t.Text, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^This (?:\w+ ){0,2}(?:script|tool|utility|program|package|library|module|daemon|application|service|driver|plug-?in|software|extension|command|project|repository|distribution|archive)(?: \('?\w[\w .+-]*'?\))? [a-z]+s\b.{15,}[.!]$", Options)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^This is (?:the |an? )?[^:;?!|=<>]{2,40}(?:, (?:an?|the) |[, ]+containing |package |program |tool |library )[^?|=<>]{10,}[.!]$", Options)]
    private static partial Regex Naming();

    // A noun that something tells apart.
    [GeneratedRegex(@"^\p{Lu}[^:;?!|=<>[\]]* (?:for|of|to|that|which|with|in|on|from|between|written) [^:;?!|=<>[\]]+$", Options)]
    private static partial Regex Tagline();

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?i:about(?: \S+)?|introduction|intro|overview|description|summary|abstract|purpose|what(?: is|'s| it is| is it| is this)(?: \S+){0,3})\W*$", Options)]
    private static partial Regex Introduction();

    // Words of titles that name the text.
    [GeneratedRegex(@"^(?i:readme|manual|guide|faq|notes|news|introduction|documentation|debian|for)$", Options)]
    private static partial Regex Common();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
}
