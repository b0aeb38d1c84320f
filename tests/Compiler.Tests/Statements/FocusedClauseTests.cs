using Kb.Compiler.Extractions;
using Kb.Compiler.Statements;
using Xunit;

namespace Kb.Compiler.Tests.Statements;

public sealed class FocusedClauseTests
{
    private const string Team = "Who does what: Marta Oldfield coordinates, Joel Pasternak looks after the radio side and the gateways, Ines Caldeira is our soil scientist, Nikhil Rathore writes the firmware and Wim Haverkamp leads the volunteers.";

    [Theory]
    [InlineData("ines caldeira", Team, "Ines Caldeira is our soil scientist.")]
    [InlineData("joel pasternak", Team, "Joel Pasternak looks after the radio side and the gateways.")]
    [InlineData("wim haverkamp", Team, "Wim Haverkamp leads the volunteers.")]
    [InlineData("nikhil rathore", Team, "Nikhil Rathore writes the firmware.")]
    [InlineData("valve", "The pump moves heat from the ground to the house; the valve stops the water at night.", "The valve stops the water at night.")]
    public void What_is_told_of_one_of_several_stands_alone(string name, string sentence, string clause) => Assert.Equal(clause, FocusedClause.Of(FocusedClause.Clauses(SentenceParts.Of(sentence)), [NameKey.Of(name)]));

    [Theory]
    [InlineData("valve", "If the pump stops, the valve closes the pipe and the meter counts no more.")]
    [InlineData("valve", "The pump moves heat, but the valve stops it.")]
    [InlineData("ada", "Ada and Ben write the firmware, and Cleo tests it in the barn.")] // nobody wrote it alone
    [InlineData("ada", "Ben said Ada writes the firmware, Cleo tests it.")]
    [InlineData("ada", "Ada writes the firmware and tests it in the barn with Cleo.")]
    [InlineData("valve", "The pump does not run, the valve is open.")]
    public void Clauses_that_hang_together_stay_together(string name, string sentence) => Assert.Null(FocusedClause.Of(FocusedClause.Clauses(SentenceParts.Of(sentence)), [NameKey.Of(name)]));
}
