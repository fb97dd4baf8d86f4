using Throughline.Journeys.Paths;
using Throughline.Server.Drawing;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Drawing;

/// <summary>What is drawn and what is "other" always make the whole.</summary>
public sealed class KeptPathsTests
{
    private static readonly PathReport Report = SamplePaths.From(CaseUnit.Ticket, ("a>b>c", 6), ("a>c", 3), ("a>b>b>c", 1));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(90, 2)]
    [InlineData(91, 3)]
    [InlineData(100, 3)]
    public void KeepsTheFewestVariantsThatReachTheShare(int detail, int variants)
    {
        var kept = KeptPaths.From(Report, detail);
        kept.Variants.Count.ShouldBe(variants);
        (kept.Cases + kept.OtherCases).ShouldBe(10);
        (kept.Variants.Count + kept.OtherVariants).ShouldBe(3);
    }

    [Fact]
    public void TheGraphIsThatOfTheKeptVariantsOnly()
    {
        var kept = KeptPaths.From(Report, 90);
        kept.Links.ShouldBe([new(null, "a", 9, null), new("c", null, 9, null), new("a", "b", 6, 3600), new("b", "c", 6, 3600), new("a", "c", 3, 3600)], ignoreOrder: true);
        kept.Steps.Select(s => (s.Name, s.Events)).ShouldBe([("a", 9L), ("b", 6L), ("c", 9L)]);
    }

    [Fact]
    public void AtFullDetailEveryLinkCountIsTheReports()
    {
        var kept = KeptPaths.From(SamplePaths.Thicket, 100);
        var links = kept.Links.Where(l => l is { From: not null, To: not null }).ToDictionary(l => (l.From!, l.To!), l => l.Count);
        SamplePaths.Thicket.Edges.ToDictionary(e => (e.From, e.To), e => e.Count).ShouldBe(links, ignoreOrder: true);
    }

    [Fact]
    public void NothingMakesNothing()
    {
        var kept = KeptPaths.From(SamplePaths.Empty, 80);
        kept.Variants.ShouldBeEmpty();
        kept.OtherCases.ShouldBe(0);
    }
}
