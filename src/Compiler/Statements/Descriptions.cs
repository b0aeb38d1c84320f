using System.Text.RegularExpressions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;
using Kb.Inference.Questions;

namespace Kb.Compiler.Statements;

/// <summary>The sentence that says what a source is about: of those that could, the one that the model reads so below the title; of a model that has no head for it, the first from which it would guess the title.</summary>
internal static partial class Descriptions
{
    /// <summary>How many of a source's names, the most salient first, it is mostly about.</summary>
    public const int MainNames = 3;

    private const string Kind = "describe/2";
    private const int MostRead = 5;
    private const int MostPoints = 3;

    /// <summary>What the place in the text is worth, as logits: of 166 manuals with a good description 83 in 100 open with one, of 100 notes written to mislead 20.</summary>
    private const double FirstCounts = 1;
    private const double LaterCosts = 0.1;

    /// <summary>What to do tells seldom what there is.</summary>
    private const double OrderCosts = 2;

    private const int MostAsked = 4;
    private const int MostFirst = 3;
    private const int Near = 16;
    private const int FewestWords = 6;

    /// <summary>Of the mean natural log-probability of a token of the title.</summary>
    private const double Margin = 1.25;

    // Which sentence a text's title follows from: query likelihood, after two worked lines.
    private const string Worked =
        """
        Text: Compound interest is interest that is paid on interest, so savings grow faster every year.
        Title: Compound interest

        Text: The robots pick books from the shelves and bring them to the packing tables.
        Title: Warehouse robots


        """;

    /// <param name="points">The source's key points, the best first; with sentences in which the source speaks of itself, the description is made from the first few.</param>
    /// <param name="names">What the source is mostly about; a sentence that defines one of these near the top describes the source too.</param>
    /// <param name="recorded">Sentences that stand on the page as decisions, promises or open questions.</param>
    public static Statement? Describe(int source, IReadOnlyList<SentenceRef> points, IReadOnlyList<string> names, SentenceBank bank, IReadOnlySet<SentenceRef> recorded, StatementMaker maker, IAnswers answers)
    {
        // Of what changed the newest comes first, and the page says when that was.
        if (ChangeLists.Is(bank.Sources[source]))
            (points, names) = ([], []);
        // What is to be done describes no list of it.
        if (Plans.IsFile(bank.Sources[source]))
            return OfItself(source, names, bank).Where(at => !recorded.Contains(at)).Select(maker.MakeQuoted).FirstOrDefault(s => s is not null);
        SentenceRef[] ofItself = [.. OfItself(source, names, bank).Where(at => !recorded.Contains(at)).Take(MostAsked)];
        SentenceRef[] first = [.. First(source, bank).Where(at => MayDescribe(at, bank))];
        (SentenceRef[]? read, bool isPending) = Read([.. InOrder(first.Take(MostRead).Concat(ofItself).Concat(points.Where(at => MayDescribe(at, bank)).Take(MostPoints)).Where(at => !recorded.Contains(at)).Distinct())], bank, answers);
        if (read is not null)
            return NameLine(source, read[0], bank) is { } line ? maker.Make(line) : read.Select(at => maker.Make(at)).FirstOrDefault(s => s is not null) ?? read.Select(maker.MakeUnasked).FirstOrDefault(s => s is not null);
        SentenceRef[] basis = ofItself.Length > 0 ? ofItself : Told([.. first.Where(at => !recorded.Contains(at)).Take(MostFirst).Concat(InOrder(points.Where(at => MayDescribe(at, bank)))).Distinct()], bank);
        // What a text says of itself in the line or the words below its title is meant to be its description.
        if (NameLine(source, basis.Length > 0 ? basis[0] : null, bank) is { } nameLine)
            basis = [nameLine];
        else if (!(basis.Length > 0 && Definitions.HasForm(bank.Find(basis[0])!.Text, names, bank.Sources[source].Language)) && first.Where(at => OfTitle.Is(bank.Sources[source], at.Passage, at.Sentence) || OfManual(at, bank)).Take(1).ToArray() is { Length: > 0 } below)
            basis = below;
        else if (ofItself.Length == 0 && first is [var top, ..] && !recorded.Contains(top) && bank.Sources[source].Language == "en" && OfTitle.Opens(bank.Sources[source], top.Passage) && (basis.Length == 0 || (bank.PassageOf(basis[0]).Heading.Count > bank.PassageOf(top).Heading.Count && We().IsMatch(bank.Find(top)!.Text))))
            basis = [top];
        double?[] fits = isPending ? [null] : [.. basis.Select(at => Fit(at, bank, answers))];
        // Until the choice is made, nothing is asked of the one that only stands in.
        if (fits.Contains(null))
            return basis.Select(maker.MakeQuoted).FirstOrDefault(s => s is not null);
        // The earliest of those that fit about as well as the best: a title is guessed from a sentence that repeats it, and a text opens with what it is about.
        double? enough = fits.Max() - Margin;
        return basis.Where((_, i) => fits[i] >= enough).Concat(basis).Select(at => maker.Make(at)).FirstOrDefault(s => s is not null)
            ?? basis.Select(maker.MakeUnasked).FirstOrDefault(s => s is not null);
    }

