using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <summary>A quote can lie by standing alone. Says which sentences may be key points or stand for themselves on a page.</summary>
public static partial class QuoteSense
{
    private const int FewestWords = 5;

    public static QuoteFitness Judge(string sentence, IReadOnlyList<string> heading, string language)
    {
        List<TextToken> tokens = TextTokens.Of(sentence);
        int words = language is "zh" or "ja" ? WordCount.Of(sentence) : tokens.Count(t => t.Kind is TokenKind.Word or TokenKind.Code);
        if (words < FewestWords)
            return QuoteFitness.Short;
        if (SenseByTable.IsQuestion(sentence, language))
            return QuoteFitness.Question;
        if (Asks().IsMatch(sentence) || (language == "en" && Wonders().IsMatch(sentence)))
            return QuoteFitness.Question;
        if (sentence[^1] is ':' or ',' or ';' or '(' or '-' or '：' or '，' or '、' or '；' or '（' || sentence.EndsWith("...", StringComparison.Ordinal) || sentence.EndsWith('…') || sentence.EndsWith(" >", StringComparison.Ordinal) || sentence.EndsWith("e.g.", StringComparison.Ordinal) || sentence.EndsWith("i.e.", StringComparison.Ordinal) || Ahead().IsMatch(sentence) || Pointer().IsMatch(Bracket().Replace(sentence, "")) || (language == "en" && Counts().IsMatch(sentence)))
            return QuoteFitness.PointsAhead;
        if (!IsProse(sentence, tokens) || StepNumber().IsMatch(sentence) || Bars().Count(sentence) >= FewestBars || Residue().IsMatch(sentence) || Typed().IsMatch(sentence) || (Boilerplate().IsMatch(sentence) && !(language == "en" && SelfEvident.Is(sentence))))
            return QuoteFitness.NotProse;
        if (heading.Count > 0 && Contents().IsMatch(heading[^1]))
            return QuoteFitness.NotProse;
        if (heading.Any(Denies))
            return QuoteFitness.DeniedByHeading;
        return language == "en" ? JudgeEnglish(sentence, tokens) : SenseByTable.Judge(sentence, tokens, language);
    }

    // "A Brief History of the DNS and BIND": an entry of a table of contents.
    private static bool IsTitle(List<TextToken> tokens)
    {
        TextToken[] words = [.. tokens.Where(t => t.Kind == TokenKind.Word && t.Text.Length > 3)];
        return words.Length is >= 2 and <= LongestTitle && tokens.FindLast(t => t.Text is not ("\"" or "”" or ")" or "'" or "’")).Text is not ("." or "!") && words.Count(w => char.IsUpper(w.Text[0])) * 4 >= words.Length * 3;
    }

    private const int LongestTitle = 10;
    private const int FewestBars = 2;

    // "Files | Data structures | Macros", "Registered foundation · Cookies · Privacy": a menu.
    [GeneratedRegex(@"\s[|·•]\s", Options)]
    private static partial Regex Bars();

