using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics.Causes;

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
        .. DemandCauseCatalogue.All.Where(AvoidableCause.IsLookedFor).Select(cause => new AvoidableCause(cause)),
        new FourTools(),
        new ForcedChannelChange(),
        new Miscategorised(),
        new StrandingArticle(),
        new OutdatedArticle(),
        new CmdbGap(),
        new WrongItem(),
        new HotItem(),
        new NewTouchpoint(),
        new VanishedStep(),
        new ScoreDrop(),
        new MetricShift(),
        new DeadlineSpike(),
        new MetricConflict(),
        new MovedWork(),
        new WeekdaySwell(),
        new IssueMixShift(),
        new FrictionLead(),
    ];
}
