using Throughline.Journeys.Paths;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Drawing;

/// <summary>A graph is drawn as far as it can be read; what is drawn and what is other make the whole.</summary>
public sealed class DrawnPathsTests
{
    private static readonly KeptPaths Thicket = KeptPaths.From(SamplePaths.Thicket, 100);

    [Fact]
    public void AThicketIsThinnedButEveryStepKeepsAWayInAndOut()
    {
        var drawn = DrawnPaths.Of(Thicket);
        drawn.Steps.Count.ShouldBeLessThanOrEqualTo(DrawnPaths.MostSteps);
        drawn.Links.Count(l => l.From != l.To).ShouldBeLessThanOrEqualTo(DrawnPaths.MostLines(drawn.Steps.Count));
        foreach (var step in drawn.Steps)
        {
            drawn.Links.ShouldContain(l => l.To == step.Name && l.From != step.Name);
            drawn.Links.ShouldContain(l => l.From == step.Name && l.To != step.Name);
        }
    }

    [Fact]
    public void DrawnAndOtherMakeTheWhole()
    {
        var drawn = DrawnPaths.Of(Thicket);
        drawn.OtherSteps.ShouldNotBeEmpty();
        drawn.Steps.Concat(drawn.OtherSteps).ShouldBe(Thicket.Steps, ignoreOrder: true);
        drawn.Links.Concat(drawn.OtherLinks).ShouldBe(Thicket.Links, ignoreOrder: true);
    }

    [Fact]
    public void LinksLeadToDrawnStepsOnly()
    {
        var drawn = DrawnPaths.Of(Thicket);
        var names = drawn.Steps.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        drawn.Links.ShouldAllBe(l => (l.From == null || names.Contains(l.From)) && (l.To == null || names.Contains(l.To)));
    }

    [Fact]
    public void ARareStepIsLeftOutBeforeAFrequentOne()
    {
        // a > b > ... > o are 15 steps; only n happens in fewer cases, and each way goes on without it.
        var kept = KeptPaths.From(SamplePaths.From(CaseUnit.Ticket, ("a>b>c>d>e>f>g>h>i>j>k>l>m>o", 9), ("a>b>c>d>e>f>g>h>i>j>k>l>m>n>o", 1)), 100);
        var drawn = DrawnPaths.Of(kept);
        drawn.OtherSteps.ShouldHaveSingleItem().Times.Value.ShouldBe(1);
        drawn.Steps.ShouldNotContain(s => s.Name == "n");
        drawn.OtherLinks.Select(l => (l.From, l.To, l.Times.Value)).ShouldBe([("m", "n", 1), ("n", "o", 1)], ignoreOrder: true);
    }

    [Theory]
    [InlineData(20, 20)]
    [InlineData(60, DrawnPaths.MostSteps)]
    public void ALongWayIsDrawnFromItsBeginningAsFarAsThereIsRoom(int length, int drawnSteps)
    {
        var names = Enumerable.Range(0, length).Select(i => $"step {i:00}").ToList();
        var drawn = DrawnPaths.Of(KeptPaths.From(SamplePaths.From(CaseUnit.Ticket, (string.Join('>', names), 3)), 100));

        drawn.Steps.Select(step => step.Name).ShouldBe(names.Take(drawnSteps));
        drawn.Links.Select(link => link.To).ShouldBe(length == drawnSteps ? names.Append<string?>(null) : names.Take(drawnSteps), ignoreOrder: true);
    }

    [Fact]
    public void WhatCanBeReadIsDrawnWhole()
    {
        var kept = KeptPaths.From(SamplePaths.Service, 100);
        var drawn = DrawnPaths.Of(kept);
        drawn.Steps.ShouldBe(kept.Steps);
        drawn.Links.ShouldBe(kept.Links);
        drawn.OtherSteps.ShouldBeEmpty();
        drawn.OtherLinks.ShouldBeEmpty();
    }

    [Fact]
    public void NothingDrawsNothing() => DrawnPaths.Of(KeptPaths.From(SamplePaths.Empty, 80)).Steps.ShouldBeEmpty();
}
