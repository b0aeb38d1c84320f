using System.Globalization;
using System.Text.RegularExpressions;

namespace Kb.Compiler.Pages;

/// <summary>Puts the fixed words of a page, which page kinds write in English, into the language of the wiki. Words of sources and people's names are never touched.</summary>
internal static partial class PageTranslator
{
    private const string GoesOn = "Goes on with ";

    public static Page Translate(Page page, WikiWording wording)
    {
        if (wording.Language == "en")
            return page;
        return page with
        {
            Description = page.Cited.Count == 0 && page.Description is { } description ? Described(description, wording) : page.Description,
            Sections = [.. page.Sections.Select(section => Translate(section, wording))],
        };
    }

    private static Section Translate(Section section, WikiWording wording) => section with
    {
        Title = section.Title is { } title ? wording[title] : null,
        Blocks = [.. section.Blocks.Select(block => PageTree.Map(block, inlines => Inlines(inlines, section, wording)))],
    };

    private static IReadOnlyList<Inline> Inlines(IReadOnlyList<Inline> inlines, Section section, WikiWording wording)
    {
        var translated = new List<Inline>(inlines.Count);
        for (int i = 0; i < inlines.Count; i++)
        {
            bool beforeLink = i + 1 < inlines.Count && inlines[i + 1] is PageLink;
            translated.Add(inlines[i] is Words words ? words with { Text = Text(words, i == 0, beforeLink, section, wording) } : inlines[i]);
        }

        return translated;
    }

    private static string Text(Words words, bool first, bool beforeLink, Section section, WikiWording wording)
    {
        string text = words.Text;
        if (wording.Has(text))
            return words.Linkable && text is not "This file holds no running text." ? text : wording[text];
        if (first && section.Kind != SectionKind.Statements && Labelled().Match(text) is { Success: true } label && wording.Has(label.Groups["label"].Value))
            return wording[label.Groups["label"].Value] + Colon(wording) + Rest(text[label.Length..], wording);
        if (!words.Linkable && Together().Match(text) is { Success: true } together)
            return Colon(wording) + wording.Format("together in {0} sources", together.Groups["n"].Value);
        if (!words.Linkable && More().Match(text) is { Success: true } more)
            return wording.Format("and {0} more", more.Groups["n"].Value);
        if (!words.Linkable && first && beforeLink && Opening().Match(text) is { Success: true } opening)
            return opening.Groups["day"].Value + wording[text.TrimEnd().EndsWith("In", StringComparison.Ordinal) ? "In" : "in"] + Gap(wording);
        if (!words.Linkable && Due().Match(text) is { Success: true } due)
            return $", {wording["due"]} {due.Groups["day"].Value}";
        if (beforeLink && Speaking().Match(text) is { Success: true } speaking)
            return $"{speaking.Groups["before"].Value}{speaking.Groups["speaker"].Value}{(Gap(wording).Length == 0 ? ", " : $" {wording["in"]} ")}";
        return section.Title is null && text.EndsWith(" says: ", StringComparison.Ordinal) ? wording.Format("{0} says: ", text[..^" says: ".Length]) : text;
    }

    private static string Described(string description, WikiWording wording)
    {
        if (Labelled().Match(description) is { Success: true } label && label.Groups["label"].Value == "Sections")
            return wording["Sections"] + Colon(wording) + Rest(description[label.Length..], wording);
        if (description.StartsWith(GoesOn, StringComparison.Ordinal))
            return wording[GoesOn] + description[GoesOn.Length..];
        if (Named().Match(description) is not { Success: true } named)
            return description;
        string list = named.Groups["list"].Value;
        if (Others().Match(list) is { Success: true } others)
            return wording.Format("Named in {0}, {1} and {2} more.", others.Groups["a"].Value, others.Groups["b"].Value, others.Groups["n"].Value);
        int and = list.IndexOf(" and ", StringComparison.Ordinal);
        return and < 0 || list.IndexOf(" and ", and + 1, StringComparison.Ordinal) >= 0 ? wording.Format("Named in {0}.", list) : wording.Format("Named in {0} and {1}.", list[..and], list[(and + 5)..]);
    }

    // "A; B; and 3 more": the tail alone is ours.
    private static string Rest(string text, WikiWording wording)
    {
        Match tail = Tail().Match(text);
        return tail.Success ? $"{text[..tail.Index]}; {wording.Format("and {0} more", int.Parse(tail.Groups["n"].Value, CultureInfo.InvariantCulture))}" : text;
    }

    private static string Colon(WikiWording wording) => wording.Language switch { "fr" => " : ", "zh" or "ja" => "：", _ => ": " };

    private static string Gap(WikiWording wording) => wording.Language is "ja" ? "" : " ";

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(?<label>[A-Z][a-z]+(?: [a-z]+)?): ", Options)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^: together in (?<n>\d+) sources$", Options)]
    private static partial Regex Together();

    [GeneratedRegex(@"^and (?<n>\d+) more$", Options)]
    private static partial Regex More();

    [GeneratedRegex(@"^(?:(?<day>\d{4}-\d\d-\d\d, )in|In) $", Options)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^, due (?<day>\d{4}-\d\d-\d\d|)$", Options)]
    private static partial Regex Due();

    [GeneratedRegex(@"^(?<before>(?:\d{4}-\d\d-\d\d, )?)(?<speaker>\S.{0,60}) in $", Options)]
    private static partial Regex Speaking();

    [GeneratedRegex(@"^Named in (?<list>.+)\.$", Options)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<a>.+), (?<b>.+) and (?<n>\d+) more$", Options)]
    private static partial Regex Others();

    [GeneratedRegex(@"; and (?<n>\d+) more$", Options)]
    private static partial Regex Tail();
}
