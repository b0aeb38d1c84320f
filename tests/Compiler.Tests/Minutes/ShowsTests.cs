using Kb.Compiler.Statements;
using Kb.Compiler.Tests.Sources;
using Xunit;

namespace Kb.Compiler.Tests.Minutes;

/// <summary>Texts that look like meetings and are articles, or talk for an audience.</summary>
public sealed class ShowsTests
{
    [Theory]
    [InlineData("# Weaving in ten minutes\n\nA warp is what is stretched. Nobody weaves without one.\n", false)]
    [InlineData("# Minutes\n\nThe warp is stretched.\n", true)]
    [InlineData("A loom for everyone, episode 12. Recorded on 5 March 2026.\n\nHOST: With me is Ana Duarte.\n\nANA: Hello.\n\nHOST: What is a warp?\n\nANA: I'll show you on Monday.\n", false)]
    [InlineData("A loom for everyone. Recorded on 5 March 2026.\n\nHOST: With me is Ana Duarte.\n\nANA: Hello.\n\nHOST: What is a warp?\n\nANA: I'll show you on Monday.\n", false)]
    [InlineData("Call on 5 March 2026.\n\nRUTH: With me is Ana Duarte.\n\nANA: Hello.\n\nRUTH: What is a warp?\n\nANA: I'll show you on Monday.\n", true)]
    [InlineData("# Marketing sync 5 March\n\nAna: The podcast is late.\n\nBen: I'll call them on Monday.\n\nAna: Good.\n", true)]
    [InlineData("Ana: The webinar with the weavers is late.\n\nBen: I'll call them on Monday.\n\nAna: Good.\n", true)]
    [InlineData("# Podcast prep\n\nAna: The loom is late.\n\nBen: I'll call them on Monday.\n\nAna: Good.\n", true)]
    [InlineData("# A loom for everyone: the podcast\n\nRuth: With me is Ana Duarte.\n\nAna: Hello.\n\nRuth: What is a warp?\n", false)]
    [InlineData("# Board call 2026-03-05\n\nModerator: Who has the key?\n\nAna: I have it.\n\nModerator: Who opens on Monday?\n\nAna: I'll open on Monday.\n", true)]
    [InlineData("# On looms\n\nModerator: With us is Ana Duarte.\n\nAna: Hello.\n\nModerator: What is a warp?\n\nAna: I'll show you on Monday.\n", false)]
    [InlineData("# Board 2026-03-05\n\nPresent: Ana Duarte, Ben Okoro, Cleo Vance\n\nHost: Who has the key?\n\nAna: I have it.\n\nHost: Who opens on Monday?\n\nAna: I'll open on Monday.\n", true)]
    [InlineData("## How we came to weave on Mondays\n\n**5 March 2026**, committee meeting: the loom stands still on every Sunday\n\nThen the looms came.\n", false)]
    public void Talk_for_an_audience_is_no_meeting(string text, bool isMeeting) => Assert.Equal(isMeeting, Meetings.IsMeeting(ReadSources.One(text, "text.md")));
}
