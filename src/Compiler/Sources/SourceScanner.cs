using System.Security.Cryptography;
using System.Text;
using Kb.Compiler.Diagnostics;
using Kb.Compiler.Language;
using Kb.Compiler.Sources.Readers;
using Kb.Compiler.Workspace;

namespace Kb.Compiler.Sources;

/// <summary>Lists and reads raw/. What is wrong with one file is reported, and the rest goes on.</summary>
public static class SourceScanner
{
    /// <summary>THE LIST of readers.</summary>
    private static readonly ISourceReader[] s_readers = [new MarkdownReader(), new PlainTextReader()];

    /// <summary>Reads in parallel; the result does not hang on the order.</summary>
    public static ScannedSources Read(string root, Settings settings)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<StampedFile> files = RawFiles.List(root, settings, diagnostics);
        var read = new (Document? Document, string Hash, DiagnosticBag Diagnostics)[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var own = new DiagnosticBag();
            read[i] = (ReadFile(root, files[i].Path, own, out string hash), hash, own);
        });

        IReadOnlyList<DateOnly?> dates = Dates([.. files.Select(f => f.Path)], [.. read.Select(r => r.Document)], settings);
        var sources = new List<Source>();
        var ids = new SourceIds();
        for (int i = 0; i < files.Count; i++)
        {
            diagnostics.AddRange(read[i].Diagnostics.Sorted());
            if (read[i].Document is not { } document)
                continue;
            if (document.FrontMatter.Ignore)
                diagnostics.Report(Rules.IgnoredByNote, new Location(files[i].Path));
            else
                sources.Add(ToSource(files[i].Path, document, dates[i], read[i].Hash, ids, settings, diagnostics));
        }

        sources.Sort(static (a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
        return new ScannedSources(sources, diagnostics.Sorted(), [.. files.Select((f, i) => (f, read[i].Hash))]);
    }

    /// <summary>A text that lies in no folder, as it would be read from one.</summary>
    /// <param name="name">Its file name; the ending says how it is read.</param>
    public static Source ReadText(string text, string name)
    {
        var diagnostics = new DiagnosticBag();
        ISourceReader reader = s_readers.First(r => r.Extensions.Contains(Path.GetExtension(name)));
        string path = $"{Settings.Default.Raw}/{name}";
        Document document = reader.Read(text, path, diagnostics);
        return ToSource(path, document, Dates([path], [document], Settings.Default)[0], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), new SourceIds(), Settings.Default, diagnostics);
    }

    private static Document? ReadFile(string root, string path, DiagnosticBag diagnostics, out string hash)
    {
        hash = "";
        string extension = Path.GetExtension(path).ToLowerInvariant();
        if (s_readers.FirstOrDefault(r => r.Extensions.Contains(extension)) is not { } reader)
        {
            diagnostics.Report(Rules.NoReader, new Location(path), extension);
            return null;
        }

        try
        {
            using FileStream stream = File.OpenRead(Path.Combine(root, path));
            if (stream.Length > TextNormaliser.MaxBytes)
            {
                diagnostics.Report(Rules.TooLarge, new Location(path), stream.Length, TextNormaliser.MaxBytes);
                return null;
            }

            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            return TextNormaliser.Normalise(bytes, path, diagnostics) is { } text ? reader.Read(text, path, diagnostics) : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or EndOfStreamException)
        {
            diagnostics.Report(Rules.GoneSinceScan, new Location(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Rules.Unreadable, new Location(path), e.Message);
        }

        return null;
    }

    // What has a date of its own, and is read at all, dates what lies beside it and names a day without its year.
    private static DateOnly?[] Dates(string[] paths, Document?[] documents, Settings settings)
    {
        DateOnly?[] own = [.. documents.Select((d, i) => d is null ? null : d.FrontMatter.Date ?? MailHeader.Read(d.Lines)?.Date ?? d.Date ?? DateFinder.Find(Path.GetFileNameWithoutExtension(paths[i])))];
        ILookup<string, DateOnly> beside = paths.Zip(own).Where((p, i) => p.Second is not null && !documents[i]!.FrontMatter.Ignore).ToLookup(p => Folder(p.First), p => p.Second!.Value, StringComparer.Ordinal);
        return [.. own.Select((date, i) => date ?? (documents[i] is { } document ? YearOfDay.Of(document, SourceIds.PathBelow(paths[i], settings.Raw), [.. beside[Folder(paths[i])]]) : null))];
    }

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static Source ToSource(string path, Document document, DateOnly? date, string hash, SourceIds ids, Settings settings, DiagnosticBag diagnostics)
    {
        string name = SourceIds.PathBelow(path, settings.Raw);
        MailHeader? mail = MailHeader.Read(document.Lines);
        SourceId id = ids.Give(name, date);
        Passage[] passages = [.. document.Passages.Select(p => p with { Source = id })];
        int words = passages.Where(p => p.Kind is not PassageKind.Code).Sum(p => p.Sentences.Sum(s => WordCount.Of(s.Text)));
        if (words == 0)
            diagnostics.Report(document.Lines.All(string.IsNullOrWhiteSpace) ? Rules.EmptySource : Rules.NoRunningText, new Location(path));
        return new Source(
            id, path, SourceTitle.Of(document, mail, name), date,
            document.Language,
            document.FrontMatter, document.Lines, passages, Groups.Cut(passages), document.Links, hash, words);
    }
}
