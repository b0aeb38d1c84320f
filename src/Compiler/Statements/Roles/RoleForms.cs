using System.Text.RegularExpressions;

namespace Kb.Compiler.Statements.Roles;

/// <summary>The forms in which a sentence says in passing what somebody does: "Ana Duarte, naval architect,", "Ana Duarte (naval architect)", "the naval architect, Ana Duarte,", "boat builder Ben Okoro of Okoro Yard". English.</summary>
internal static partial class RoleForms
{
    /// <summary>What the sentence says of the name, word for word.</summary>
    /// <param name="isMeeting">There "is captain" says what somebody did that day, as "(chair)" and "(lead)" do everywhere.</param>
    public static IEnumerable<string> Of(string sentence, string name, bool isMeeting)
    {
        for (int at = sentence.IndexOf(name, StringComparison.Ordinal); at >= 0; at = sentence.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            int end = at + name.Length;
            if ((at > 0 && char.IsLetterOrDigit(sentence[at - 1])) || (end < sentence.Length && char.IsLetterOrDigit(sentence[end])))
                continue;
            string before = sentence[..at], after = sentence[end..];
            // "Dr Ana Duarte"; "Councillor Ana Duarte" is a role by itself.
            Match title = Title().Match(before);
            before = before[..^title.Length];
            foreach (string said in ((string?[])[Behind(after, at == 0 || before.Length == 0, isMeeting), InBrackets(after), Before(before, after), Titled(before, name, after), Office(title.Value)]).OfType<string>())
                yield return said;
        }
    }

    // "…, head of operations at the museum, says", and at the start also "… - boat builder"; "… is our boat builder".
    private static string? Behind(string after, bool opens, bool isMeeting)
    {
        Match? match = ((Match[])[Apposed().Match(after), opens ? Separated().Match(after) : Match.Empty, Is().Match(after)]).FirstOrDefault(m => m.Success && RoleWords.IsRole(m.Groups["said"].Value.Trim()));
        if (match is null)
            return null;
        string said = match.Groups["said"].Value.Trim();
        if (isMeeting && match.Groups["verb"].Success && OfTheDay().IsMatch(RoleWords.Head(said)!))
            return null;
        // What somebody was is no role of today, and what somebody became is one from a day on.
        if (match.Groups["turn"].Success)
            return $"{match.Groups["turn"].Value} {said}";
        // "heating engineer, Okoro Ltd" ends with where; in a list of people somebody else comes next.
        return opens && Firm().Match(after[(match.Groups["said"].Index + match.Groups["said"].Length)..]) is { Success: true } firm ? said + firm.Groups["firm"].Value : said;
    }

    private static string? InBrackets(string after) =>
        Bracket().Match(after) is { Success: true } match && match.Groups["said"].Value is var said && RoleWords.IsRole(said.Split(',')[0]) && !OfTheDay().IsMatch(said) ? said : null;

    // "the museum's head of operations, Ana Duarte, says", "Our programme officer: Ana Duarte."
    private static string? Before(string before, string after) =>
        Introduced().Match(before) is { Success: true } match && RoleWords.IsRole(match.Groups["said"].Value) && (match.Groups["colon"].Success || after.Length == 0 || after[0] is ',' or '.' or ';' or ')') ? match.Groups["said"].Value : null;

    // "says boat builder Ben Okoro of Okoro Yard", "signed by the finance officer (Lia Marsh)".
    private static string? Titled(string before, string name, string after)
    {
        bool inBrackets = before.EndsWith(" (", StringComparison.Ordinal);
        if (inBrackets)
            before = before[..^1];
        if (!name.Contains(' ') || before.Length == 0 || before[^1] != ' ' || (inBrackets && after is not [')' or ',', ..]))
            return null;
        string[] words = before.TrimEnd().Split(' ');
        if (!RoleWords.IsNoun(words[^1].ToLowerInvariant()) || (words[^1].Any(char.IsUpper) && words.Length > 1))
            return null;
        int first = words.Length - 1;
        while (first > 0 && words.Length - first < 3 && words[first - 1].Length > 1 && (first == 1 || char.IsLower(words[first - 1][0])) && RoleWords.MayPrecede(words[first - 1], first: false))
            first--;
        string role = string.Join(' ', words[first..]);
        return !inBrackets && Where().Match(after) is { Success: true } where ? $"{role} {name}{Open().Replace(where.Groups["where"].Value, "")}" : role;
    }

    private static string? Office(string title) => title.TrimEnd('.', ' ') is { Length: > 1 } word && RoleWords.IsNoun(word.ToLowerInvariant()) && word is not ("Doctor" or "Prof") ? word : null;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|Mx|Cllr|Councillor|Professor|Doctor)\.? |\*\*)$", Options)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?: \([^()]{2,40}\)|, \d{1,3})?, (?<said>[^,.;:()—–""“]{3,80})(?:[,.;:(—–""“]|$)", Options)]
    private static partial Regex Apposed();

    [GeneratedRegex(@"^(?: \([^()]{2,40}\))?(?: [-–—/=|]+ |: |\. )(?<said>[^,.;:()—–""“]{3,80})(?:[,.;:(—–""“]|$)", Options)]
    private static partial Regex Separated();

    [GeneratedRegex(@"^(?: \([^()]{2,40}\)|, \d{1,3},)? (?<verb>is|has been|works as|(?<turn>was|worked as|became|becomes|has become)) (?<said>(?:the |our |its |an? )?[^,.;:()—–""“]{3,80})(?:[,.;:(—–""“]|$)", Options)]
    private static partial Regex Is();

    [GeneratedRegex(@"^ \((?<said>[^().;:]{3,50})\)", Options)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?:captain|chair|chairs|chairman|chairwoman|chairperson|secretary|clerk|guest|host|guide|speaker|deputy|volunteer|partner|head|lead|leader|support|observer|moderator|facilitator|organi[sz]er|presenter|writer|taker|keeper|timekeeper|translator|interpreter)$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex OfTheDay();

    [GeneratedRegex(@"(?:^|[\s(])(?:(?:the|our|its|their|\p{L}+[’']s) )(?<said>\p{Ll}[^,.;:()—–""“'’]{3,50})(?:(?<colon>:)|,) $", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Introduced();

    [GeneratedRegex(@"^(?<where> (?:of|at|from) (?:the )?\p{Lu}[\p{L}’'-]+(?: (?:of the|of|the|and|&|\p{Lu}[\p{L}’'-]+))* ?)(?:[,.;:()""“]|$|\p{Ll})", Options)]
    private static partial Regex Where();

    [GeneratedRegex(@"(?:\s(?:of the|of|the|and|&))*\s*$", Options)]
    private static partial Regex Open();

    [GeneratedRegex(@"^(?<firm>,? (?:at |of )?(?:the )?\p{Lu}[^,.;:()—–""“]{2,40})(?:\.?$|[;(])", Options)]
    private static partial Regex Firm();
}
