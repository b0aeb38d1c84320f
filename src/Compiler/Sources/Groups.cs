using System.Text;
using Kb.Compiler.Language;

namespace Kb.Compiler.Sources;

/// <summary>Cuts passages into groups: at headings, and in long sections at passages whose own content says so, so that an insertion moves one cut and not all that follow.</summary>
internal static class Groups
{
    public const int MostCharacters = 2400;
    private const int FewestCharacters = 900;

    public static IReadOnlyList<Group> Cut(IReadOnlyList<Passage> passages)
    {
        var groups = new List<Group>();
        var text = new StringBuilder();
        int first = 0, prose = 0, size = 0;
        for (int i = 0; i < passages.Count; i++)
        {
            string line = Line(passages[i]);
            bool heading = passages[i].Kind == PassageKind.Heading;
            int length = WordCount.Size(line);
            bool full = size + length > MostCharacters;
            bool chosen = size >= FewestCharacters && IsCut(line);
            if ((heading && prose > 0) || ((full || chosen) && text.Length > 0))
                Close(i);
            // A passage longer than a whole group is shown by its beginning: its names are found by rule all the same.
            // Titles are left out: a title copied for a name is the commonest mistake.
            text.Append(Beginning(line, length));
            size += length;
            if (line.Length > 0)
            {
                text.Append('\n');
                size++;
            }

            if (!heading && line.Length > 0)
                prose++;
        }

        Close(passages.Count);
        return groups;

        void Close(int next)
        {
            if (prose > 0)
                groups.Add(new Group(first, next - first, text.ToString().TrimEnd('\n')));
            text.Clear();
            (first, prose, size) = (next, 0, 0);
        }
    }

    private static string Beginning(string line, int length)
    {
        int most = length > line.Length ? MostCharacters / 3 : MostCharacters;
        if (line.Length <= most)
            return line;
        return line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)];
    }

    private static string Line(Passage passage) => passage.Kind switch
    {
        PassageKind.Code or PassageKind.Heading => "",
        PassageKind.Turn => $"{passage.Speaker}: {string.Join(' ', passage.Sentences.Select(s => s.Text))}",
        _ => string.Join(' ', passage.Sentences.Select(s => s.Text)),
    };

    // FNV-1a: stable across machines and versions, unlike string.GetHashCode.
    private static bool IsCut(string line)
    {
        uint hash = 2166136261;
        foreach (char c in line)
            hash = (hash ^ c) * 16777619;
        return (hash >> 16) % 4 == 0;
    }
}
