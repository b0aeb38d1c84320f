using Kb.Compiler.Entities;
using Kb.Compiler.Extractions;
using Xunit;

namespace Kb.Compiler.Tests.Entities;

public sealed class KindSignsTests
{
    [Theory]
    [InlineData("Sieve", "The Sieve language is small.", "See the Sieve language.", EntityKind.Concept)]
    [InlineData("Rainbook", "The Rainbook server is old.", "Use the Rainbook server of the barn.", EntityKind.Product)]
    [InlineData("Rainbook", "The Rainbook server is old.", "Rainbook is old.", null)]
    [InlineData("Rainbook", "The Rainbook server rack is old.", "See the Rainbook server rack.", null)]
    public void The_noun_behind_a_name_says_its_kind(string name, string first, string second, EntityKind? expected) =>
        Assert.Equal(expected, KindSigns.Decide(Thing(name), [first, second]));

    [Theory]
    [InlineData("Kolvik", "Take the ferry to Kolvik.", "She lives in Kolvik with a dog.", EntityKind.Place)]
    [InlineData("Kolvik", "She went to Kolvik.", "Ask the lab in Kolvik.", EntityKind.Place)]
    [InlineData("Kolvik", "We keep it in Kolvik.", "The figure comes from Kolvik.", null)] // a database too
    [InlineData("Kolvik", "Take the ferry to Kolvik Hotel.", "She lives in Kolvik House.", null)]
    public void What_one_goes_to_and_lives_in_is_a_place(string name, string first, string second, EntityKind? expected) =>
        Assert.Equal(expected, KindSigns.Decide(Thing(name), [first, second]));

    [Theory]
    [InlineData("Solmark AB", EntityKind.Organization)]
    [InlineData("Solmark Oy", EntityKind.Organization)]
    [InlineData("Solmark SE", null)] // an edition
    public void A_legal_form_makes_a_company(string name, EntityKind? expected) =>
        Assert.Equal(expected, KindRules.Decide(Thing(name), Kb.Compiler.Workspace.Guidance.Empty));

    [Theory]
    [InlineData("Northwind", "We had a call with Northwind today.", true)]
    [InlineData("Northwind", "Rosa works at Northwind.", true)]
    [InlineData("Dovecot", "Build it with Dovecot.", false)]
    [InlineData("Dovecot", "Dovecot is fast.", false)]
    public void A_party_is_dealt_with_as_with_people(string name, string said, bool party) =>
        Assert.Equal(party, KindSigns.IsParty(Thing(name), [said]));

    [Theory]
    [InlineData("a command-line interface for disks", EntityKind.Product)]
    [InlineData("a cross-platform build system .", EntityKind.Product)]
    [InlineData("a non-caching web proxy with filters", EntityKind.Product)]
    [InlineData("a simple todo ( aka : task ) manager .", EntityKind.Product)]
    [InlineData("a project manager in the office of Leeds", null)]
    [InlineData("the free software that moves mail", EntityKind.Product)]
    [InlineData("a system of gears", null)]
    public void The_head_of_a_definition_says_the_kind(string predicate, EntityKind? expected) =>
        Assert.Equal(expected, DefinedKinds.Of(predicate.Split(' ')[1..]));

    [Theory]
    [InlineData("Isaset", "isaset - set ISA registers", EntityKind.Product)]
    [InlineData("opusinfo", "opusinfo, opusdec - gives information about Opus files", EntityKind.Product)]
    [InlineData("Isaset", "ogginfo - set ISA registers", null)]
    [InlineData("Wrapcell", "wrapcell always makes a room of its own.", EntityKind.Product)]
    [InlineData("Wrapcell", "Wrapcell always makes a room of its own.", null)]
    public void A_manual_and_a_small_letter_tell_a_command(string name, string about, EntityKind? expected) =>
        Assert.Equal(expected, KindRules.Decide(Thing(name), [about]));

    private static Entity Thing(string name) => new(NameKey.Of(name), name, [], NameEvidence.Capitals, null, [], [], []);
}
