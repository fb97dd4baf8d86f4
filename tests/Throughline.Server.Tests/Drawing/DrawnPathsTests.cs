using Throughline.Journeys.Paths;
using Throughline.Server.Drawing;
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
        drawn.OtherSteps.ShouldBePositive();
        (drawn.Steps.Count + drawn.OtherSteps).ShouldBe(Thicket.Steps.Count);
        (drawn.Steps.Sum(s => s.Events) + drawn.OtherEvents).ShouldBe(Thicket.Steps.Sum(s => s.Events));
        (drawn.Links.Count + drawn.OtherLinks).ShouldBe(Thicket.Links.Count);
        (drawn.Links.Sum(l => l.Count) + drawn.OtherTimes).ShouldBe(Thicket.Links.Sum(l => l.Count));
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
        (drawn.OtherSteps, drawn.OtherEvents).ShouldBe((1, 1));
        drawn.Steps.ShouldNotContain(s => s.Name == "n");
        (drawn.OtherLinks, drawn.OtherTimes).ShouldBe((2, 2));
    }

    [Fact]
    public void WhatCanBeReadIsDrawnWhole()
    {
        var kept = KeptPaths.From(SamplePaths.Service, 100);
        var drawn = DrawnPaths.Of(kept);
        drawn.Steps.ShouldBe(kept.Steps);
        drawn.Links.ShouldBe(kept.Links);
        (drawn.OtherSteps, drawn.OtherLinks).ShouldBe((0, 0));
    }

    [Fact]
    public void NothingDrawsNothing() => DrawnPaths.Of(KeptPaths.From(SamplePaths.Empty, 80)).Steps.ShouldBeEmpty();
}
