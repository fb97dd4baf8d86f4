using Throughline.Journeys.Maps;
using Throughline.Office.Improvements;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Improvements;

/// <summary>R021: where effort goes, against where the friction is.</summary>
public sealed class ImprovementTests
{
    private static readonly JourneyMap Map = new("vpn", "VPN", null, [new Phase("Wait", [new Step("ack", "Is told that it has arrived", Lane.Customer, StepKind.Happy, null)])]);

    private static readonly Improvement Improvement = new("vpn", "ack", "Friendlier acknowledgement by e-mail", 12.5, "service owner", ImprovementState.UnderWay);

    [Fact]
    public void All_effort_on_the_acknowledgement_while_the_article_hurts_most_is_a_misallocation_with_both_shares()
    {
        var misallocation = Misallocation.Of([new("Look for it yourself", .6, 0), new("Ask", .3, 0), new("Wait", .1, 1)]).ShouldNotBeNull();

        misallocation.Friction.ShouldBe(new PhaseShare("Look for it yourself", .6, 0));
        misallocation.Effort.ShouldBe(new PhaseShare("Wait", .1, 1));
    }

    [Theory]
    [InlineData(.6, .4, .5, .5)] // most friction gets most effort, or nearly
    [InlineData(.6, .4, .3, .7)] // just half as large a share, and .4 is more than half of .7
    [InlineData(0, 0, 1, 0)] // nothing hurts
    [InlineData(.6, .4, 0, 0)] // nobody does anything
    public void Effort_in_proportion_is_none(double friction, double other, double effort, double otherEffort) =>
        Misallocation.Of([new("Look", friction, effort), new("Wait", other, otherEffort)]).ShouldBeNull();

    [Fact]
    public void Much_effort_where_little_hurts_is_one_too() =>
        Misallocation.Of([new("Look", .5, .3), new("Ask", .4, .2), new("Wait", .1, .5)])!.Effort.Phase.ShouldBe("Wait");

    [Fact]
    public void An_improvement_names_what_is_done_its_effort_its_owner_and_a_step_of_the_map()
    {
        ImprovementProblems.Of(Improvement, Map).ShouldBeEmpty();
        ImprovementProblems.Of(Improvement with { Name = "", Owner = "", Effort = 0, Step = "gone" }, Map).Count().ShouldBe(4);
        ImprovementProblems.Of(Improvement with { Effort = double.NaN }, Map).ShouldHaveSingleItem().ShouldContain("person-days");
    }

    [Fact]
    public void An_improvement_is_kept_as_it_is_written_here() => RecordJson.Write(Improvement).ShouldBe(
        """{"journey":"vpn","step":"ack","name":"Friendlier acknowledgement by e-mail","effort":12.5,"owner":"service owner","state":"under-way"}""");
}
