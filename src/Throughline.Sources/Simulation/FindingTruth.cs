using Throughline.Journeys.Findings;

namespace Throughline.Sources.Simulation;

/// <summary>What is to be found of a planted harm: by which detector, and what its segment must name.</summary>
/// <param name="Harm">The harm.</param>
/// <param name="Detector">Id of the detector.</param>
/// <param name="Values">Values that the segment must name, all of them.</param>
public sealed record FindingTruth(PlantedHarms Harm, string Detector, IReadOnlyList<string> Values)
{
    /// <summary>Whether the harm begins within the window, so that the finding must have its date.</summary>
    public bool HasDate { get; init; }

    /// <summary>The harms themselves.</summary>
    public static IReadOnlyList<FindingTruth> All { get; } =
    [
        new(PlantedHarms.SilenceAfterAcknowledgement, "silent-after-acknowledgement", ["P3", "Software access"]),
        new(PlantedHarms.WeakArticle, "stranding-article", ["KB-114"]),
        new(PlantedHarms.PingPong, "ping-pong", ["Billing"]),
        new(PlantedHarms.LateAcknowledgement, "unacknowledged", ["22-06"]),
        new(PlantedHarms.QuietNearMiss, "near-miss", ["P2", "Device"]),
        new(PlantedHarms.QuietNearMiss, "risk-without-word", ["P2"]),
        new(PlantedHarms.ManyTools, "four-tools", ["Joining"]),
        new(PlantedHarms.ScoreFall, "score-drop", ["Was this article helpful?"]) { HasDate = true },
        new(PlantedHarms.NewChannel, "new-touchpoint", ["assistant chat"]) { HasDate = true },
        new(PlantedHarms.MissingItem, "cmdb-gap", ["", "Device"]),
        new(PlantedHarms.SharedCause, "hot-item", ["vpn-gw-2"]),
        new(PlantedHarms.Relapse, "reopened", ["Password"]),
        new(PlantedHarms.LeadingFriction, "friction-lead", ["Workplace"]),
    ];

    /// <summary>The harms of <see cref="PlantedHarms.Further"/>.</summary>
    public static IReadOnlyList<FindingTruth> Further { get; } =
    [
        new(PlantedHarms.WrongTopic, "miscategorised", ["Joining"]),
        new(PlantedHarms.AskedAgain, "lost-context", ["Billing"]),
        new(PlantedHarms.SlowerTopic, "metric-shift", ["Billing"]) { HasDate = true },
        new(PlantedHarms.MissedDeadlines, "deadline-spike", ["P2"]) { HasDate = true },
        new(PlantedHarms.OutdatedArticle, "outdated-article", ["KB-121"]) { HasDate = true },
        new(PlantedHarms.GoneApp, "vanished-step", ["app"]) { HasDate = true },
        new(PlantedHarms.MondaySwell, "weekday-swell", ["Monday"]),
        new(PlantedHarms.MixShift, "issue-mix-shift", ["Billing"]) { HasDate = true },
        new(PlantedHarms.HastySolutions, "metric-conflict", ["Software access"]) { HasDate = true },
        new(PlantedHarms.MovedWork, "moved-work", ["portal", "Password"]) { HasDate = true },
        new(PlantedHarms.Chases, "avoidable-status-chase", ["Device"]),
        new(PlantedHarms.PassedOn, "avoidable-passed-on", ["Joining"]),
    ];

    /// <summary>
    /// Harms that are planted alone, each in an organisation of its own: beside the silence of the same place nobody could tell who comes back for which of them,
    /// and the other harms of devices take the item away or put them under another topic.
    /// </summary>
    public static IReadOnlyList<FindingTruth> Alone { get; } =
    [
        new(PlantedHarms.Repeats, "repeat-contact", ["P3", "Software access"]),
        new(PlantedHarms.WrongItem, "wrong-item", ["Device"]),
    ];

    /// <summary>What harms bring about besides: who is silent comes back, who lies long misses deadlines.</summary>
    public static IReadOnlyList<FindingTruth> Consequences { get; } =
    [
        new(PlantedHarms.SilenceAfterAcknowledgement, "repeat-contact", ["Software access"]),
        new(PlantedHarms.SilenceAfterAcknowledgement, "avoidable-silence", ["P3", "Software access"]),
        new(PlantedHarms.Relapse, "repeat-contact", ["Password"]),
        new(PlantedHarms.Relapse, "avoidable-not-fixed", ["Password"]),
        new(PlantedHarms.MissingItem, "breach", ["P2"]),
        new(PlantedHarms.SharedCause, "breach", ["P2"]),
        new(PlantedHarms.MissingItem, "breach", ["Device"]),
        new(PlantedHarms.SharedCause, "breach", ["vpn-gw-2"]),
        new(PlantedHarms.SharedCause, "risk-without-word", ["vpn-gw-2"]),
        new(PlantedHarms.MissingItem, "risk-without-word", ["Device"]),
    ];

    /// <summary>What the further harms bring about besides: what lies longer misses deadlines, what is opened again is not fixed, whom an article does not help calls, and has looked for longer by then.</summary>
    public static IReadOnlyList<FindingTruth> FurtherConsequences { get; } =
    [
        new(PlantedHarms.MovedWork, "outdated-article", ["KB-101"]),
        new(PlantedHarms.MovedWork, "moved-work", ["portal"]),
        new(PlantedHarms.MovedWork, "metric-shift", ["Password"]),
        new(PlantedHarms.MixShift, "issue-mix-shift", ["Password"]),
        new(PlantedHarms.HastySolutions, "avoidable-not-fixed", ["Software access"]),
        new(PlantedHarms.HastySolutions, "metric-shift", ["Software access"]),
        new(PlantedHarms.HastySolutions, "reopened", ["Software access"]),
        new(PlantedHarms.MissedDeadlines, "deadline-spike", []),
        new(PlantedHarms.MissedDeadlines, "breach", ["P2"]),
        new(PlantedHarms.MissedDeadlines, "risk-without-word", ["P2"]),
        new(PlantedHarms.SlowerTopic, "breach", ["Billing"]),
        new(PlantedHarms.SlowerTopic, "risk-without-word", ["Billing"]),
        new(PlantedHarms.PassedOn, "silent-after-acknowledgement", ["Joining"]),
        new(PlantedHarms.PassedOn, "repeat-contact", ["Joining"]),
        new(PlantedHarms.AskedAgain, "ping-pong", ["Password"]),
    ];

    /// <summary>What the harms of <see cref="Alone"/> bring about besides: who comes back asks how it stands, by phone; who looks at the wrong item takes longer.</summary>
    public static IReadOnlyList<FindingTruth> AloneConsequences { get; } =
    [
        new(PlantedHarms.Repeats, "avoidable-status-chase", ["Software access"]),
        new(PlantedHarms.Repeats, "forced-channel-change", ["Software access"]),
        new(PlantedHarms.WrongItem, "breach", ["Device"]),
        new(PlantedHarms.WrongItem, "risk-without-word", ["Device"]),
    ];

    /// <summary>Whether a finding is this harm in its place.</summary>
    public bool IsFoundBy(Finding finding) => finding.Detector == Detector && Values.All(value => finding.Segment.Terms.Any(term => term.Value == value));

    /// <summary>Whether a finding dates the harm to within a week.</summary>
    public bool IsDatedBy(Finding finding, DemoData data) =>
        finding.Since is { } day && Math.Abs(day.DayNumber - DateOnly.FromDateTime(data.TruthOf(Harm).From.UtcDateTime).DayNumber) <= 7;
}
