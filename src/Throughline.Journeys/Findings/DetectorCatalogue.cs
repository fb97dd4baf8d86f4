using Throughline.Journeys.Findings.Detectors;

namespace Throughline.Journeys.Findings;

/// <summary>All detectors, in the order in which they are listed. A new one is a file in <c>Detectors</c> and a line here.</summary>
public static class DetectorCatalogue
{
    /// <summary>Every detector.</summary>
    public static IReadOnlyList<Detector> All { get; } =
    [
        new SilenceAfterAcknowledgement(),
        new RepeatContacts(),
        new UrgentLeftAlone(),
        new QuietRisk(),
        new NearMisses(),
        new Breaches(),
        new TicketPingPong(),
        new LostContext(),
        new Reopenings(),
        new FourTools(),
        new StrandingArticle(),
        new CmdbGap(),
        new HotItem(),
        new NewTouchpoint(),
        new VanishedStep(),
        new ScoreDrop(),
        new MetricShift(),
        new DeadlineSpike(),
        new MetricConflict(),
        new IssueMixShift(),
        new FrictionLead(),
    ];
}
