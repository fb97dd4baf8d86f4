using Throughline.Office.Gaps;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Gaps;

/// <summary>What the register of gaps takes, and how it is kept.</summary>
public sealed class GapTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static readonly Gap Gap = new("vpn", GapKind.KnowledgeBase, "Article KB-17", "article=KB-17", "knowledge base owner") { Changes = [new GapChange(GapState.Open, "", "analyst", Noon)] };

    [Fact]
    public void AGapStandsAsWasSaidLast()
    {
        Gap.State().ShouldBe(GapState.Open);
        (Gap with { Changes = [.. Gap.Changes, new GapChange(GapState.Accepted, "rewritten in June", "owner", Noon)] }).State().ShouldBe(GapState.Accepted);
    }

    [Fact]
    public void AGapNamesItsMatterAndItsOwner()
    {
        GapProblems.Of(Gap).ShouldBeEmpty();
        GapProblems.Of(Gap with { Filter = "" }).ShouldBeEmpty("which cases touch it may be said by nobody");
        GapProblems.Of(Gap with { About = "", Owner = "" }).Count().ShouldBe(2);
        GapProblems.Of(Gap with { Filter = "mood=bad" }).ShouldHaveSingleItem().ShouldContain("no word \"mood\"");
    }

    [Fact]
    public void AChangeSaysWhyAndChangesSomething()
    {
        GapProblems.Of(Gap, new GapChange(GapState.Closed, "rewritten", "owner", Noon)).ShouldBeNull();
        GapProblems.Of(Gap, new GapChange(GapState.Closed, "", "owner", Noon)).ShouldNotBeNull().ShouldContain("says why");
        GapProblems.Of(Gap, new GapChange(GapState.Open, "again", "owner", Noon)).ShouldNotBeNull().ShouldContain("stands so already");
    }

    [Fact]
    public void AGapIsKeptAsItIsWrittenHere() => RecordJson.Write(Gap).ShouldBe(
        """{"journey":"vpn","kind":"knowledge-base","about":"Article KB-17","filter":"article=KB-17","owner":"knowledge base owner","changes":[{"state":"open","why":"","by":"analyst","at":"2026-11-22T12:00:00+00:00"}]}""");
}
