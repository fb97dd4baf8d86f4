using Throughline.Journeys.Paths;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Drawing;

/// <summary>What is drawn and what is "other" always make the whole.</summary>
public sealed class KeptPathsTests
{
    private static readonly MeasuredPaths Paths = SamplePaths.From(CaseUnit.Ticket, ("a>b>c", 6), ("a>c", 3), ("a>b>b>c", 1));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(60, 1)]
    [InlineData(61, 2)]
    [InlineData(90, 2)]
    [InlineData(91, 3)]
    [InlineData(100, 3)]
    public void KeepsTheFewestVariantsThatReachTheShare(int detail, int variants)
    {
        var kept = KeptPaths.From(Paths, detail);
        kept.Variants.Count.ShouldBe(variants);
        (kept.Share.Value!.Value + kept.OtherShare.Value!.Value).ShouldBe(1, 1e-12);
        (kept.Share.N, kept.OtherShare.N).ShouldBe((10, 10));
    }

    [Fact]
    public void TheGraphHasTheLinksOfTheKeptVariantsOnlyWithTheFiguresOfAllCases()
    {
        var kept = KeptPaths.From(Paths, 90);
        kept.Links.Select(l => (l.From, l.To, l.Times.Value, l.Time?.Value)).ShouldBe(
            [(null, "a", 10, null), ("c", null, 10, null), ("a", "b", 7, 3600), ("b", "c", 7, 3600), ("a", "c", 3, 3600)], ignoreOrder: true);
        kept.Steps.Select(s => (s.Name, s.Times.Value, s.Times.N)).ShouldBe([("a", 10d, 10L), ("b", 8d, 7L), ("c", 10d, 10L)]);
    }

    [Fact]
    public void AtFullDetailEveryLinkIsTheReports()
    {
        var kept = KeptPaths.From(SamplePaths.Thicket, 100);
        var links = kept.Links.Where(l => l is { From: not null, To: not null }).ToDictionary(l => (l.From!, l.To!), l => (long)l.Times.Value!);
        SamplePaths.Thicket.Report.Edges.ToDictionary(e => (e.From, e.To), e => e.Count).ShouldBe(links, ignoreOrder: true);
    }

    [Fact]
    public void NothingMakesNothing()
    {
        var kept = KeptPaths.From(SamplePaths.Empty, 80);
        kept.Variants.ShouldBeEmpty();
        kept.OtherShare.ShouldSatisfyAllConditions(share => share.Value.ShouldBeNull(), share => share.N.ShouldBe(0));
    }
}
