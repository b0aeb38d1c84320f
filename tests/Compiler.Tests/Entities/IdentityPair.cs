namespace Kb.Compiler.Tests.Entities;

/// <summary>Two mentions, each a form as written and the source it stands in: "ATP @a = adenosine triphosphate @b", or with "|" for two things.</summary>
internal sealed record IdentityPair(string Class, string FirstForm, int FirstSource, string SecondForm, int SecondSource, bool Same)
{
    public bool EqualStrings => FirstForm == SecondForm;

    public static IdentityPair Parse(string kind, string text)
    {
        bool same = text.Contains(" = ", StringComparison.Ordinal);
        string[] sides = text.Split(same ? " = " : " | ");
        return sides.Length == 2
            ? new IdentityPair(kind, Form(sides[0]), Source(sides[0]), Form(sides[1]), Source(sides[1]), same)
            : throw new FormatException($"'{text}' is no pair");
    }

    public override string ToString() => $"{Class}: {FirstForm} @{(char)('a' + FirstSource)} {(Same ? '=' : '|')} {SecondForm} @{(char)('a' + SecondSource)}";

    private static string Form(string side) => side[..side.LastIndexOf(" @", StringComparison.Ordinal)].Trim();

    private static int Source(string side) => side[side.LastIndexOf('@') + 1] - 'a';
}
