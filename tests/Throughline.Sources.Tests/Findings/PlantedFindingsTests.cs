using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>Every harm that is planted in the demo organisation is found: where it is, and since when.</summary>
public sealed class PlantedFindingsTests
{
    private static readonly Lazy<DemoFindings> Harmed = new(() => DemoFindings.Of(PlantedHarms.All, seed: 1));

    public static TheoryData<int> Truths => [.. Enumerable.Range(0, FindingTruth.All.Count)];

    [Theory]
    [MemberData(nameof(Truths))]
    public void A_planted_harm_is_found_in_its_place(int index)
    {
        var truth = FindingTruth.All[index];

        var finding = Harmed.Value.Run.Findings.Where(truth.IsFoundBy).ShouldHaveSingleItem($"{truth.Harm} by {truth.Detector}");

        finding.Q.ShouldBeLessThanOrEqualTo(FindingRun.Level);
        finding.Effect.Low.ShouldBeLessThan(finding.Effect.Value);
        finding.Effect.High.ShouldBeGreaterThan(finding.Effect.Value);
        if (truth.HasDate) truth.IsDatedBy(finding, Harmed.Value.Data).ShouldBeTrue($"since {finding.Since}");
    }

    [Fact]
    public void Everything_that_is_found_was_planted_or_follows_from_it() =>
        Harmed.Value.Run.Findings
            .Where(finding => !FindingTruth.All.Concat(FindingTruth.Consequences).Any(truth => truth.IsFoundBy(finding)))
            .Select(finding => finding.Statement)
            .ShouldBeEmpty();

    [Fact]
    public void Every_finding_opens_its_cases()
    {
        foreach (var finding in Harmed.Value.Run.Findings)
        {
            var kept = FilterFold.Choose(Harmed.Value.Log, FilterWords.Parse(finding.Cases.Filter));
            finding.Struck.Where(instance => !kept.Contains[instance]).ShouldBeEmpty(finding.Statement);
        }
    }

    [Fact]
    public void Ids_are_unique_and_the_same_in_another_run_of_another_organisation()
    {
        var ids = Harmed.Value.Run.Findings.Select(finding => finding.Id).ToList();

        ids.ShouldBeUnique();
        DemoFindings.Of(PlantedHarms.PingPong, seed: 2).Run.Findings.Single(finding => finding.Detector == "ping-pong").Id
            .ShouldBe(Harmed.Value.Run.Findings.Single(finding => finding.Detector == "ping-pong").Id);
    }

    [Theory]
    [InlineData("avoidable-not-fixed", "reopened")]
    [InlineData("avoidable-silence", "silent-after-acknowledgement")]
    public void Contacts_that_a_harm_brings_are_said_with_it(string echo, string harm)
    {
        var findings = Harmed.Value.Run.Findings;

        var said = findings.Single(finding => finding.Detector == harm);
        findings.Single(finding => finding.Detector == echo).SameAs.ShouldBe(said.Id);
        said.SameAs.ShouldBeNull();
    }

    [Fact]
    public void What_relates_two_series_comes_last_in_its_phase()
    {
        var resolve = Harmed.Value.Run.Findings.Where(finding => finding.Phase == "Resolve").ToList();

        resolve.Count.ShouldBeGreaterThan(1);
        resolve[^1].Detector.ShouldBe("friction-lead");
    }

    [Fact]
    public void Who_is_left_silent_comes_back()
    {
        var silent = Harmed.Value.Run.Findings.Single(finding => finding.Detector == "silent-after-acknowledgement");

        var back = silent.Outcomes.Single(outcome => outcome.Figure.Metric == "repeat-contact");

        back.Difference!.Low!.Value.ShouldBeGreaterThan(0.1);
        silent.Remark!.ShouldContain("come back");
        silent.HeldAlike.ShouldBe(["channel"]);
    }

