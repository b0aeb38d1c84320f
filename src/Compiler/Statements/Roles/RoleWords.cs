using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements.Roles;

/// <summary>Whether a phrase says what somebody does: "naval architect", "head of the conservation lab", "our programme officer at the Fund". English.</summary>
internal static partial class RoleWords
{
    private const int MostWords = 12;

    /// <summary>Words that may stand before the one that says the role.</summary>
    private const int MostBefore = 4;

    /// <summary>Whether it is a noun phrase whose head, before any "of", "at" or comma, is a role.</summary>
    public static bool IsRole(string phrase) => Head(phrase) is not null;

    /// <summary>The noun that says the role, in lower case: "architect"; null where the phrase is no role.</summary>
    public static string? Head(string phrase)
    {
        string[] words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
            return null;
        int end = Array.FindIndex(words, Ends);
        string[] before = words[..Math.Min(end < 0 ? words.Length : end + 1, MostBefore + 1)];
        int head = Array.FindLastIndex(before, w => IsNoun(Bare(w)));
        if (head < 0 || !before.Take(head).Select((w, i) => MayPrecede(w, first: i == 0)).All(may => may))
            return null;
        // What follows is another phrase: "engineer at Norrvarme", "director since 2019", but neither "designer chairs" nor "engineer Ana Duarte".
        return head == words.Length - 1 || Ends(words[head]) || Follows().IsMatch(words[head + 1]) ? Bare(words[head]) : null;
    }

    /// <summary>Whether one word says a role.</summary>
    public static bool IsNoun(string word) => s_nouns.LengthAt(word, 0) == word.Length || (Agent().IsMatch(word) && !s_others.Opens(word) && Lexicon.Of(word).CanBeNoun() && !Lexicon.Of(word).HasFlag(WordClass.MainlyAdjective));

    /// <summary>Whether a word may stand between an article and a role: "naval", "volunteer", "first".</summary>
    public static bool MayPrecede(string word, bool first)
    {
        string bare = Bare(word);
        if (bare.Length == 0 || word[^1] is ',' or ';' or ':' or '.')
            return false;
        FunctionClass function = FunctionWords.Of(bare);
        if (function is not FunctionClass.None)
            return function == FunctionClass.Determiner && first;
        if (first && s_former.Opens(bare))
            return true;
        WordClass known = Lexicon.Of(bare);
        // "volunteer" and "finance" are nouns before a role; "says" and "met" are what somebody does.
        return known == WordClass.Unknown || known.IsProper() || known.IsMainlyNoun() || known.HasFlag(WordClass.MainlyAdjective)
            || ((known.CanBeNoun() || known.CanBeAdjective()) && bare[^1] != 's' && !bare.EndsWith("ed", StringComparison.Ordinal) && Lexicon.BaseOf(bare) is null);
    }

    private static bool Ends(string word) => word[^1] is ',' or '/' or '(' or '&' or '+';

    private static string Bare(string word) => word.Trim(',', '"', '“', '”', '(', ')', '.', '*').ToLowerInvariant();

    // Roles that do not end like one.
    private static readonly PhraseSet s_nouns = new(
        "head|chief|chair|chairman|chairwoman|chairperson|clerk|captain|treasurer|assistant|deputy|intern|apprentice|trainee|volunteer|partner|cook|chef|nurse|judge|mayor|councillor|secretary|pilot|guide|warden|student|representative|agent|accountant|consultant|attendant",
        "president|ceo|cto|cfo|coo|specialist|scientist|technician|electrician|mechanic|analyst|liaison|delegate|dean|principal|postdoc|aide|attorney|counsel|steward|mate|registrar|bursar|spokesman|spokeswoman|caretaker|tenant|landlord|sponsor|surgeon|vet|priest|monk|professor|rep|co-founder|lawyer|sculptor|tailor|smith|engraver|boatman|foreman");

    private static readonly PhraseSet s_former = new("former|ex|acting|interim|retired|future|new|old|then");

    // Nouns in -er, -or, -ist that are no roles, and roles that tell nothing of what somebody does.
    private static readonly PhraseSet s_others = new(
        "sister|brother|father|mother|daughter|grandfather|grandmother|letter|number|paper|weather|visitor|winner|speaker|customer|neighbor|neighbour|caller|sender|receiver|reader|member|author|other|successor|predecessor|follower|partaker|beginner|newcomer|water|boiler|order|offer|matter|corner|floor|door|motor|tower|winter|summer|dinner|power|layer|paint|computer|server|printer|scanner|logger|meter|filter|container|poster|folder|register|centre|center",
        "november|december|october|september|quarter|chapter|river|harbor|danger|error|factor|color|flavor|honor|humor|rumor|mirror|horror|terror|list|checklist|guest|twist|fist|wrist|mist|rather|later|never|ever|over|under|after|however|either|neither|newsletter|cluster|buffer|cover|drawer|ladder|shoulder|trailer|tractor|reactor|sensor",
        "monitor|projector|calculator|radiator|generator|indicator|sector|vector|anchor|timber|rubber|copper|silver|leather|feather|finger|hammer|lumber|counter|encounter|border|character|monster|disaster|theater|parameter|perimeter|thermometer|transformer|inverter|adapter|adaptor|connector|compressor|elevator|refrigerator|freezer|heater|cooler",
        "cooker|mixer|cutter|marker|sticker|flyer|banner|reminder|remainder|disorder|answer|transfer|fiber|fibre|litre|liter|cancer|fever|shower|flower|super|pepper|butter|cellar|pillar|similar|regular|superior|inferior|interior|exterior|favor|labor|vapor|armor|razor|liner|steamer|tanker|barrier|pier|tier|frontier");

    [GeneratedRegex(@"(?:[a-z]{2}er|[a-z]{2}or|[a-z]{3}ist|[a-z]{2}ian|tect|[a-z]{3}man|woman|person|keeper|eer)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Agent();

    [GeneratedRegex(@"^(?:of|at|for|in|on|with|from|since|until|to|by|[(/&+–—-].*|and|who|based|responsible|work(?:s|ing))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Follows();
}
