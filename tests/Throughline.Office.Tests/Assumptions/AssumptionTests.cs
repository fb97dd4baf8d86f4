using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Assumptions;

/// <summary>An assumption is where its figure's interval is.</summary>
public sealed class AssumptionTests
{
    private static readonly DateTimeOffset Then = new(2026, 5, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly AssumptionTest AtLeastAThird = new("repeat-contact-48h", "", Relation.AtLeast, 1.0 / 3);

    [Theory]
    [InlineData(Relation.AtLeast, .35, .40, AssumptionState.Supported)]
    [InlineData(Relation.AtLeast, .30, .35, AssumptionState.Supported, "its low end is the claimed value itself")]
    [InlineData(Relation.AtLeast, .29, .35, AssumptionState.Open)]
    [InlineData(Relation.AtLeast, .20, .30, AssumptionState.Open, "its high end is the claimed value itself")]
    [InlineData(Relation.AtLeast, .20, .29, AssumptionState.Refuted)]
    [InlineData(Relation.AtMost, .20, .29, AssumptionState.Supported)]
    [InlineData(Relation.AtMost, .20, .30, AssumptionState.Supported)]
    [InlineData(Relation.AtMost, .20, .31, AssumptionState.Open)]
    [InlineData(Relation.AtMost, .30, .40, AssumptionState.Open)]
    [InlineData(Relation.AtMost, .31, .40, AssumptionState.Refuted)]
    public void The_whole_interval_decides(Relation relation, double low, double high, AssumptionState state, string why = "") =>
        Tested(new AssumptionTest("repeat-contact-48h", "", relation, .30), Result((low + high) / 2, low, high, "share")).State().ShouldBe(state, why);

    [Fact]
    public void Without_a_test_a_result_or_an_interval_it_is_open()
    {
        new Assumption("desk", null, "They know the portal.", null).State().ShouldBe(AssumptionState.Open);
        new Assumption("desk", null, "They come back.", AtLeastAThird).State().ShouldBe(AssumptionState.Open);
        Tested(AtLeastAThird, Result(.9, null, null, "share")).State().ShouldBe(AssumptionState.Open, "too few for an interval");
        Tested(AtLeastAThird, Result(null, null, null, "share")).State().ShouldBe(AssumptionState.Open, "nothing to measure");
    }

    [Fact]
    public void A_count_is_exact()
    {
        Tested(new AssumptionTest("instances", "", Relation.AtLeast, 100), Result(100, null, null, "count")).State().ShouldBe(AssumptionState.Supported);
        Tested(new AssumptionTest("instances", "", Relation.AtMost, 99), Result(100, null, null, "count")).State().ShouldBe(AssumptionState.Refuted);
    }

    [Fact]
    public void The_latest_result_counts_and_the_earlier_ones_stay()
    {
        var assumption = Tested(AtLeastAThird, Result(.5, .4, .6, "share"), Result(.2, .1, .3, "share"));

        assumption.State().ShouldBe(AssumptionState.Refuted);
        assumption.Results.Count.ShouldBe(2);
    }

    [Fact]
    public void It_is_kept_like_this() => RecordJson.Write(Tested(AtLeastAThird with { Value = .5 }, Result(.25, .2, .3, "share"))).ShouldBe(
        """{"map":"desk","text":"They come back.","test":{"metric":"repeat-contact-48h","filter":"","relation":"at-least","value":0.5},"results":[{"at":"2026-05-04T08:00:00+00:00","value":0.25,"low":0.2,"high":0.3,"n":40,"unit":"share","population":"journey instances","from":"2026-05-04T08:00:00+00:00","to":"2026-05-04T08:00:00+00:00","asOf":"2026-05-04T08:00:00+00:00"}]}""");

    [Theory]
    [InlineData("", "repeat-contact-48h", "", .5, null, "says nothing")]
    [InlineData("They come back.", "mood", "", .5, null, "There is no metric 'mood'")]
    [InlineData("They come back.", "repeat-contact-48h", "", 50, null, "from 0 % to 100 %")]
    [InlineData("They come back.", "repeat-contact-48h", "mood=bad", .5, null, "mood")]
    [InlineData("They come back.", "repeat-contact-48h", "", .5, "gone", "no step 'gone'")]
    [InlineData("Most look first.", "step-share", "", .5, null, "Choose the step that the assumption is about")]
    public void What_cannot_be_kept_is_told(string text, string metric, string filter, double value, string? step, string words) =>
        AssumptionProblems.Of(new Assumption("desk", step, text, new AssumptionTest(metric, filter, Relation.AtLeast, value)), new JourneyMap("desk", "Desk", null, []))
            .ShouldHaveSingleItem().ShouldContain(words);

    private static Assumption Tested(AssumptionTest test, params AssumptionResult[] results) => new("desk", null, "They come back.", test) { Results = results };

    private static AssumptionResult Result(double? value, double? low, double? high, string unit) =>
        AssumptionResult.Of(new Figure("m", value, low, high, 40, unit, "journey instances", Then, Then, Then), Then);
}
