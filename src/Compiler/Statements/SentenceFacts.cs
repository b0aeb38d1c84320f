using System.Collections.Frozen;
using Kb.Compiler.Language;

namespace Kb.Compiler.Statements;

/// <param name="Value">Digits without thousands separators.</param>
/// <param name="Unit">The word or sign right behind it, stemmed; empty where none is.</param>
/// <param name="Subject">The last name before it; null where none is.</param>
internal readonly record struct NumberFact(string Value, string Unit, string? Subject);

/// <summary>A connective between the content words on its two sides.</summary>
internal readonly record struct ConnectiveFact(string Word, string Before, string After);

/// <summary>What of a sentence must agree with its basis, taken apart once.</summary>
internal sealed class SentenceFacts
{
    private static readonly FrozenSet<string> s_negations = Set("not no never none nor neither nobody nothing without unless except hardly barely fails failed lacks cannot n't");

    private static readonly FrozenSet<string> s_modals = Set(
        "may might could would should must can shall will plan plans planned intend intends want wants wish hope hopes expect expects propose proposes proposed suggest suggests "
        + "ask asks asked whether if probably possibly perhaps maybe likely almost nearly about roughly approximately around usually sometimes often rarely mostly most some many few "
        + "several all every each any both only at-least least more less than seems seem appears supposedly allegedly reportedly according claim claims claimed try tries tried considering consider");

    private static readonly FrozenSet<string> s_connectives = Set("because so therefore but although though since until after before when while unless thus hence");

    public List<NumberFact> Numbers { get; } = [];

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Stems of content words.</summary>
    public HashSet<string> Content { get; } = new(StringComparer.Ordinal);

    /// <summary>Content stems and names in order.</summary>
    public List<string> Order { get; } = [];

    /// <summary>All words in lower case.</summary>
    public List<string> Words { get; } = [];

    public List<string> Negations { get; } = [];

    public List<string> Modals { get; } = [];

    public List<ConnectiveFact> Connectives { get; } = [];

    public bool IsPassive { get; private set; }

    public bool IsQuestion { get; private init; }

    public static SentenceFacts Of(string sentence)
    {
        var facts = new SentenceFacts { IsQuestion = sentence.TrimEnd('"', '”', ')').EndsWith('?') };
        List<TextToken> tokens = TextTokens.Of(sentence);
        string? subject = null;
        var open = new List<(string Word, string Before)>();
        for (int i = 0; i < tokens.Count; i++)
        {
            TextToken token = tokens[i];
            string lower = token.Text.ToLowerInvariant().Replace('’', '\'');
            if (token.Kind == TokenKind.Number)
            {
                facts.Numbers.Add(new NumberFact(Digits(token.Text), Unit(tokens, i), subject));
                continue;
            }

            if (token.Kind == TokenKind.Mark)
            {
                if (token.Text is "€" or "$" or "£" or "%" or "°")
                    facts.Content.Add(token.Text);
                continue;
            }

            facts.Words.Add(lower);
            facts.ReadFunction(lower, open);
            if (token.Kind == TokenKind.Word && StopWords.Contains(lower, "en") && !token.IsAllCapitals)
                continue;
            string stem = token.Kind == TokenKind.Word ? Stemmer.Stem(lower) : lower;
            bool name = token.Kind != TokenKind.Word || (token.IsCapital && (i > 0 || token.IsAllCapitals));
            if (name)
            {
                facts.Names.Add(stem);
                subject = stem;
            }

            facts.Content.Add(stem);
            facts.Order.Add(stem);
            facts.Close(open, stem);
        }

        facts.IsPassive = Passive(facts.Words);
        return facts;
    }

    private void ReadFunction(string lower, List<(string, string)> open)
    {
        if (s_negations.Contains(lower) || lower.EndsWith("n't", StringComparison.Ordinal))
            Negations.Add(lower.EndsWith("n't", StringComparison.Ordinal) || lower == "cannot" ? "not" : lower);
        if (s_modals.Contains(lower) || lower is "cannot" or "can't" or "won't" or "couldn't" or "wouldn't" or "shouldn't")
            Modals.Add(lower is "cannot" or "can't" ? "can" : lower == "won't" ? "will" : lower.Replace("n't", "", StringComparison.Ordinal));
        if (s_connectives.Contains(lower))
            open.Add((lower, Order.Count > 0 ? Order[^1] : ""));
    }

    private void Close(List<(string Word, string Before)> open, string after)
    {
        foreach ((string word, string before) in open)
            Connectives.Add(new ConnectiveFact(word, before, after));
        open.Clear();
    }

    private static bool Passive(List<string> words)
    {
        for (int i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] is "was" or "were" or "been" or "is" or "are" or "be" && words.Skip(i + 1).Take(2).Any(w => w.EndsWith("ed", StringComparison.Ordinal) || w.EndsWith("en", StringComparison.Ordinal)) && words.Contains("by"))
                return true;
        }

        return false;
    }

    private static string Digits(string number) => number.Replace(",", "", StringComparison.Ordinal).TrimEnd('.');

    private static string Unit(List<TextToken> tokens, int at)
    {
        if (at > 0 && tokens[at - 1].Text is "€" or "$" or "£")
            return tokens[at - 1].Text;
        if (at + 1 >= tokens.Count || tokens[at + 1].Kind is TokenKind.Number)
            return "";
        TextToken next = tokens[at + 1];
        return next.Kind == TokenKind.Mark ? (next.Text is "%" or "€" or "$" or "£" or "°" ? next.Text : "") : Stemmer.Stem(next.Text.ToLowerInvariant());
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
