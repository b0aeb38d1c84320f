using System.Globalization;
using Kb.Cli.Reporting;
using Kb.Compiler.Diagnostics;
using Xunit;

namespace Kb.Cli.Tests.Reporting;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void Errors_come_first_and_what_is_said_of_many_files_is_said_once()
    {
        var bag = new DiagnosticBag();
        bag.Report(Rules.NoReader, new Location("raw/a.pdf"), ".pdf");
        bag.Report(Rules.NoReader, new Location("raw/b.pdf"), ".pdf");
        bag.Report(Rules.BinaryFile, new Location("raw/z.md"), 3);

        string[] lines = Print(bag, all: false);
        Assert.StartsWith("raw/z.md: error KB1101: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("warning KB1001: No reader for '.pdf' files", lines[1], StringComparison.Ordinal);
        Assert.Equal(["  raw/a.pdf", "  raw/b.pdf"], lines[2..]);
    }

    [Fact]
    public void Of_very_many_a_screenful_is_shown_and_the_rest_counted()
    {
        var bag = new DiagnosticBag();
        for (int i = 0; i < 400; i++)
            bag.Report(Rules.NotUtf8, new Location(string.Create(CultureInfo.InvariantCulture, $"raw/{i:D3}.md")), i % 40);

        string[] few = Print(bag, all: false);
        Assert.InRange(few.Length, 10, 100);
        int shown = few.Count(line => line.StartsWith("  raw/", StringComparison.Ordinal));
        Assert.Equal($"and {400 - shown} more (kb build --verbose)", few[^1]);
        Assert.Equal(400, Print(bag, all: true).Count(line => line.StartsWith("  raw/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Remarks_are_for_those_who_ask()
    {
        var bag = new DiagnosticBag();
        bag.Report(Rules.HiddenCharacters, new Location("raw/a.md"), 2);
        Assert.Empty(Print(bag, all: false));
        Assert.Single(Print(bag, all: true));
    }

    private static string[] Print(DiagnosticBag bag, bool all)
    {
        using var output = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Write(output, bag.Sorted(), all);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
