using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>The harms that the demo does not carry unless told so are found too: where they are, and since when.</summary>
public sealed class FurtherFindingsTests
{
    private static readonly Lazy<DemoFindings> Harmed = new(() => DemoFindings.Of(PlantedHarms.Further, seed: 1));

    public static TheoryData<int> Truths => [.. Enumerable.Range(0, FindingTruth.Further.Count)];

    [Theory]
    [MemberData(nameof(Truths))]
    public void A_further_harm_is_found_in_its_place(int index)
    {
        var truth = FindingTruth.Further[index];

        var finding = Harmed.Value.Run.Findings.Where(truth.IsFoundBy).ShouldHaveSingleItem($"{truth.Harm} by {truth.Detector}");

        if (truth.HasDate) truth.IsDatedBy(finding, Harmed.Value.Data).ShouldBeTrue($"since {finding.Since}");
    }

    // R010: who comes back also asks where it stands, or breaks a silence; that is one matter, and it is repeat contact.
    [Fact]
    public void A_cluster_of_repeat_contacts_is_found_as_such_and_once()
    {
        var truth = FindingTruth.Alone.Single(alone => alone.Harm == PlantedHarms.Repeats);

        var findings = DemoFindings.Of(truth.Harm, seed: 1).Run.Findings;

        var repeats = findings.Where(truth.IsFoundBy).ShouldHaveSingleItem(string.Join(" | ", findings.Select(finding => finding.Statement)));
        repeats.Effect.Here.ShouldBeInRange(0.35, 0.45);
        repeats.SameAs.ShouldBeNull();
        findings.Where(finding => finding.SameAs is null).Select(finding => finding.Statement).ShouldBe([repeats.Statement]);
        findings.Where(finding => finding != repeats).ShouldAllBe(finding => finding.SameAs == repeats.Id);
        findings.Count.ShouldBeGreaterThan(1);
    }

    // Tickets that begin on another item than they end on lie longer by what is planted; no other place has corrections.
    [Fact]
    public void Tickets_that_begin_on_the_wrong_item_are_found_with_the_time_that_it_costs()
    {
        var truth = FindingTruth.Alone.Single(alone => alone.Harm == PlantedHarms.WrongItem);

        var findings = DemoFindings.Of(truth.Harm, seed: 1).Run.Findings;

        var wrong = findings.Where(finding => finding.Detector == truth.Detector).ShouldHaveSingleItem(string.Join(" | ", findings.Select(finding => finding.Statement)));
        truth.IsFoundBy(wrong).ShouldBeTrue(wrong.Statement);
        wrong.Effect.Here.ShouldBeInRange(0.28, 0.38);
        wrong.Outcomes.ShouldContain(outcome => outcome.Figure.Metric == "time-to-resolve" && outcome.Figure.Value > outcome.Other.Value);
    }

    // A finding whose definition has a second contact, a missed deadline or a met one in it does not report that as what became of it.
    [Fact]
    public void What_a_harm_is_by_definition_is_no_outcome_of_it()
    {
        Metrics("reopened", PlantedHarms.Relapse).ShouldNotContain("repeat-contact");
        Metrics("avoidable-not-fixed", PlantedHarms.Relapse).ShouldNotContain("repeat-contact");
        Metrics("breach", PlantedHarms.SharedCause).ShouldNotContain("sla-met-resolve");
        Metrics("near-miss", PlantedHarms.QuietNearMiss).ShouldNotContain("sla-met-resolve");

        IEnumerable<string> Metrics(string detector, PlantedHarms harm) => DemoFindings.Of(harm, seed: 1).Run.Findings.First(finding => finding.Detector == detector).Outcomes.Select(outcome => outcome.Figure.Metric);
    }

    [Fact]
    public void What_the_demo_carries_does_not_name_them()
    {
        Harmed.Value.Data.Truths.Where(truth => truth.Planted).Select(truth => truth.Harm).Order().ShouldBe(FindingTruth.Further.Select(truth => truth.Harm).Order());
        DemoOrganisation.Simulate(new DemoSettings { Days = 1 }).Truths.ShouldAllBe(truth => PlantedHarms.All.HasFlag(truth.Harm));
    }
}
