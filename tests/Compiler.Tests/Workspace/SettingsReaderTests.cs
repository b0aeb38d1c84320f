using Kb.Compiler.Diagnostics;
using Kb.Compiler.Workspace;
using Xunit;

namespace Kb.Compiler.Tests.Workspace;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Every_key_is_read()
    {
        Settings settings = Parse("""
            # all of them
            raw: [notes/, ./mail, "notes"]
            ignore:
              - drafts/**
            commit-raw: false
            answers: local
            links: github
            language: de
            model: models/my.gguf
            """, out IReadOnlyList<Diagnostic> found);

        Assert.Empty(found);
        Assert.Equal(["notes", "mail"], settings.Raw);
        Assert.Equal([.. Settings.Default.Ignore, "drafts/**"], settings.Ignore);
        Assert.Equal((false, false, LinkStyle.GitHub, "de", "models/my.gguf"), (settings.CommitRaw, settings.CommitAnswers, settings.Links, settings.Language, settings.Model));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    [InlineData("language:\nmodel: ~\nraw: null\n")]
    public void Nothing_said_means_the_defaults(string text)
    {
        Assert.Equal(Settings.Default, Parse(text, out IReadOnlyList<Diagnostic> found));
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("language: en\ncommit_raw: false\n", 2, "KB2001", "did you mean 'commit-raw'?")]
    [InlineData("\n\nLanguage: en\n", 3, "KB2001", "did you mean 'language'?")]
    [InlineData("colour: red\n", 1, "KB2001", "known are raw, ignore")]
    [InlineData("commit-raw: nope\n", 1, "KB2002", "true or false")]
    [InlineData("answers: [local]\n", 1, "KB2002", "committed or local")]
    [InlineData("links: 1\n", 1, "KB2002", "plain, github or gitlab")]
    [InlineData("language: english\n", 1, "KB2002", "two letters")]
    [InlineData("raw: ../secrets\n", 1, "KB2002", "inside the workspace")]
    [InlineData("raw: /etc\n", 1, "KB2002", "inside the workspace")]
    [InlineData("raw: [notes, wiki/concepts]\n", 1, "KB2002", "apart from wiki")]
    [InlineData("raw: .\n", 1, "KB2002", "inside the workspace")]
    [InlineData("raw: []\n", 1, "KB2002", "inside the workspace")]
    [InlineData("model: {a: b}\n", 1, "KB2003", "flat list")]
    [InlineData("language: en\nmodel: !!str x\n", 2, "KB2003", "tags and anchors")]
    [InlineData("language: &a en\nmodel: *a\n", 1, "KB2003", "tags and anchors")]
    [InlineData("language: en\nlanguage: de\n", 2, "KB2003", "twice")]
    [InlineData("- a\n", 1, "KB2003", "language: en")]
    [InlineData("a: b\n--- \nc: d\n", 2, "KB2003", "one document")]
    [InlineData("language: \"en\n", 1, "KB2003", "")]
    [InlineData("language: en\n  model: x\n", 2, "KB2003", "")]
    public void A_fault_names_its_line_and_keeps_sources_and_answers_out_of_git(string text, int line, string code, string part)
    {
        Settings settings = Parse(text, out IReadOnlyList<Diagnostic> found);

        Diagnostic diagnostic = found[^1];
        Assert.Equal((line, code), (diagnostic.Location.Line, diagnostic.Rule.Code));
        Assert.Contains(part, diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal((false, false), (settings.CommitRaw, settings.CommitAnswers));
    }

    /// <summary>What is read without the parser is read as the parser reads it.</summary>
    [Theory]
    [InlineData("model: none")]
    [InlineData("# all\nlanguage: de\n\nmodel: models/my-1.gguf\n")]
    [InlineData("commit-raw: false\nanswers: local")]
    [InlineData("model: null\n")]
    [InlineData("model: 1e3\n")]
    public void Plain_lines_mean_what_they_mean_to_YAML(string text)
    {
        // A list that changes nothing sends the same lines to the parser.
        Settings plain = Parse(text, out IReadOnlyList<Diagnostic> found), parsed = Parse(text + "\nignore: []\n", out _);
        Assert.Empty(found);
        Assert.Equal(parsed with { Ignore = plain.Ignore }, plain);
    }

    private static Settings Parse(string text, out IReadOnlyList<Diagnostic> found)
    {
        var diagnostics = new DiagnosticBag();
        Settings settings = SettingsReader.Parse(text, diagnostics);
        found = diagnostics.Sorted();
        return settings;
    }
}
