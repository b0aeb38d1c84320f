using System.Text.RegularExpressions;
using Kb.Compiler.Extractions;
using Kb.Compiler.Language;
using Kb.Compiler.Sources;

namespace Kb.Compiler.Statements.Roles;

/// <summary>Texts that are titled by a thing's name and say right below, without naming it again, what it is: "Seamark Trust", then "Private foundation that pays for beacons." English.</summary>
internal static partial class Taglines
{
    private const int FewestWords = 2;
    private const int MostWords = 30;

    /// <summary>Where an opening may stand: below the title, a line of state and a heading "What it is".</summary>
    private const int Near = 6;

    /// <summary>Normal form of the name that titles the text; empty where there is none.</summary>
    public static string NameOf(Source source) => NameKey.Of(Trimmed().Replace(Title().Replace(source.Title, ""), "").Trim());

    /// <summary>The sentence that says what the title names; null where none does.</summary>
    public static SentenceRef? Of(int index, Source source)
    {
        if (source.Language != "en" || NameOf(source) is not { Length: > 0 } name)
            return null;
        for (int p = 0; p < Math.Min(Near, source.Passages.Count); p++)
        {
            Passage passage = source.Passages[p];
            if (passage.Kind == PassageKind.Heading)
                continue;
            if (passage.Kind != PassageKind.Paragraph || passage.Speaker is not null)
                return null;
            bool announced = passage.Heading.Count > 0 && WhatItIs().IsMatch(passage.Heading[^1]);
            if (announced && QuoteSense.Judge(passage.Sentences[0].Text, passage.Heading, "en") == QuoteFitness.Fits)
                return new SentenceRef(index, p, 0);
            // "Last proper update: 16 November", and the text begins under the next title.
            if (State().IsMatch(passage.Sentences[0].Text))
                continue;
            // "Ana Duarte. Naval architect, from Faro": the name as a line of its own.
            int s = NameKey.Of(passage.Sentences[0].Text.TrimEnd('.')) == name && passage.Sentences.Count > 1 ? 1 : 0;
            return Says(passage.Sentences[s].Text) ? new SentenceRef(index, p, s) : null;
        }

        return null;
    }

    // A noun phrase, with or without what it does behind a comma.
    private static bool Says(string sentence)
    {
        if (WordCount.Of(sentence) is < FewestWords or > MostWords || sentence.EndsWith('?') || sentence.EndsWith(':'))
            return false;
        string[] words = sentence.Split(' ');
        string first = words[0].Trim(',', '.', '*', '"').ToLowerInvariant();
        FunctionClass function = FunctionWords.Of(first);
        WordClass known = Lexicon.Of(first);
        if (function is not (FunctionClass.None or FunctionClass.Determiner) || Pointing().IsMatch(sentence) || !(known == WordClass.Unknown || known.IsMainlyNoun() || known.HasFlag(WordClass.MainlyAdjective) || known.IsProper() || function == FunctionClass.Determiner))
            return false;
        // "Ana Duarte, naval architect" says who wrote the text.
        if (words.Length > 1 && words[1].Length > 0 && char.IsUpper(words[1][0]))
            return false;
        // Up to where the phrase ends nothing happens: "Private foundation, gives money" but not "Money came in March".
        string phrase = Phrase().Match(sentence).Value;
        string[] inside = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return inside.Length > 0 && inside.All(w => w.Trim('"', '“', '”').ToLowerInvariant() is var word && FunctionWords.Of(word) is not (FunctionClass.Auxiliary or FunctionClass.Modal or FunctionClass.Pronoun or FunctionClass.Negation or FunctionClass.Adverb)
                && (word == first || RoleWords.IsNoun(word) || !Lexicon.Of(word).IsMainlyVerb() || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)))
            && (RoleWords.IsNoun(inside[^1].Trim('"').ToLowerInvariant()) || Lexicon.Of(inside[^1].ToLowerInvariant()).CanBeNoun());
    }

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    // What goes before the first comma or preposition.
    [GeneratedRegex(@"^.*?(?=(?:[,.;:(–—]| (?:of|for|to|on|in|at|with|from|between|about|by|that|which|who|since|until)\b)|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^(?:what|who) (?:it|this|that|she|he|they|we) (?:is|are)\??$|^(?:in short|in brief|about|about us|description)$", Options | RegexOptions.IgnoreCase)]
    private static partial Regex WhatItIs();

    [GeneratedRegex(@"^(?:last |first )?(?:\w+ )?(?:updated?|edited|revised|changed|version|status|written|draft|started|as of)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex State();

    [GeneratedRegex(@"^(?:this|these|that|those|last|no|every|each|any|some|all)\b", Options | RegexOptions.IgnoreCase)]
    private static partial Regex Pointing();

    [GeneratedRegex(@"^(?:Dr|Prof|Mr|Mrs|Ms|Cllr|Councillor|Professor)\.? ", Options)]
    private static partial Regex Title();

    // "Seaways Fund (the grant)", "Lightship Aurora – project page".
    [GeneratedRegex(@"\s*(?:[(\[].*| [–—-] (?:the )?(?:project )?(?:page|notes?|overview|profile|summary|file|project|who (?:it|she|he) is|what it is))$", Options)]
    private static partial Regex Trimmed();
}