    // R050: two in five are not helped, a quarter of these along a defined path; so three in ten of all are left without a way on.
    [Fact]
    public void The_article_says_how_many_have_no_way_on()
    {
        var article = Harmed.Value.Run.Findings.Single(finding => finding.Detector == "stranding-article");

        article.Effect.Here.ShouldBeInRange(0.36, 0.44);
        article.Remark.ShouldBe("30 % of all its readers have neither an answer nor an escalation.");
    }

    // Only who asks in the end gets a priority, so a priority says no more than that an article did not help; each topic has an article of its own.
    [Fact]
    public void An_article_is_compared_by_what_is_known_when_it_is_read()
    {
        var article = Harmed.Value.Run.Findings.Single(finding => finding.Detector == "stranding-article");

        article.HeldAlike.ShouldBe(["channel"]);
        article.NotHeldAlike.Select(not => not.Column).ShouldBe(["priority", "topic"]);
        var shown = Evidence(article).Values();
        shown.Select(group => group.Key).ShouldNotContain("priority");
        shown.SelectMany(group => group).Where(value => value.Figure.N > 500).ShouldAllBe(value => Math.Abs(value.Figure.Value!.Value - article.Effect.Here) < 0.02);
    }

    // A fall shows where it is, not where scores have always been low.
    [Fact]
    public void A_fall_of_satisfaction_is_told_apart_by_before_and_now()
    {
        var fall = Harmed.Value.Run.Findings.Single(finding => finding.Detector == "score-drop");
        var evidence = Evidence(fall);

        // The last answer is alone in its week, which is no part of the course.
        (evidence.Before.Observations.Count + evidence.Now.Observations.Count).ShouldBe((int)fall.Effect.N - 1);
        Mean(evidence.Before.Observations).ShouldBe(fall.Effect.Elsewhere, 1e-9);
        Mean(evidence.Now.Observations).ShouldBe(fall.Effect.Here, 1e-9);
        evidence.Values().SelectMany(group => group).ShouldAllBe(value => value.Change!.Difference!.Value < -0.5 && value.Change.Other.Value > value.Figure.Value + 0.5);
        evidence.Alike()!.Difference!.Value!.Value.ShouldBe(fall.Effect.Value, 0.1);
    }

    [Fact]
    public void Friction_that_leads_holds_the_matters_alike() =>
        Harmed.Value.Run.Findings.Single(finding => finding.Detector == "friction-lead").HeldAlike.ShouldBe(["topic", "priority", "channel", "weekday", "hours"]);

    // R291: neither topic has it alone.
    [Fact]
    public void One_cause_is_found_in_two_queues() =>
        Harmed.Value.Run.Findings.Single(finding => finding.Detector == "hot-item").Remark.ShouldBe("One cause in 2 topics: Password, Software access.");

    [Fact]
    public void Struck_tickets_are_those_that_were_planted()
    {
        var planted = Harmed.Value.Data.TruthOf(PlantedHarms.PingPong).Tickets.ToHashSet();
        var struck = Harmed.Value.Run.Findings.Single(finding => finding.Detector == "ping-pong").Struck;

        var right = struck.Count(instance => Tickets(instance).Any(planted.Contains));
        ((double)right / struck.Count).ShouldBeGreaterThan(0.9);
        ((double)struck.SelectMany(Tickets).Distinct().Count(planted.Contains) / planted.Count).ShouldBeGreaterThan(0.9);
    }

    private static FindingEvidence Evidence(Finding finding) => FindingEvidence.Of(Harmed.Value.Log, FigureScope.Of(Harmed.Value.Log.Instances), finding);

    private static double Mean(Observations observations) => Enumerable.Range(0, observations.Count).Average(observations.ValueOf);

    private static IEnumerable<string> Tickets(int instance)
    {
        var log = Harmed.Value.Log.Log;
        var (start, end) = log.Instances(instance);
        return log.Codes(Dimension.Ticket)[start..end].ToArray().Where(code => code != 0).Distinct().Select(log.Terms(Dimension.Ticket).Text);
    }
}
