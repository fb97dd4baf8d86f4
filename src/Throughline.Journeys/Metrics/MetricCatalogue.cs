using Throughline.Journeys.Clocks;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Metrics;

/// <summary>All metrics, in the order in which they are listed. A new one is a file in <c>Definitions</c> and a line here.</summary>
public static class MetricCatalogue
{
    /// <summary>Every metric.</summary>
    public static IReadOnlyList<Metric> All { get; } =
    [
        new InstanceCount(),
        new TicketCount(),
        new CustomerCount(),
        new ContactsPerInstance(),
        new ChannelsPerInstance(),
        new ChannelCountShare(1),
        new ChannelCountShare(2),
        new ChannelCountShare(3),
        new StepsPerInstance(),
        .. Times(summary => new TimeToAcknowledge(summary)),
        .. Times(summary => new TimeToFirstResponse(summary)),
        .. Times(summary => new TimeToNextResponse(summary)),
        .. Times(summary => new TimeToRestore(summary)),
        .. Times(summary => new TimeToResolve(summary)),
        .. Times(summary => new TimeToClose(summary)),
        .. Times(summary => new TimeToDone(summary)),
        new Duration(),
        .. Times(summary => new LongestSilence(summary)),
        new SilentForADay(),
        new SilentAfterAcknowledgement(),
        new FirstContactResolution(),
        new NoFurtherContact(),
        new FirstTierResolution(),
        new RepeatContact48Hours(),
        new RepeatContact(),
        new ReopenRate(),
        new HopsPerInstance(),
        new PingPongRate(),
        .. Times(summary => new HandOverWait(summary)),
        new AskedAgainAfterHandOver(),
        new EscalationRate(),
        new ServiceLevelMet(ClockId.Resolve),
        new ServiceLevelMet(ClockId.Respond),
        new ServiceLevelBreached(ClockId.Resolve),
        new ServiceLevelBreached(ClockId.Respond),
        new NearMiss(),
        new RiskWithoutWord(),
        new AcknowledgedLate(),
        .. Times(summary => new WorkingTime(ClockId.Acknowledge, summary)),
        .. Times(summary => new WorkingTime(ClockId.Respond, summary)),
        .. Times(summary => new WorkingTime(ClockId.NextUpdate, summary)),
        .. Times(summary => new WorkingTime(ClockId.Restore, summary)),
        .. Times(summary => new WorkingTime(ClockId.Resolve, summary)),
        .. OpenTimeShare.All,
        new OpenInstances(),
        .. Times(summary => new OpenAge(summary)),
        new ToolsPerTicket(),
        new ToolsPerTicket(Summary.Median),
        new CustomerSatisfaction(),
        new SatisfactionPercent(),
        new SatisfiedShare(),
        JourneyScore.Satisfaction,
        JourneyScore.LastSatisfaction,
        new CustomerEffort(),
        new EffortPercent(),
        JourneyScore.Effort,
        JourneyScore.LastEffort,
        new NetPromoterScore(),
        new Containment(),
        new Deflection(),
        new AvoidableDemand(),
        new AskedBefore(),
        new AskedAfter(),
        new Retention(),
        new BoughtAfter(),
        new CostPerInstance(),
        new CostPerInstance(Summary.Median),
        new CostPerInstance(Summary.P90),
        new CostPerInstance(Summary.Total),
        new CostPerResolution(),
        new FurtherChannelCost(RateOrigin.Own),
        new FurtherChannelCost(RateOrigin.AnalystDefault),
        new OneChannelSaving(),
    ];

    /// <summary>Every metric that is asked of each channel, article or edge; a new one is a file in <c>ByPart</c> and a line here.</summary>
    public static IReadOnlyList<MetricByPart> ByPart { get; } =
    [
        new ContainmentFailureByChannel(),
        new ArticleOutcome(),
        new DemandByCause(),
        new AfterByCause(new AskedAfter()),
        new AfterByCause(new Retention()),
        new AfterByCause(new BoughtAfter()),
        new RetentionByChannelCount(),
        new RetentionByTopic(),
        new SatisfactionByPriorityAndBreach(),
        ScoreByScale.Satisfaction,
        ScoreByScale.Effort,
        new HandOverWaitByEdge(),
        new HandOverShareByEdge(),
    ];

    private static IEnumerable<Metric> Times(Func<Summary, Metric> metric) => [metric(Summary.Median), metric(Summary.Mean), metric(Summary.P90)];
}
