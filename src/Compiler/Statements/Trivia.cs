using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements;

/// <summary>
/// What documents of programs tell beside their subject (elsewhere "It was written by Ana" may be what a reader looks for): where to send bug reports, where to get them, who wrote them under which licence, how to build them, which files come along. Quoted only where nothing else is there.
/// English. A sentence that says what something is ("Tarn is a pump controller, released under the GPL") is none.
/// </summary>
internal static partial class Trivia
{
    public static bool Is(SentenceRef at, SentenceBank bank) =>
        bank.SourceOf(at) is { Language: "en" } source && ProgramDocuments.Is(source) && bank.Find(at) is { } quotable && (IsSection(bank.PassageOf(at)) || s_kept.GetOrCreateValue(source).GetOrAdd((at.Passage, at.Sentence), static (_, text) => Is(text), quotable.Text));

    // Asked of the same sentence for every thing that it names.
    private static readonly ConditionalWeakTable<Source, ConcurrentDictionary<(int, int), bool>> s_kept = [];

    private static bool Is(string sentence) => !SelfEvident.Is(sentence) && (Reports().IsMatch(sentence) || Places().IsMatch(sentence) || Rights().IsMatch(sentence) || People().IsMatch(sentence) || Files().IsMatch(sentence) || Builds().IsMatch(sentence));

