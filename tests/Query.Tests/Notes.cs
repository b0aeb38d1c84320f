using Kb.Compiler;
using Kb.Compiler.Pages;
using Kb.Compiler.Sources;
using Kb.Compiler.Workspace;

namespace Kb.Query.Tests;

/// <summary>What a few notes say, as the commands see it.</summary>
internal static class Notes
{
    public static readonly (string Name, string Text)[] Buoys =
    [
        ("2026-04-07-kickoff.md", "---\ntype: meeting\ndate: 2026-04-07\nattendees: [Priya Raman, Tomas Lindqvist, Ada Berg]\n---\n# Kick-off\n\nAda Berg is the sales manager of Nordwind GmbH.\n\n## Decisions\n\n- The buoys report every hour.\n\n## Action items\n\n- [ ] Tomas Lindqvist: order 20 pressure sensors, due 2026-04-14\n- [ ] Ada Berg: send the drawings of the buoy, due 2026-04-20\n- [ ] Ada Berg: find a cheaper crane\n- [x] Priya Raman: ask the harbour master for a berth\n\n## Open questions\n\n- Who pays for the boat after the first year?\n"),
        ("2026-05-05-review.md", "---\ntype: meeting\ndate: 2026-05-05\nattendees: [Priya Raman, Tomas Lindqvist]\n---\n# Review\n\nThe first buoy is in the water since the morning.\n\n## Action items\n\n- [ ] Tomas Lindqvist: write the report, due 2026-05-20\n"),
        ("2026-05-12-mail.md", "---\ndate: 2026-05-12\n---\n# A mail\n\nAda Berg wrote that the crane of Nordwind GmbH lifts only two tons. Nordwind GmbH is a company that builds buoys in Kiel.\n"),
    ];

    public static Knowledge Know(params (string Name, string Text)[] files)
    {
        string root = Directory.CreateTempSubdirectory("kb-query-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "raw"));
            foreach ((string name, string text) in files)
                File.WriteAllText(Path.Combine(root, "raw", name), text);
            IReadOnlyList<Source> sources = SourceScanner.Read(root, Settings.Default).Sources;
            return WikiCompiler.Know(new Inputs(Settings.Default, Guidance.Empty, State.Empty, sources, []), NoAnswers.Instance);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
