using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>Where nothing is wrong, nothing is found.</summary>
public sealed class NullFindingsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_organisation_without_harms_shows_nothing(ulong seed) =>
        DemoFindings.Of(PlantedHarms.None, seed).Run.Findings.Select(finding => finding.Statement).ShouldBeEmpty();

    [Fact]
    [Trait("Category", "slow")]
    public void At_most_one_in_twenty_of_200_organisations_shows_anything()
    {
        var shown = Enumerable.Range(1, 200).Count(seed => DemoFindings.Of(PlantedHarms.None, (ulong)seed).Run.Findings.Count > 0);

        shown.ShouldBeLessThanOrEqualTo(10);
    }
}
