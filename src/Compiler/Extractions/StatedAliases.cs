using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Extractions;

/// <summary>Sentences that say outright that two names are one thing.</summary>
internal static partial class StatedAliases
{
    public static IReadOnlyList<AliasStated> Find(Source source) =>
    [
        .. source.Passages.Where(CandidateFinder.IsProse).SelectMany(p => p.Sentences)
            .SelectMany(s => Pattern().Matches(s.Text).Select(m => new AliasStated(Article().Replace(m.Groups["name"].Value, "").Trim(), m.Groups["other"].Value.Trim(), s.Lines)))
            .Distinct(),
    ];

    // "Ada also called Tom" is a telephone call: before "called" stands a comma, a bracket or a form of "be".
    [GeneratedRegex(@"(?:^|[.;:,(]\s*|\b(?:the|a|an|our)\s+)(?<name>[\p{L}\d][\p{L}\d'’-]*(?:\s[\p{L}\d][\p{L}\d'’-]*){0,3})(?:(?:,\s+|\s+\(|\s+(?:is|are|was|were)\s+|,\s+which\s+is\s+)(?:also|sometimes|often|usually|formerly|previously|originally|once|now|better|locally)\s+(?:called|named|known\s+as|referred\s+to\s+as)|\s+(?:also|formerly|previously|better)\s+known\s+as|,?\s+\(?(?:aka|a\.k\.a\.))\s+(?:the\s+|an?\s+)?[""“'`]?(?<other>[\p{L}\d][\p{L}\d'’-]*(?:\s[\p{L}\d][\p{L}\d'’-]*){0,2})[""”'`]?(?:[,.;:)]|\s(?:and|is|in|by|to)\b|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();

    // At the start of a sentence the article is part of the match.
    [GeneratedRegex(@"^(?:the|an?|our)\s+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Article();
}
