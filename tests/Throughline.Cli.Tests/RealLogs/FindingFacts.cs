using Throughline.Cli.Tests.Contract;

namespace Throughline.Cli.Tests.RealLogs;

/// <summary>What a finding in a real log should say, worked out by <c>tests/facts/findings.py</c> from the log's exported events; docs/real-findings.md shows it.</summary>
/// <param name="Detector">Which detector.</param>
/// <param name="Segment">Where it concentrates, in filter words.</param>
/// <param name="N">Journeys of the segment.</param>
/// <param name="Effect">The difference held alike by Mantel and Haenszel.</param>
internal sealed record FindingFacts(string Detector, string Segment, long N, double Effect)
{
    /// <summary>Incidents of the ServiceNow instance.</summary>
    public static IReadOnlyList<FindingFacts> Uci { get; } =
    [
        new("ping-pong", "first.topic=Category%2034", 433, 0.1843059901243186),
        new("ping-pong", "first.topic=Category%2040", 583, 0.12784583788735254),
    ];

    /// <summary>Rabobank's four files.</summary>
    public static IReadOnlyList<FindingFacts> Rabobank { get; } =
    [
        new("ping-pong", "first.configuration-item=SBA000607", 1740, 0.6031964453602332),
        new("ping-pong", "first.team=TEAM0018", 2771, 0.2624299082132326),
        new("ping-pong", "first.team=TEAM0002", 1056, 0.6316489870951714),
        new("reopened", "first.team=TEAM0018", 2773, 0.13428611564577062),
    ];

    /// <summary>Compares what was found.</summary>
    public void ShouldBeAmong(IReadOnlyList<FindingJson> findings)
    {
        var found = findings.SingleOrDefault(finding => finding.Detector == Detector && finding.Segment == Segment).ShouldNotBeNull($"{Detector} in {Segment}");
        found.N.ShouldBe(N, Segment);
        found.Effect.ShouldBe(Effect, 1e-6, Segment);
        found.Low.ShouldBeLessThan(Effect);
        found.High.ShouldBeGreaterThan(Effect);
    }
}