    // The best first, as the model reads each below the title; null where it can't be asked, or not yet.
    private static (SentenceRef[]? Best, bool IsPending) Read(SentenceRef[] choice, SentenceBank bank, IAnswers answers)
    {
        if (choice.Length == 0 || bank.SourceOf(choice[0]) is not { Language: "en" } source)
            return (null, false);
        TitleReading[] readings = [.. choice.Select(at => TitleReading.OfText(source.Title, bank.Find(at)!.Text, source.Id.Value, answers))];
        if (readings.Any(r => r.Status is null or AnswerStatus.Refused))
            return (null, readings.Any(r => r.Status is null));
        return ([.. choice.Select((at, i) => (at, Score: readings[i].Score + (i == 0 ? FirstCounts : 0) - (i * LaterCosts) - (PlainStatement.IsOrder(bank.Find(at)!.Text, "en") ? OrderCosts : 0))).OrderByDescending(c => c.Score).Select(c => c.at)], false);
    }

    // What a manual page says of itself in its first line, unless the best sentence has the form "isaset is a …".
    private static SentenceRef? NameLine(int source, SentenceRef? best, SentenceBank bank)
    {
        SentenceRef? found = bank.Of(source).Select(q => q.At).Where(at => at.Passage < Near && NameLines.Is(bank.PassageOf(at), bank.Find(at)!.Text)).Select(at => (SentenceRef?)at).FirstOrDefault();
        return found is { } line && !(best is { } other && Definitions.HasForm(bank.Find(other)!.Text, NameLines.Of(bank.Find(line)!.Text), bank.SourceOf(line).Language)) ? found : null;
    }

    private static IEnumerable<SentenceRef> InOrder(IEnumerable<SentenceRef> sentences) => sentences.OrderBy(at => at.Passage).ThenBy(at => at.Sentence);

    // What is so before what is not, or should be; orders and changes describe only a note that is nothing else.
    private static SentenceRef[] Told(SentenceRef[] choice, SentenceBank bank)
    {
        SentenceRef[] plain = [.. choice.Where(at => PlainStatement.Is(bank.Find(at)!.Text, bank.SourceOf(at).Language)).Take(MostAsked + MostFirst)];
        // What the reader can or must do is a step; what there is comes first.
        if (plain.Where(at => !You().IsMatch(bank.Find(at)!.Text)).ToArray() is { Length: > 0 } ofThings)
            return ofThings;
        if (plain.Length > 0)
            return plain;
        SentenceRef[] told = [.. choice.Where(at => !PlainStatement.IsOrder(bank.Find(at)!.Text, bank.SourceOf(at).Language)).Take(MostAsked)];
        return told.Length > 0 || choice.Any(at => bank.PassageOf(at).Heading.Count > 1) ? told : [.. choice.Take(MostAsked)];
    }

    // A text's own words about itself beat any guess of what it is about.
    private static double? Fit(SentenceRef at, SentenceBank bank, IAnswers answers)
    {
        Source source = bank.SourceOf(at);
        if (source.Language != "en")
            return null;
        var question = new ScoreQuestion(Kind, Worked, $"Text: {bank.Find(at)!.Text}\nTitle:", [$" {source.Title}\n"]);
        return answers.Find(question, source.Id.Value) switch
        {
            null => null,
            { Status: AnswerStatus.Done, Scores: [var title] } => title.Mean,
            _ => 0, // can't be told: one is as good as another
        };
    }

