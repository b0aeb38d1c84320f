using System.Text.RegularExpressions;

namespace Kb.Compiler.Workspace;

/// <summary>The few sentences about pages that AGENTS.md may hold (docs/how-to/agents-md.md lists them). A sentence is understood as a whole or not at all.</summary>
internal static partial class PageRuleReader
{
    private static readonly string[] s_numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Type of the things that a word for a kind names; null for any other word.</summary>
    public static string? TypeOf(string word) => word.ToLowerInvariant() switch
    {
        "concepts" or "terms" => "Concept",
        "people" or "persons" => "Person",
        "organizations" or "organisations" or "companies" => "Organization",
        "projects" => "Project",
        "products" or "tools" or "programs" => "Product",
        "places" => "Place",
        _ => null,
    };

    /// <summary>Rules by page type (empty for all things), with what they do in words; null where the sentence is none.</summary>
    /// <param name="type">Of the heading it stands under; empty under Pages.</param>
    public static (string Type, PageRule Rule, string Use)? Read(string sentence, string type)
    {
        string text = sentence.Trim().TrimEnd('.', '!').Trim();
        string what = type.Length == 0 ? "things" : $"things of type {type}";
        if (Without().Match(text) is { Success: true } without)
            return Leaving(without.Groups["names"].Value, type, what);
        if (Sources().Match(text) is { Success: true } sources && Number(sources.Groups["n"].Value) is > 0 and var fewest)
            return (type, PageRule.None with { FewestSources = fewest }, $"{what} get a page only where at least {fewest} sources name them");
        if (Most().Match(text) is { Success: true } most && Number(most.Groups["n"].Value) is { } count && Kind(most.Groups["kind"].Value, type) is { } kind)
        {
            return most.Groups["source"].Success
                ? (kind, PageRule.None with { MostOfSource = count }, $"at most {count} pages are attributed to a source")
                : (kind, PageRule.None with { Most = count }, $"at most {count} pages, those of which the sources say most");
        }

        if (Met().IsMatch(text))
            return type is "Person" or "" ? ("Person", PageRule.None with { MetOnly = true }, "only people who attended a meeting or spoke in one get a page") : null;
        if (Defined().IsMatch(text))
            return (type, PageRule.None with { DefinedOnly = true }, $"{what} get a page only where a source defines them or is about them");
        if (Listed().IsMatch(text))
            return (type, PageRule.None with { ListedOnly = true }, type.Length == 0 ? "only things listed in this file get a page" : $"only the listed {what} get a page");
        return null;
    }

    private static (string Type, PageRule Rule, string Use)? Leaving(string names, string type, string what)
    {
        if (Common().IsMatch(names))
            return (type, PageRule.None with { DefinedOnly = true }, $"{what} get a page only where a source defines them or is about them");
        if (TypeOf(names) is { } kind)
            return (kind, PageRule.None with { ListedOnly = true }, $"things of type {kind} get a page only where they are listed");
        string[] parts = [.. And().Split(names).Select(name => name.Trim()).Where(name => name.Length > 0)];
        return parts.Length > 0 && parts.All(GuidanceNames.IsName)
            ? (type, PageRule.None with { Without = parts }, $"no page for {string.Join(", ", parts)}")
            : null;
    }

    // "At most 5 people" under Pages is about people; under Projects it is a slip.
    private static string? Kind(string word, string type) =>
        word is "" or "page" or "pages" or "things" or "names" or "of them" ? type
        : TypeOf(word) is { } kind && (type.Length == 0 || type == kind) ? kind
        : null;

    private static int? Number(string text) =>
        int.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out int digits) ? digits
        : Array.IndexOf(s_numbers, text.ToLowerInvariant()) is >= 0 and var word ? word : null;

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:not\s*:|without\s*:|except\s*:|(?:please\s+)?(?:do\s+not|don[’']t|never)\s+(?:make|write|create|give|add)\s+(?:a\s+|any\s+)?pages?\s+(?:for|of|about|to)|no\s+pages?\s+(?:for|of|about))\s*(?<names>.+)$", Options)]
    private static partial Regex Without();

    [GeneratedRegex(@"^(?:(?:only|an?|pages?|needs?|things?|people|names?|terms?|what|whatever|everything|that|those|which|gets?|is|are|must|be|named|mentioned|found|in|by|has|have)\s+)*at\s+least\s+(?<n>\d{1,3}|[a-z]+)\s+(?:different\s+)?sources?(?:\s+(?:names?|mentions?|it|them|gets?|an?|pages?|speaks?|of))*$", Options)]
    private static partial Regex Sources();

    [GeneratedRegex(@"^(?:(?:make|write)\s+)?(?:at\s+most|no\s+more\s+than|not\s+more\s+than|up\s+to|max(?:imum|\.)?(?:\s+of)?|a\s+maximum\s+of)\s+(?<n>\d{1,4}|[a-z]+)(?:\s+(?<kind>pages?|things|names|of them|concepts|terms|people|persons|organi[sz]ations|companies|projects|products|tools|programs|places))?(?<source>\s+(?:for|per|of|from|to|in)\s+(?:(?:a|an|each|every|any|one)\s+)?(?:source|note|file|meeting))?(?:\s+(?:gets?|have|has)\s+a\s+page)?$", Options)]
    private static partial Regex Most();

    [GeneratedRegex(@"^only\s+(?:(?:people|persons|those|participants)\s+(?:who|that)\s+(?:have\s+)?(?:attend(?:ed)?|were\s+(?:at|in)|took\s+part\s+in|spoke\s+(?:at|in)|speak\s+(?:at|in))(?:\s+or\s+spoke\s+(?:at|in))?\s+(?:an?|the|one|any|some|our)?\s*(?:meetings?|calls?)|(?:attendees|participants)(?:\s+of\s+(?:a\s+)?meetings?)?)(?:\s+(?:gets?|have|has)\s+(?:a\s+page|pages))?$", Options)]
    private static partial Regex Met();

    [GeneratedRegex(@"^only\s+(?:(?:what|whatever|things?|terms?|those|products|tools|concepts)\s+)?(?:that\s+)?(?:(?:a|some|the|one)\s+sources?\s+(?:defines?|explains?)|(?:is|are)\s+(?:defined|explained))(?:\s+(?:gets?|have|has)\s+(?:a\s+page|pages))?$", Options)]
    private static partial Regex Defined();

    [GeneratedRegex(@"^(?:only\s+(?:these|those|the\s+ones|what\s+is|things?|people|the\s+(?:names|people|things))(?:\s+(?:that\s+are|who\s+are))?(?:\s+(?:listed|named))?(?:\s+(?:here|below|above|in\s+this\s+(?:list|file)))?(?:\s+(?:gets?|have|has)\s+(?:a\s+page|pages))?|no\s+other(?:s|\s+pages?)?|nothing\s+else(?:\s+gets\s+a\s+page)?)$", Options)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:common|everyday|well-known|ordinary|obvious)\s+(?:tools?|things?|words?|products?|terms?|concepts?|programs?|software|names?|people|places|organi[sz]ations)$", Options)]
    private static partial Regex Common();

    [GeneratedRegex(@"\s*(?:,|;|\bor\b|\band\b)\s*", Options)]
    private static partial Regex And();
}
