using Throughline.Journeys.Findings;
using Throughline.Sources.Simulation;

namespace Throughline.Bench;

/// <summary>What is to be found of a planted harm: by which detector, and what its segment must say.</summary>
/// <param name="Harm">The harm.</param>
/// <param name="Detector">Id of the detector.</param>
/// <param name="Values">Values that the segment must name, all of them.</param>
/// <param name="HasDate">Whether the harm begins within the window.</param>
internal sealed record FindingTruth(PlantedHarms Harm, string Detector, IReadOnlyList<string> Values, bool HasDate = false)
{
    /// <summary>Values that planted harms concern; a finding about none of them is false.</summary>
    private static readonly string[] Concerned =
    [
        "Software access", "KB-114", "Billing", "22-06", "Device", "Joining", "Was this article helpful?", "assistant chat", "", "vpn-gw-2", "Password", "Workplace", "P2",
    ];

    /// <summary>All.</summary>
    public static IReadOnlyList<FindingTruth> All { get; } =
    [
        new(PlantedHarms.SilenceAfterAcknowledgement, "silent-after-acknowledgement", ["P3", "Software access"]),
        new(PlantedHarms.WeakArticle, "stranding-article", ["KB-114"]),
        new(PlantedHarms.PingPong, "ping-pong", ["Billing"]),
        new(PlantedHarms.LateAcknowledgement, "unacknowledged", ["22-06"]),
        new(PlantedHarms.QuietNearMiss, "near-miss", ["P2", "Device"]),
        new(PlantedHarms.QuietNearMiss, "risk-without-word", ["P2"]),
        new(PlantedHarms.ManyTools, "four-tools", ["Joining"]),
        new(PlantedHarms.ScoreFall, "score-drop", ["Was this article helpful?"], HasDate: true),
        new(PlantedHarms.NewChannel, "new-touchpoint", ["assistant chat"], HasDate: true),
        new(PlantedHarms.MissingItem, "cmdb-gap", ["", "Device"]),
        new(PlantedHarms.SharedCause, "hot-item", ["vpn-gw-2"]),
        new(PlantedHarms.Relapse, "reopened", ["Password"]),
        new(PlantedHarms.LeadingFriction, "friction-lead", ["Workplace"]),
    ];

    /// <summary>Whether a finding is this harm in its place.</summary>
    public bool IsFoundBy(Finding finding) => finding.Detector == Detector && Values.All(value => finding.Segment.Terms.Any(term => term.Value == value));

    /// <summary>Whether a finding dates the harm to within a week.</summary>
    public bool IsDatedBy(Finding finding, DemoData data) =>
        finding.Since is { } day && Math.Abs(day.DayNumber - DateOnly.FromDateTime(data.TruthOf(Harm).From.UtcDateTime).DayNumber) <= 7;

    /// <summary>Whether a finding says something of values that a planted harm concerns.</summary>
    public static bool IsOfSomethingPlanted(Finding finding) => finding.Segment.Terms.Any(term => Concerned.Contains(term.Value));
}
