using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>Where nothing is wrong, nothing is found.</summary>
public sealed class NullFindingsTests(ITestOutputHelper output)
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
        var shown = 0;
        for (var seed = 1; seed <= 200; seed++)
        {
            var found = DemoFindings.Of(PlantedHarms.None, (ulong)seed).Run.Findings;
            foreach (var finding in found) output.WriteLine($"seed {seed}, {finding.Detector}: {finding.Statement}");
            shown += found.Count > 0 ? 1 : 0;
        }

        output.WriteLine($"{shown} of 200 organisations show something.");
        shown.ShouldBeLessThanOrEqualTo(10);
    }
}
