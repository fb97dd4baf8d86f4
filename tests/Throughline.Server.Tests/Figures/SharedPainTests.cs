using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Figures;

/// <summary>R290: what several journeys share.</summary>
public sealed class SharedPainTests
{
    [Fact]
    public void A_finding_in_several_journeys_and_findings_of_a_kind_in_different_ones_are_shared()
    {
        var shared = SharedPain.Of(
        [
            Found("bounce", "ping-pong", 90, "VPN", "Mail", "Payroll"),
            Found("silent-1", "silent", 200, "VPN"),
            Found("silent-2", "silent", 300, "Mail"),
            Found("only", "breach", 500, "VPN"),
            Found("also-1", "reopened", 100, "VPN"),
            Found("also-2", "reopened", 100, "VPN"),
        ]);

        shared.Select(pain => (pain.Name, string.Join(' ', pain.Journeys.Select(journey => journey.Value)), string.Join(' ', pain.Lines.Select(line => line.Id)))).ShouldBe(
        [
            ("ping-pong", "Mail Payroll VPN", "bounce"),
            ("silent", "Mail VPN", "silent-2 silent-1"),
        ]);
    }

    [Fact]
    public void What_only_says_another_finding_again_is_not_shared() =>
        SharedPain.Of([Found("silence", "silent", 200, "VPN"), Found("day", "causes", 90, "VPN", "Mail") with { SameAs = "silence" }]).ShouldBeEmpty();

    private static FindingLine Found(string id, string detector, long struck, params string[] journeys) =>
        SampleFindings.Silent with { Id = id, Detector = detector, Name = detector, Struck = Count(struck), Homes = [.. journeys.Select(name => KeyValuePair.Create(name.ToLowerInvariant(), name))] };
}