    /// <summary>Whether the passage stands in a section of such things.</summary>
    public static bool IsSection(Passage passage) => passage.Heading.Any(h => Section().IsMatch(h)) || (passage.Kind == PassageKind.ListItem && passage.Heading is [.., var heading] && Needs().IsMatch(heading));

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?:reporting\s+(?:bugs|problems|issues)|bug\s+reports?|bugs\s*(?:&|and)\s*(?:features?\s+)?(?:requests?|support|feedback)|(?:bug|issue)\s+trackers?|mailing\s+lists?|(?:contact|author)\s+(?:information|contact(?:\s+information)?)|how\s+to\s+contribute|contributing(?:\s+to\s+.*)?|copying|copyright\s+(?:notice|information)|trademarks?|(?:gpg|signing|release)\s+keys?|home\s?pages?|web\s?sites?|availability|donations?|donating|sponsor(?:s|ing|ship)?|building\s+(?:from\s+source|and\s+installing)(?:\s.{1,30})?|build|compilation|compiling(?:\s+.{1,30})?|(?:build|compile)[ -](?:dependencies|requirements|prerequisites|instructions|system)|who\s+wrote\s.*|where\s+(?:do|can)\s+i\s+(?:send|get|find|download|report)\s.*)\W*$", Options)]
    private static partial Regex Section();

    // The items below it are names of packages.
    [GeneratedRegex(@"^(?:\d+(?:\.\d+)*\.?\s+)?(?:(?:build|optional|mandatory|additional|software)\s+)?(?:dependencies|prerequisites)\W*$", Options)]
    private static partial Regex Needs();

    // "Please send patches to …", "Bug reports should go to …", "Any contribution is welcome."
    [GeneratedRegex(@"\b(?:send|submit|report|file|mail|e-?mail|post|forward|direct)\s+(?:\w+\s+){0,4}(?:bugs?|bug\s?reports?|patches|pull\s+requests|security\s+issues?)\b|^bug\s+reports?\b|\b(?:bugs?|bug\s+reports?|patches|pull\s+requests?|contributions?|submissions?)\b.{0,40}\b(?:is|are)\s+(?:always\s+|most\s+|very\s+)?welcome\b|\b(?:bug\s?reports?|bugs|patches)\b.{0,40}\b(?:sent|reported|emailed|mailed|submitted|filed|posted)\s+(?:to|at|via|on|in)\b|\b(?:bug|issue)\s+track(?:er|ing)\b|\bpull\s+requests?\b|\bmailing\s+lists?\b|\b(?:welcome|appreciate)\s+(?:\w+\s+){0,2}(?:feedback|patches|contributions)\b|\birc\s+(?:channel|network)\b|\bon\s+irc\b|\bfollow(?:ing)?\s+@", Options)]
    private static partial Regex Reports();

    // "The homepage is at https://…", "The latest release is available from …", "Visit the wiki …"
    [GeneratedRegex(@"\b(?:home\s?page|web\s?site|web\s+page|(?:latest|newest|current|most\s+recent|development)\s+(?:stable\s+)?(?:versions?|releases?|source|information|news|snapshots?)|source\s+code|tarballs?|mirrors?|git\s+repository|documentation)\b.{0,80}(?:https?|ftp)://|\b(?:available|downloaded|obtained|found|reached|announced)\s+(?:on\s+the\s+\w+\s+)?(?:at|from|on|via):?\s+[`<""]?(?:https?|ftp)://|^visit\s|\bsupport\s+(?:is|can\s+be)\s+(?:provided|found|obtained)\b|\bdownload\s+(?:the\s+latest|a\s+development|the\s+archive)\b|^(?:please\s+)?(?:have\s+a\s+look|take\s+a\s+look|check\s+out)\s|\bmain\s+distribution\s+site\b|\bdownloads?\s+page\b|^for\s+(?:commercial|professional|paid)\b.{0,60}\bsupport\b", Options)]
    private static partial Regex Places();

    [GeneratedRegex(@"\bcopyright(?:ed|s)?\b|\blicen[cs]ed?\s+under\b|\b(?:released|distributed|published|available|provided|covered)\s+(?:\w+\s+){0,3}under\s+(?:\w+\s+){0,6}(?:A?L?GPL\w*|licen[cs]e\w*|GNU|BSD|MIT|Apache)\b|\bfree\s+software\s+(?:and|under|released|licen[cs]ed|licen[cs]e|foundation)\b|\b(?:is|are)\s+free\s+software\b|\bno\s+warranty\b|\bwithout\s+(?:any\s+)?warrant|\bconditions\s+for\s+copying\b|\bredistribut(?:e|ion|ions|able)\b|\baltered\s+source\b|\bmisrepresented\s+as\b|\bthird[- ]party\s+code\b|\btrademarks?\s+of\b", Options)]
    private static partial Regex Rights();

    // "Pump was written by …", "Thanks to …", "courtesy of …"
    [GeneratedRegex(@"\b(?:was|were|is|are|has\s+been)\s+(?:\w+ly\s+)?(?:written|developed|created|maintained|packaged|translated|contributed|authored|coded)\s+(?:and\s+\w+\s+)?by\s|\bmanual\s+pages?\s+(?:was|is|were)\s+(?:\w+ly\s+)?(?:written|generated|created|made)\b|\bthis\s+(?:man(?:ual)?\s?page|manual)\s+(?:documents|describes)\s+(?:\w+\s+)?the\s+\S+(?:\s\S+)?\s+commands?\.$|\b(?:many\s+|special\s+)?thanks\s+(?:to|for|go)\b|^thanks\b|\bcourtesy\s+of\b|^patches\s+(?:from|by)\s|\bis\s+an\s+associated\s+project\b", Options)]
    private static partial Regex People();

    // "See the file INSTALL", "The file Makefile.in is a data file …", "… is included in the distribution".
    [GeneratedRegex(@"\b(?:README|INSTALL|COPYING|AUTHORS|CHANGELOG|ChangeLog|BUILDING|CONTRIBUTING|HACKING)(?:[.-]\w+)?\b|\bincluded\s+(?:\w+\s+)?(?:in|with)\s+the\s+(?:\w+\s+)?(?:distribution|tarball|package|sources?)\b|\b(?:in|of|from)\s+the\s+source\s+(?:tree|distribution|package)\b|^For\s+(?:information|instructions|details|help)\s+(?:on|about)\s|^[\w.-]+\.(?:c|h|cc|cpp|py|pl|sh|in|am|ac|xml|txt)\s(?:-|–|—|and)|\bfull\s+documentation\s+for\b|\bTexinfo\s+manual\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Files();

    [GeneratedRegex(@"\./(?:configure|autogen|bootstrap)\b|\bmake\s+(?:install|check|dist)\b|\b(?:autoconf|automake|libtool|cmake|ccmake|ctest|makefiles?)\b|\bMakefile\.\w+|\b(?:to|when|before|while|if\s+you)\s+(?:compil(?:e|ing)|build(?:ing)?)\s+(?:\w+\s+){0,3}(?:from\s+(?:the\s+)?source|yourself)\b|\bneed(?:s|ed)?\b.{0,60}\bto\s+(?:compile|build)\b|\bcompiles?\s+(?:and\s+runs\s+)?(?:not\s+only\s+)?(?:on|with)\b|\brequired\s+to\s+(?:compile|build)\b|\bbuild\s+from\s+source\b|-dev\s+on\s+Debian|^defining\s+\w+_\w+|\bconfigure\s+script\b|\bbuild\s+process\b", Options)]
    private static partial Regex Builds();
}
