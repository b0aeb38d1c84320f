using System.Text.RegularExpressions;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>The title that a text gives itself: a heading above everything else, or the only one of its rank near the top.</summary>
internal static partial class DocumentTitle
{
    /// <summary>Null where the text opens without one; then the file's name stands in.</summary>
    public static string? Find(IReadOnlyList<Passage> passages)
    {
        if (ManualTitle.Find(passages) is { } manual)
            return manual;
        int first = -1;
        for (int i = 0; i < passages.Count && first < 0; i++)
        {
            if (passages[i].Kind == PassageKind.Heading)
                first = i;
        }

        if (first < 0 || passages[first].Sentences[0].Text.EndsWith('?'))
            return null;
        string title = passages[first].Sentences[0].Text;
        if (!HasWord(title) || title.StartsWith("...", StringComparison.Ordinal) || title[0] == '…' || Clock().IsMatch(title))
            return null;
        // A heading that later headings of its own rank follow is a section, unless the text begins with it.
        string[] beside = [.. passages.Skip(first + 1).Where(p => p.Kind == PassageKind.Heading && (p.Heading.Count == 1 || p.Heading[0] != title)).Select(p => p.Sentences[0].Text)];
        if (IsEntry(title, passages) || IsLabel(title) || WithoutAddress(title).Contains("://", StringComparison.Ordinal) || IsNumbered(title, beside) || IsQuestion(title, beside) || IsEmpty(first, passages))
            return null;
        return beside.Length == 0 || (first == 0 && !IsSection(title, beside)) ? WithoutRoll(WithoutAddress(title)) : null;
    }

    // "9:15. Ana Ben Cleo" opens notes.
    [GeneratedRegex(@"^\d{1,2}:\d{2}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();

    // "1- What is DjVu", then "2- How to build it".
    private static bool IsNumbered(string title, string[] beside) => Number().IsMatch(title) && Array.Exists(beside, b => Number().IsMatch(b));

    [GeneratedRegex(@"^\d{1,2}\s?[-.):]\s", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    // "ABOOK by JH <jh@example.org>", "The Gramps Project (https://gramps-project.org)"
    private static string WithoutAddress(string title) => Address().Replace(title, "") is { Length: > 0 } plain ? plain : title;

    // "MON 24 AUG stand-up. me / Ana / Ben / Cleo"
    private static string? WithoutRoll(string title) =>
        title.Split(" / ").Length < FewestOfRoll ? title : title.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? title[..end] : null;

    private const int FewestOfRoll = 4;

    [GeneratedRegex(@"\s*(?:<[^<>\s]+@[^<>\s]+>|\(\s*https?://[^\s()]+\s*\))", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    // "CI status" over a picture, and then the text under headings of its rank.
    private static bool IsEmpty(int first, IReadOnlyList<Passage> passages)
    {
        Passage[] below = [.. passages.Skip(first + 1).TakeWhile(p => p.Kind == PassageKind.Code)];
        return below.Any(p => p.Sentences[0].Text.Contains("<img", StringComparison.Ordinal)) && first + 1 + below.Length < passages.Count && passages[first + 1 + below.Length] is { Kind: PassageKind.Heading, Heading: [_] };
    }

    // "I have compile problems." above other headings that ask.
    private static bool IsQuestion(string title, string[] beside) => title[^1] == '.' && beside.Count(b => b.EndsWith('?')) * 2 > beside.Length;

    // "jw 21.10.93" signs a text.
    private static bool HasWord(string title) =>
        TextTokens.Of(title).Exists(t => t.Kind is TokenKind.Word or TokenKind.Code && t.Text.Count(char.IsLetter) > 2) || title.Any(c => c > '\u2e7f');

    // "2020-08-04 v3.6.12 …", "September 17, 2019: Release 1.16" or "needrestart 3.6" above others of its form: the newest entry of a list of changes.
    private static bool IsEntry(string title, IReadOnlyList<Passage> passages)
    {
        Func<string, bool> alike = VersionTitle.IsLine(title) ? VersionTitle.Is : IsDated(title) ? IsDated
            : text => text.Split(' ') is [var name, [_, ..] version] && name == FirstWord(title) && char.IsAsciiDigit(version.TrimStart('v').FirstOrDefault());
        return alike(title) && passages.Count(p => alike(p.Sentences[0].Text)) > (VersionTitle.IsLine(title) ? 1 : 2);
    }

    private static bool IsDated(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is var words && (char.IsAsciiDigit(text[0]) || (words.Length > 2 && char.IsAsciiDigit(words[1][0]))) && DateFinder.Find(string.Join(' ', words.Take(3))) is not null;

    // "WARNING" marks what stands below it.
    private static bool IsLabel(string title) => Readers.TextShape.IsLabel(title);

    // "Terminology", then "Layout" and "Keys"; "New in version 2", then "New in version 1".
    private static bool IsSection(string title, string[] beside) =>
        FirstWord(title) == FirstWord(beside[0]) || (!title.Contains(' ') && Lexicon.Known(title.ToLowerInvariant()));

    private static string FirstWord(string title) => title.Split(' ')[0];
}
