using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>What says right below a text's title what it is a title of, though it would not stand alone elsewhere: "Lightweight connection pooler for PostgreSQL." has no verb, "This script upgrades packages" points to the title. English.</summary>
internal static partial class OfTitle
{
    private const int FewestWords = 4;
    private const int MostWords = 20;

    public static bool Is(Source source, int passage, int sentence)
    {
        if (sentence > 0 || passage == 0 || source.Language != "en" || source.Passages[passage] is not { Kind: PassageKind.Paragraph } said || source.Passages[passage - 1].Kind != PassageKind.Heading || source.Passages.Take(passage - 1).Any(p => p.Kind == PassageKind.Heading))
            return false;
        string text = said.Sentences[0].Text;
        return Pointing().IsMatch(text) || (said.Sentences.Count == 1 && WordCount.Of(text) is >= FewestWords and <= MostWords && Tagline().IsMatch(text) && QuoteSense.Judge(text, [], "en") is QuoteFitness.Fragment or QuoteFitness.Short && FunctionWords.Of(text.Split(' ')[0].ToLowerInvariant()) is FunctionClass.None or FunctionClass.Determiner);
    }

    [GeneratedRegex(@"^This (?:script|tool|utility|program|package|library|module|daemon|application|service|driver|plug-?in|software|extension|command|project|repository) [a-z]+s\b.{15,}[.!]$", Options)]
    private static partial Regex Pointing();

    // A noun that something tells apart.
    [GeneratedRegex(@"^\p{Lu}[^:;?!|=<>]* (?:for|of|to|that|which|with|in|on|from|between|written) [^:;?!|=<>]+$", Options)]
    private static partial Regex Tagline();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
}
