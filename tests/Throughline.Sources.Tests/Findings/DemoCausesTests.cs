using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>What goes with the harms of the demo organisation.</summary>
public sealed class DemoCausesTests
{
    private static readonly Lazy<DemoFindings> Harmed = new(() => DemoFindings.Of(PlantedHarms.All, seed: 1));

    private static readonly Lazy<DemoFindings> Further = new(() => DemoFindings.Of(PlantedHarms.Further, seed: 1));

    // The gateway's tickets lie without a word, and so do devices that no item is known of.
    [Fact]
    public void Risk_without_a_word_goes_with_the_gateway_that_holds_matters_up() =>
        Causes("risk-without-word").GoesWith.Select(cause => cause.Rule.InWords()).ShouldBe(["topic Device", "configuration item vpn-gw-2"]);

    // Near misses were not planted where the item is missing.
    [Fact]
    public void Who_names_no_item_is_spared_the_near_misses() =>
        Causes("near-miss").SparedBy.Select(cause => cause.Rule.InWords()).ShouldBe(["no configuration item"]);

    // Whoever is called back on the phone has been spoken to.
    [Fact]
    public void Who_asked_on_the_phone_is_spared_the_silence() =>
        Causes("silent-after-acknowledgement").SparedBy.Select(cause => cause.Rule.InWords()).ShouldContain("channel phone");

    // R291: it lies in the queues of both.
    [Fact]
    public void One_cause_is_shared_by_two_teams()
    {
        var shared = Causes("hot-item").Elsewhere.Single(cause => cause.Rule.InWords() == "configuration item vpn-gw-2");

        shared.Queues.Select(queue => queue.Queue).ShouldBe(["Access", "Service desk"], ignoreOrder: true);
    }

    // Reopenings were planted by lot: nothing but the topic goes with them.
    [Fact]
    public void What_was_planted_by_lot_goes_with_nothing() =>
        (Causes("reopened").GoesWith.Count, Causes("reopened").SparedBy.Count).ShouldBe((0, 0));

    // Since the eighth week readers of the password article call later all the same; readers of others do not.
    [Fact]
    public void Work_that_moved_goes_with_the_topic_whose_article_moved_it()
    {
        var finding = Further.Value.Run.Findings.Single(finding => finding.Detector == "moved-work" && finding.Segment.ToString() == "first.channel=portal");

        var cause = FindingCauses.Of(Further.Value.Log, FigureScope.Of(Further.Value.Log.Instances), finding).ShouldNotBeNull().GoesWith.ShouldHaveSingleItem();

        cause.Rule.InWords().ShouldBe("topic Password");
        (cause.Before!.Difference!.High!.Value, cause.Share.Difference!.Low!.Value).ShouldSatisfyAllConditions(pair => pair.Item1.ShouldBeLessThan(0.05), pair => pair.Item2.ShouldBeGreaterThan(0.2));
    }

    // A quarter of the password tickets, drawn by lot, is about billing: nothing but the topic goes with that, and the topic is the finding.
    [Fact]
    public void A_mix_that_shifted_by_lot_goes_with_nothing()
    {
        var finding = Further.Value.Run.Findings.First(finding => finding.Detector == "issue-mix-shift");

        var causes = FindingCauses.Of(Further.Value.Log, FigureScope.Of(Further.Value.Log.Instances), finding).ShouldNotBeNull();

        (causes.GoesWith.Count, causes.SparedBy.Count).ShouldBe((0, 0));
    }

    [Fact]
    public void No_rule_says_where_the_finding_is()
    {
        foreach (var finding in Harmed.Value.Run.Findings)
        {
            if (FindingCauses.Of(Harmed.Value.Log, FigureScope.Of(Harmed.Value.Log.Instances), finding) is not { } causes) continue;
            var said = causes.GoesWith.Concat(causes.SparedBy).SelectMany(cause => cause.Rule.Conditions).Select(condition => (condition.Column, condition.Value));
            said.Intersect(finding.Segment.Terms.Select(term => (term.Column, term.Value))).ShouldBeEmpty(finding.Statement);
        }
    }

    private static FindingCauses Causes(string detector) =>
        FindingCauses.Of(Harmed.Value.Log, FigureScope.Of(Harmed.Value.Log.Instances), Harmed.Value.Run.Findings.Single(finding => finding.Detector == detector)).ShouldNotBeNull();
}
