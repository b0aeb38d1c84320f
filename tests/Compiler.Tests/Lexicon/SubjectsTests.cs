using Kb.Compiler.Language;
using Xunit;

namespace Kb.Compiler.Tests.Lexicon;

public sealed class SubjectsTests
{
    [Theory]
    [InlineData("debian", "is very strict about", true)]
    [InlineData("debian", "packaging system has a", false)]
    [InlineData("unix", "groups with different names", false)]
    [InlineData("perl", "searches several different places", true)]
    [InlineData("perl", "distribution includes many modules", false)]
    [InlineData("openssh", "7.8 changed the default", true)]
    [InlineData("sshd", "( 8 ) no", true)]
    [InlineData("swifts", "nest in holes high", true)]
    [InlineData("swift", "nest of straw and", false)]
    [InlineData("sf7", "to sf10 is good", false)]
    [InlineData("debian", "and ubuntu are close", false)]
    [InlineData("dnsmasq", "normally binds the wildcard", true)]
    [InlineData("dnsmasq", "doesn't use getopt by", true)]
    [InlineData("wildcard", "mode is the default", false)]
    [InlineData("syslog", "messages now include the", false)]
    [InlineData("sha-256", ", sha-512 and blake2b", false)]
    [InlineData("borg", ", a backup tool", true)]
    [InlineData("dhcp", "", false)]
    public void A_name_is_the_whole_subject_or_part_of_a_longer_one(string name, string after, bool whole) =>
        Assert.Equal(whole, Subjects.IsWhole(name, after.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
