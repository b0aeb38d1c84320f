using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>Sentences that say outright that two names are one thing.</summary>
internal static partial class StatedAliases
{
    public static IReadOnlyList<AliasStated> Find(Source source) =>
    [
        .. source.Passages.Where(CandidateFinder.IsProse).SelectMany(p => p.Sentences)
            .SelectMany(s => Pattern().Matches(s.Text).Select(m => new AliasStated(Article().Replace(m.Groups["name"].Value, "").Trim(), m.Groups["other"].Value.Trim())))
            .Distinct(),
    ];

    [GeneratedRegex(@"(?:^|[.;:,(]\s*|\b(?:the|a|an|our)\s+)(?<name>[\p{L}\d][\p{L}\d'’-]*(?:\s[\p{L}\d][\p{L}\d'’-]*){0,3}),?\s+\(?(?:is\s+)?(?:also|sometimes|often|usually)\s+(?:called|known\s+as|named|referred\s+to\s+as)\s+(?:the\s+|an?\s+)?[""“'`]?(?<other>[\p{L}\d][\p{L}\d'’-]*(?:\s[\p{L}\d][\p{L}\d'’-]*){0,2})[""”'`]?(?:[,.;:)]|\s(?:and|is|in|by|to)\b|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();

    // At the start of a sentence the article is part of the match.
    [GeneratedRegex(@"^(?:the|an?|our)\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
