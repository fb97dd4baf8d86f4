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

    [Fact]
    public void What_the_demo_carries_does_not_name_them()
    {
        Harmed.Value.Data.Truths.Where(truth => truth.Planted).Select(truth => truth.Harm).Order().ShouldBe(FindingTruth.Further.Select(truth => truth.Harm).Order());
        DemoOrganisation.Simulate(new DemoSettings { Days = 1 }).Truths.ShouldAllBe(truth => PlantedHarms.All.HasFlag(truth.Harm));
    }
}