    // Who wrote a text and how to build what it is about describe nothing, and an option is a part. Better no description.
    private static bool MayDescribe(SentenceRef at, SentenceBank bank) => (bank.PassageOf(at).Term is null || SelfEvident.Is(bank.Find(at)!.Text)) && !Trivia.Is(at, bank);

    // The first words of a manual page's DESCRIPTION: "Generate statements for one or more files."
    private static bool OfManual(SentenceRef at, SentenceBank bank) =>
        at is { Sentence: 0, Passage: > 0 } && bank.SourceOf(at).Passages[at.Passage - 1].Kind is PassageKind.Heading or PassageKind.Code && bank.PassageOf(at) is { Kind: PassageKind.Paragraph, Heading: [.., "DESCRIPTION" or "Description"] } && ProgramDocuments.IsPage(bank.SourceOf(at).Title) && PlainStatement.IsOrder(bank.Find(at)!.Text, "en");

    // What makers say of their program: "We strive to make a pump that …".
    [GeneratedRegex(@"^we\s", Options)]
    private static partial Regex We();

    // Texts tend to open with what they are about.
    private static IEnumerable<SentenceRef> First(int source, SentenceBank bank) =>
        bank.Of(source).Where(q => (q.Quotable.Words is >= FewestWords and <= SentenceBank.MostWords || OfTitle.Is(bank.SourceOf(q.At), q.At.Passage, q.At.Sentence)) && !q.Quotable.PointsBack).Select(q => q.At).Take(ChangeLists.Is(bank.Sources[source]) ? 1 : int.MaxValue);

    // "This document describes …", or "etckeeper is a …" in a text about etckeeper.
    private static IEnumerable<SentenceRef> OfItself(int source, IReadOnlyList<string> names, SentenceBank bank) =>
        bank.Of(source).Where(q => q.At.Passage < Near && q.Quotable.Words is >= FewestWords and <= SentenceBank.MostWords && !q.Quotable.PointsBack)
            .Where(q => IsSelf(q.Quotable.Text, bank.SourceOf(q.At).Language) || Definitions.HasForm(q.Quotable.Text, names, bank.SourceOf(q.At).Language))
            .OrderByDescending(q => IsSelf(q.Quotable.Text, bank.SourceOf(q.At).Language)).Select(q => q.At);

    // "This document is work in progress" speaks of the document and says nothing of what it is about.
    private static bool IsSelf(string sentence, string language) => (SentenceTables.For(language)?.Self ?? Self()).IsMatch(sentence) && !OfState().IsMatch(sentence);

    [GeneratedRegex(@"^(?:if )?you\b", Options)]
    private static partial Regex You();

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(?:this|the present) (?:manual|document|chapter|page|faq|guide|readme|text|article|file|note|book|tutorial|report|paper|policy|post|howto|sheet|leaflet|booklet|essay|handbook|procedure|plan|overview|release|version|package|program|project|library|tool|script|utility|module|daemon|repository|specification|standard|directory|archive|distribution)\s+(?:describes|explains|provides|gives|contains|is|covers|lists|introduces|discusses|documents|shows|outlines|summari[sz]es|answers|tells|attempts|tries|fixes|adds|brings|implements|defines|specifies|offers|lets|allows|helps|presents|concerns|deals with|aims|serves|will (?:get you started|show|help|explain|describe|introduce|guide|walk|teach|tell))\b", Options)]
    private static partial Regex Self();

    // How far it has come, who may have it and where it lies.
    [GeneratedRegex(@"^\w+ \w+ (?:is|was|has been|will be) (?:\w+ly |still |now |always |also |a |an |the |very |not |yet |our |my |first |early |rough |current |latest )*(?:work[ -]in[ -]progress|under (?:construction|development|the)|included|drafts?|incomplete|unfinished|complete|finished|out of date|outdated|obsolete|deprecated|subject to|licen[sc]ed|copyright(?:ed)?|distributed|released|published|available|maintained|updated|part of|written by|based on|translated|free|version|stable|beta|alpha|experimental|optional|required|loaded|installed|generated|created|named|stored|located|read only)\b", Options)]
    private static partial Regex OfState();
}
