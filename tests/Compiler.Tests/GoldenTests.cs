using Kb.TestKit;
using Xunit;

namespace Kb.Compiler.Tests;

public sealed class GoldenTests
{
    public static TheoryData<string> Cases => [.. Golden.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_folder_of_sources_becomes_the_wiki_beside_it(string name) => Golden.Verify(name);

    [Fact]
    public void There_are_golden_cases() => Assert.True(Golden.Cases.Count() >= 8, $"{Golden.Cases.Count()} cases");
}