    // What a clipper leaves of a page around its article.
    [GeneratedRegex(@"\b(?:share this (?:page|article|post|story)|(?:our|the) newsletter (?:and|about|comes)|cookie (?:settings|policy|statement|preferences|notice)|uses? (?:\w+ )?cookies?\b|follow us\b|i'm not a robot|add to (?:cart|basket)|skip to (?:main )?content)|\[subscribe\]", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Residue();

    // What was typed, run into the words before it: "Make the file: $ touch a", "tarn a.png # slow", the pilcrow of a link to a function. "Under ¶ 12" and "$ 400" are none.
    [GeneratedRegex(@"[:.,]\s[$#]\s[a-z]|\s#\s[a-z]|\s\\\s|¶(?:\W*$|\]?\s*\()|^[=-]>\s", RegexOptions.NonBacktracking)]
    private static partial Regex Typed();

    /// <summary>Whether what stands under a heading is not so, or was not decided.</summary>
    public static bool Denies(string heading) => Denying().IsMatch(heading);

    private static QuoteFitness JudgeEnglish(string sentence, List<TextToken> tokens)
    {
        if (IsTitle(tokens))
            return QuoteFitness.NotProse;
        if (IsOpenFragment(tokens) || CutOff().IsMatch(sentence) || Hanging().IsMatch(sentence) || !HasFiniteVerb(TextTokens.Of(Bracket().Replace(sentence, ""))))
            return QuoteFitness.Fragment;
        if (Conditional().IsMatch(sentence))
            return QuoteFitness.Conditional;
        if (Faltering().IsMatch(sentence) || Repeats(tokens))
            return QuoteFitness.Fragment;
        return (Back().IsMatch(sentence) && !OwnSubject().IsMatch(sentence)) || HasLoosePronoun(tokens) || BackAfterOpening().IsMatch(sentence) || PointsOut(sentence) ? QuoteFitness.NeedsPrevious : QuoteFitness.Fits;
    }

    // "In fact, we rely on it to improve Privoxy": nothing before the pronoun could be meant.
    private static bool HasLoosePronoun(List<TextToken> tokens)
    {
        int start = tokens.FindIndex(0, Math.Min(4, tokens.Count), t => t.Text == ",") + 1; // after "In fact,"
        int pronoun = tokens.FindIndex(start, t => t.Text is "it" or "them");
        return pronoun > start && pronoun + 1 < tokens.Count && tokens[pronoun + 1].Text is not ("is" or "was" or "will" or "should" or "takes" or "that")
            && tokens.Skip(start).Take(pronoun - start).All(t => t.Kind == TokenKind.Word && (FunctionWords.Of(t.Text.ToLowerInvariant()) != FunctionClass.None || Lexicon.Of(t.Text.ToLowerInvariant()).IsMainlyVerb()))
            && FunctionWords.Of(tokens[start].Text.ToLowerInvariant()) != FunctionClass.None;
    }

    private static bool PointsOut(string sentence)
    {
        MatchCollection pointing = PointingWords().Matches(sentence);
        return pointing.Count > PointingInward().Count(sentence) && !pointing.All(m => IsNamedBefore(sentence, m));
    }

    // "a program that stores files in an archive and changes such archives": the sentence says itself which.
    private static bool IsNamedBefore(string sentence, Match pointing)
    {
        string noun = EnglishStemmer.Stem(pointing.Value[(pointing.Value.LastIndexOf(' ') + 1)..].ToLowerInvariant());
        return TextTokens.Of(sentence[..pointing.Index]).Any(t => t.Kind == TokenKind.Word && EnglishStemmer.Stem(t.Text.ToLowerInvariant()) == noun);
    }

    // "he'll say, he'll say": speech that looks for its words.
    private static bool Repeats(List<TextToken> tokens)
    {
        string[] words = [.. tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Text.ToLowerInvariant())];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (words[i] == words[i + 1] && words[i] is not ("that" or "had") && words[i].Length < 5)
                return true;
            if (i + 3 < words.Length && words[i] == words[i + 2] && words[i + 1] == words[i + 3])
                return true;
        }

        return false;
    }

    // Lower case at the start is the rest of something, unless it is a name that is always written so.
    private static bool IsOpenFragment(List<TextToken> tokens)
    {
        TextToken first = tokens.Find(t => t.Kind is TokenKind.Word or TokenKind.Code);
        return first.Kind == TokenKind.Word && char.IsLower(first.Text[0]) && (Lexicon.Known(first.Text) || StopWords.Contains(first.Text, "en"));
    }

    // "A script that mails you statistics": the one verb is that of the clause which says which script.
    private static bool HasFiniteVerb(List<TextToken> tokens)
    {
        int verbs = 0, clauses = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            string lower = tokens[i].Text.ToLowerInvariant().Replace('’', '\'');
            if (i > 0 && OpensClause(tokens, i, lower))
                clauses++;
            if (!IsFiniteVerb(tokens, i, lower) || (i > 0 && IsFiniteVerb(tokens, i - 1, tokens[i - 1].Text.ToLowerInvariant())))
                continue;
            if (clauses == 0)
                return true;
            verbs++;
        }

