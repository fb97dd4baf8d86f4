using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

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

    // 135 and 244 are two matters; the 191 are the 135 seen from another side.
    [Fact]
    public void Money_is_counted_once_a_matter()
    {
        FindingLine Priced(FindingLine line, double cost) => line with { Cost = SampleFindings.Silent.Cost! with { Value = cost } };
        IReadOnlyList<FindingLine> lines = [Priced(Echo, 191), Priced(Harm, 135), Priced(Other, 244)];

        var (count, cost) = FindingTotals.Of(lines, SampleFigures.Count(9_579));

        count.Value.ShouldBe(2);
        cost!.Value.ShouldBe(379);
        cost.Value.ShouldBe(new FindingsQuery().Of(lines).Sum(row => row.Cost!.Value));
    }

    [Fact]
    public void The_head_says_how_many_rows_the_list_shows()
    {
        FindingsView View(FindingsQuery query) => SampleFindings.List("all", [Echo, Harm, Other], query);

        string Head(FindingsView view) => FindingText.Headline(view, view.Findings);

        Head(View(new FindingsQuery())).ShouldBe("2 findings, together up to 11,800 EUR a month. One more says the same as another and stands in its row.");
        FindingText.Headline(View(new FindingsQuery()), [Harm]).ShouldStartWith("2 findings, together up to 11,800 EUR a month; 1 shown.");
        Head(View(new FindingsQuery(Phase: "nowhere"))).ShouldStartWith("2 findings, together up to 11,800 EUR a month; 0 shown.");
    }

    [Fact]
    public void An_echo_whose_harm_is_not_in_the_list_counts_for_itself() =>
        FindingTotals.Of([Echo, Other], SampleFigures.Count(9_579)).Count.Value.ShouldBe(2);

    [Fact]
    public void An_echo_stands_alone_where_the_list_leaves_its_harm_out() =>
        new FindingsQuery(Detector: "avoidable-silence").Of([Echo, Harm, Other]).ShouldHaveSingleItem().Id.ShouldBe("echo");

    // It strikes all journeys of a team alike, so their number says nothing.
    [Theory]
    [InlineData(FindingsQuery.ByPeople)]
    [InlineData(FindingsQuery.ByMoney)]
    public void What_relates_two_series_comes_after_those_that_strike_somebody(string sort) =>
        new FindingsQuery(Sort: sort).Of([Relation, Other, Harm]).Select(row => row.Id).ShouldBe(["harm", "other", "relation"]);

    // Wait: 400 by a time; Resolve: 500 by first-contact resolution and 100 by satisfaction. What is no change of a phase's figure is not listed.
    [Fact]
    public void Stages_to_re_evaluate_are_ranked_by_whom_their_changes_strike()
    {
        var wait = Harm with { Id = "wait", Detector = "metric-shift", Phase = "Wait" };
        var satisfaction = Harm with { Id = "satisfaction", Detector = "score-drop", Phase = "Resolve", Struck = SampleFigures.Count(100) };
        var resolve = Harm with { Id = "resolve", Detector = "metric-shift", Phase = "Resolve", Struck = SampleFigures.Count(500) };

        var stages = StageToReevaluate.Ranked([satisfaction, wait, Harm, resolve]);

        stages.Select(stage => stage.Phase).ShouldBe(["Resolve", "Wait"]);
        stages[0].Lines.Select(line => line.Id).ShouldBe(["resolve", "satisfaction"]);
    }
}
