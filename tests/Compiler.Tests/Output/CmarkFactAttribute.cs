using System.Diagnostics;
using System.Xml.Linq;
using Xunit;

namespace Kb.Compiler.Tests.Output;

/// <summary>A test against cmark-gfm, GitHub's own parser (Debian package cmark-gfm); skipped with a reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CmarkFactAttribute : FactAttribute
{
    private const string Binary = "/usr/bin/cmark-gfm";

    public CmarkFactAttribute()
    {
        if (!File.Exists(Binary))
            Skip = $"{Binary} is not installed (Debian: apt install cmark-gfm).";
    }

    /// <summary>The document that cmark-gfm reads from <paramref name="markdown"/>.</summary>
    public static XElement Parse(string markdown)
    {
        var start = new ProcessStartInfo(Binary, ["-e", "table", "-e", "tasklist", "-e", "autolink", "-e", "strikethrough", "-e", "footnotes", "-t", "xml"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> xml = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(markdown);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        string named = xml.Result
            .Replace("<!DOCTYPE document SYSTEM \"CommonMark.dtd\">", "", StringComparison.Ordinal)
            .Replace("<unknown>", "footnote", StringComparison.Ordinal); // this version has no name for its own extension; in text the brackets are escaped
        return XDocument.Parse(named, LoadOptions.PreserveWhitespace).Root!;
    }
}