        return verbs > clauses || (verbs > 0 && !(FunctionWords.Of(tokens[0].Text.ToLowerInvariant()) is FunctionClass.Determiner or FunctionClass.Quantifier || IsNoun(tokens[0])));
    }

    // "…, when he wanted to", "whether it is running", "the version you're running"; "how to write" has no verb of its own.
    private static bool OpensClause(List<TextToken> tokens, int i, string lower) => lower switch
    {
        "which" or "who" or "whose" or "that's" or "who's" => true,
        "when" or "whether" or "because" or "although" or "how" => i + 1 < tokens.Count && tokens[i + 1].Text != "to",
        "that" or "you" or "we" or "i" or "you're" or "we're" or "they're" or "you've" or "we've" => IsNoun(tokens[i - 1]),
        _ => false,
    };

    private static bool IsNoun(TextToken token) => token.Kind is TokenKind.Code || (token.Kind == TokenKind.Word && FunctionWords.Of(token.Text.ToLowerInvariant()) == FunctionClass.None && (!Lexicon.Known(token.Text.ToLowerInvariant()) || Lexicon.Of(token.Text.ToLowerInvariant()).CanBeNoun()));

    /// <summary>An auxiliary, or a word that is mainly a verb, or the -s or -ed form of one; what opens a sentence ("Packaged modules …") or is "installed by" somebody says only which.</summary>
    private static bool IsFiniteVerb(List<TextToken> tokens, int i, string lower)
    {
        if (tokens[i].Kind != TokenKind.Word || (i > 0 && tokens[i - 1].Text == "to") || (lower.EndsWith("ed", StringComparison.Ordinal) && (i == 0 || (i + 1 < tokens.Count && tokens[i + 1].Text == "by"))))
            return false;
        if (Auxiliary().IsMatch(lower))
            return true;
        WordClass word = Lexicon.Of(lower);
        return word.CanBeVerb() && !tokens[i].IsAllCapitals && !VerbForms.IsNounThere(tokens, i, lower, word) && !(word.CanBeNoun() && i > 0 && IsBeforeNoun(tokens[i - 1])) && !lower.EndsWith("ing", StringComparison.Ordinal)
            && (word.IsMainlyVerb() || (i > 0 && (lower.EndsWith("ed", StringComparison.Ordinal) || (lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal)))));
    }

    // After "the", "all" or "cheap" stands a thing: "the cheapest pump of all the pumps".
    private static bool IsBeforeNoun(TextToken token)
    {
        string lower = token.Text.ToLowerInvariant();
        return token.Kind == TokenKind.Word && (FunctionWords.Of(lower) is FunctionClass.Determiner or FunctionClass.Quantifier or FunctionClass.Preposition && lower != "to"
            || (FunctionWords.Of(lower) == FunctionClass.None && Lexicon.Of(lower) is var word && word.HasFlag(WordClass.MainlyAdjective)));
    }

    private static bool IsProse(string sentence, List<TextToken> tokens)
    {
        int signs = sentence.Count(c => !char.IsLetterOrDigit(c) && !IsPlainMark(c));
        int paths = tokens.Count(t => t.Kind is TokenKind.Path or TokenKind.Address);
        bool typed = sentence[0] is '$' or '^' or '|' || (sentence[0] == '-' && sentence.Length > 1 && char.IsLetterOrDigit(sentence[1])) || sentence.Contains("---", StringComparison.Ordinal);
        return !typed && signs * 12 <= sentence.Length && paths <= 2
            && !sentence.Contains('→', StringComparison.Ordinal) && !Reference().IsMatch(sentence) && !Numbered().IsMatch(sentence) && sentence.Count(c => c == '(') == sentence.Count(c => c == ')') && sentence.Count(c => c == '"') % 2 == 0 && sentence.Count(c => c == '`') % 2 == 0
            && sentence.Count(c => c == '（') == sentence.Count(c => c == '）') && sentence.Count(c => c == '「') == sentence.Count(c => c == '」') && sentence.Count(c => c == '«') == sentence.Count(c => c == '»');
    }

    private static bool IsPlainMark(char c) =>
        c is ' ' or '.' or ',' or '\'' or '’' or '"' or '“' or '”' or '-' or '(' or ')' or '`' or ';' or ':' or '!' or '–' or '—'
        or '«' or '»' or '„' or '‚' or '‘' or '¡' or '¿' or '\u00a0' or '\u202f' || Scripts.IsWideMark(c);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"\b(?:um|uh|erm|hmm|er|mm|i don't know|you know|i mean)\b|, what,", Options)]
    private static partial Regex Faltering();

    [GeneratedRegex(@"^[""“'(]*(?:if|unless|suppose|supposing|assuming|(?:let us |let's |we )?assume|imagine|let \w+ be|more formally, let|provided that|in case|should you|had (?:we|you|it|they)|were (?:we|you|it|they))\b", Options)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"^[""“'(]*(?:it|its|this|that|these|those|they|them|their|he|she|his|her|him|such|so|but|and|or|nor|however|therefore|thus|hence|also|then|otherwise|instead|moreover|furthermore|besides|similarly|likewise|yet|still|nevertheless|nonetheless|consequently|accordingly|additionally|alternatively|conversely|both|neither|either|another|others|the (?:latter|former|same|other|second|third|last|next|above|result|first (?:is|was|one|of))|in (?:this|that|these|those|such|either|both|each) |for (?:this|that|these|example|instance)|at (?:this|that) |with (?:this|that|these)|on the other hand|as (?:you (?:can )?see|mentioned|noted|described|said|a result|before|above)|because of (?:this|that)|like (?:this|that)|here|there(?:fore|after)?|again|next|finally|secondly|thirdly|lastly|too|in addition|in fact|(?:the |one |another )?reasons?|the (?:result|effect|problem|answer|solution|idea|point) is|after (?:this|that)|not only|one of (?:these|those|them)|all of (?:these|those|them)|some of (?:these|those|them)|most of (?:these|those|them)|each of (?:these|those|them))\b", Options)]
    private static partial Regex Back();

    // "Where version is the current one.": half a sentence, whose other half stands elsewhere.
    [GeneratedRegex(@"^[""“'(]*(?:where|while|whereas|although|though|which|who|whether)\b[^,]*$", Options)]
    private static partial Regex Hanging();

    // "As of 7.0, this is the default", "To avoid it, users often …".
    [GeneratedRegex(@"\b(?:on|of|by|for|to|with|from|about|like|after|before|than|doing) (?:this|that|these|those)[,.;]|^(?:\w+ly|now|still|here),? (?:this|that|these|those)\b|^\w+ly, it (?:lets|allows|has|does|uses|provides|supports|makes|gives|can|could|runs|works|tries|needs|also)\b|\bin (?:that|this|such a|either) (?:case|event)\b|^in the (?:first|second|third|latter|former|other)(?: case| one|,| it| they)\b|,\s*(?:however|though|too)[.,;]|^(?:yes|no)[,.]\s|^[^,;]{2,60},\s+(?:this|that|these|those)\s+(?:is|are|was|were|has|have|will|would|can|could|may|might|must|should|means|gives|makes|leads|causes|allows|works|happens)\b|^to \w+ (?:it|this|that|them|these|those)(?: \w+)?,", Options)]
    private static partial Regex BackAfterOpening();

    // What a text calls itself.
    private const string Texts = "manual|document|page|help page|faq|guide|readme|text|article|note|book|tutorial|sheet|leaflet|booklet|brochure|essay|paper|handbook|report|review|policy|procedure|plan|recipe|letter|memo|post|overview|summary|glossary|checklist|howto|walkthrough";

    // "… by which devices share these waves": which ones, the sentence before says.
    [GeneratedRegex(@"\s(?:these|those|this)\s(?:two |three |four )?[a-z]+|\bsuch\s(?:[a-z]+s)\b", Options)]
    private static partial Regex PointingWords();

    [GeneratedRegex(@"\b(?:this|these|those)\s(?:year|week|month|season|summer|winter|spring|autumn|morning|evening|" + Texts + @"|chapters?|sections?|pages|notes|who|that|which|of|to|is|in|with|for)\b|\bsuch\s(?:as|is|was|has)\b", Options)]
    private static partial Regex PointingInward();

    // "This manual describes …", "It is recommended to …", "There are two ways …" stand by themselves.
    [GeneratedRegex(@"^[""“'(]*(?:this (?:" + Texts + @"|chapter|directory|distribution|program|package|file|appendix|release|version|project|repository)\b|these (?:pages|notes|instructions|rules) \w+\b|it is (?:\w+ly )?(?:recommended|possible|important|necessary|advisable|best|good|common|easy|hard|difficult|not possible|often|usually|generally|also possible|a good idea)\b|there (?:is|are|was|were|will|can|may|must)\b|so far|such as|then again)", Options)]
    private static partial Regex OwnSubject();

    // A list of questions that was set as one sentence: "Where are the files? (generic)".
    // "Henrik asked himself whether …", "what happens then is still open"; "is open source" is none.
    [GeneratedRegex(@"\b(?:asks?|asked|asking|wonders?|wondered|wondering|debates?|debated|argues?|argued|discuss|discussed|unclear|unknown|uncertain|unsure|not sure|nobody knows|no one knows|do not know|don't know) (?:himself |herself |myself |ourselves |themselves |me |us |him |her |them |about |over )?(?:whether|if|how|why|who|what|when|where|which)\b|\b(?:is|are|remains?|stays?) (?:still )?(?:(?:unclear|unanswered|unsettled)\b[^,;]*|open(?: for (?:discussion|debate|now)| (?:whether|how|if|who|what|when|where|why|which)\b[^,;]*)?[.!]?)$", Options)]
    private static partial Regex Wonders();

    // "9/ …" is one step of several.
    [GeneratedRegex(@"^\d{1,2}[/)]\s", Options)]
    private static partial Regex StepNumber();

    [GeneratedRegex(@"\w\?\s+[\p{L}(]|[.?!]::\s|^(?:Question|Q)\s?[:.]\s", Options)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:as follow(?:s|ing)|the following|(?:shown|listed|given|described|mentioned|see) (?:above|below)|the above|(?:example|table|figure|list|diagram) (?:above|below)|above example|below example)\b", Options)]
    private static partial Regex Ahead();

    // A sentence whose message is where to read on; in brackets the same is an aside.
    [GeneratedRegex(@"\b(?:(?:see|read|refer to|consult)\s+(?:also\s+)?(?:the\s+|its\s+)?(?:section|chapter|appendix|table|figure|manual|man page|manpage|documentation|file|following|below|above|`|“)|(?:see|refer to|consult)\s(?:\S+\s){1,6}(?:sections?|man pages?|manpages?|manual pages?)\b|for (?:more|further|full|additional|other|the latest|complete) (?:information|details|examples|news|explanations?|descriptions?)|look (?:in|under)\s|is (?:described|discussed|explained|documented|covered) (?:in|below|above|elsewhere)|can (?:also )?be (?:found|obtained|downloaded|read|seen) (?:in|on|at|from|below|above|under))|^(?:please )?see\b|^(?:below|above|here) (?:is|are)\b", Options)]
    private static partial Regex Pointer();

    // "Four options must be provided to isaset.": which ones, the next sentences say.
    [GeneratedRegex(@"^(?:there (?:are|exist) |at least |in \w+ mode, )?(?:two|three|four|five|six|seven|several|\d) (?:\w+ ){0,2}(?:options|parameters|arguments|methods|modes|types|kinds|reasons|steps|possibilities|variants|choices|things|categories|forms|stages)\b[^:;]*\.$", Options)]
    private static partial Regex Counts();

    // "[1] OSF RFC 86.0, …": an entry of a list of works; "2.16. Some fields …": of contents.
    [GeneratedRegex(@"^\[\w{1,12}\]\s|^\d+\.\d+(?:\.\d+)*\.?\s|^[-*•]\s", Options)]
    private static partial Regex Reference();

    // "6 More information on each pump": a heading with its number.
    [GeneratedRegex(@"^\d+\s+\p{Lu}\p{Ll}", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();

    // The small print says nothing of what the text is about.
    [GeneratedRegex(@"^(?:copyright|\(c\)|©)|copyright (?:©|\(c\))|\b(?:general public licen[cs]e|all rights reserved|permission is (?:hereby )?granted|without (?:any )?warranty|(?:this|the) (?:software|program|package|library|file|document|manual|documentation) (?:is|may be|can be) (?:free software|distributed|licen[cs]ed|released|provided|copied|used) (?:under|by|as is)|is licen[cs]ed under|authors? or copyright holders?|(?:built|generated|created|made) with (?:sphinx|doxygen|pandoc|hugo|jekyll|mkdocs)|redistribute (?:it|this)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b|著作権|無断|版权所有|著作權", Options)]
    private static partial Regex Boilerplate();

    [GeneratedRegex(@"^(?:table of )?contents\W*$|^index\W*$|^(?:inhalt|inhaltsverzeichnis|table des matières|sommaire|índice|contenido|tabla de contenidos?|目次|目录|目錄)\W*$", Options)]
    private static partial Regex Contents();

    // Half a line: nothing ends with "of a".
    [GeneratedRegex(@"\b(?:a|an|the|of|to|and|or|with|for|in|on|at|by|from|that|which|like|it only|is|are|will|be|can|may|must|should|would)[""”']?$", Options)]
    private static partial Regex CutOff();

    [GeneratedRegex(@"\([^()]*\)", Options)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\b(?:rejected|declined|not decided|undecided|out of scope|not chosen|discarded|dropped|won't do|will not do|non-goals?|alternatives considered|myths?|misconceptions?|false|obsolete|deprecated|withdrawn|turned down|no longer valid|not valid|expired|abandoned|discontinued|superseded|anti-?patterns|pitfalls|what not to do|verworfen\w*|abgelehnt\w*|nicht (?:beschlossen|entschieden|gewählt|umgesetzt)|zurückgestellt|offen gelassen|nicht im umfang|erwogene alternativen|mythen|irrtümer|irrtum|veraltet\w*|überholt|rejetée?s?|refusée?s?|écartée?s?|abandonnée?s?|non retenue?s?|non décidée?s?|hors (?:périmètre|sujet|champ)|mythes|idées reçues|obsolètes?|rechazad[oa]s?|descartad[oa]s?|no (?:decidid|elegid|aprobad)[oa]s?|fuera de(?:l)? alcance|mitos|obsolet[oa]s?)\b|却下|不採用|見送り|見送った|対象外|未決定|非推奨|廃止|誤解|否决|否決|被拒|拒绝的|拒絕的|未采纳|未採納|未决定|未決定|不在范围|不在範圍|已废弃|已廢棄|弃用|棄用|误区|誤區|误解", Options)]
    private static partial Regex Denying();

    [GeneratedRegex(@"^(?:is|are|was|were|am|be|been|has|have|had|do|does|did|can|could|may|might|must|shall|should|will|would|cannot|can't|won't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|hadn't|it's|that's|there's|we're|you're|they're|i'm|i'll|we'll|he's|she's|let's|we've|i've|you'll|they'll|you've)$", Options)]
    private static partial Regex Auxiliary();
}
