using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Figures;

/// <summary>Which findings a list shows, and in what order.</summary>
public sealed class FindingsQueryTests
{
    private static readonly FindingLine Harm = SampleFindings.Silent with { Id = "harm", Cost = null, Struck = SampleFigures.Count(400) };
    private static readonly FindingLine Echo = Harm with { Id = "echo", Detector = "avoidable-silence", SameAs = "harm", Struck = SampleFigures.Count(500) };
    private static readonly FindingLine Relation = Harm with { Id = "relation", Detector = "friction-lead", IsRelation = true, Elsewhere = null, Struck = SampleFigures.Count(3_000) };
    private static readonly FindingLine Other = Harm with { Id = "other", Struck = SampleFigures.Count(300) };

    [Fact]
    public void The_same_matter_has_one_row()
    {
        var rows = new FindingsQuery().Of([Echo, Harm, Other]);

        rows.Select(row => row.Id).ShouldBe(["harm", "other"]);
        rows[0].AlsoSeenAs.ShouldHaveSingleItem().Id.ShouldBe("echo");
    }

    [Fact]
    public void An_echo_stands_alone_where_the_list_leaves_its_harm_out() =>
        new FindingsQuery(Detector: "avoidable-silence").Of([Echo, Harm, Other]).ShouldHaveSingleItem().Id.ShouldBe("echo");

    // It strikes all journeys of a team alike, so their number says nothing.
    [Theory]
    [InlineData(FindingsQuery.ByPeople)]
    [InlineData(FindingsQuery.ByMoney)]
    public void What_relates_two_series_comes_after_those_that_strike_somebody(string sort) =>
        new FindingsQuery(Sort: sort).Of([Relation, Other, Harm]).Select(row => row.Id).ShouldBe(["harm", "other", "relation"]);
}
