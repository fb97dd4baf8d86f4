using Throughline.Journeys.Clocks;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Metrics;

/// <summary>All metrics by the part of the journey that they are about, in the order in which they are listed. A new one is a file in a folder of its kind and a line here.</summary>
public static class MetricCatalogue
{
    /// <summary>The parts of the journey.</summary>
    public static IReadOnlyList<MetricGroup> Groups { get; } =
    [
        new("volume", "Journeys and customers", [new InstanceCount(), new TicketCount(), new CustomerCount()], []),
        new(
            "contacts",
            "Contacts and channels",
            [
                new ContactsPerInstance(),
                new RepeatContact48Hours(),
                new RepeatContact(),
                new ChannelsPerInstance(),
                new ChannelCountShare(1),
                new ChannelCountShare(2),
                new ChannelCountShare(3),
                new StepsPerInstance(),
                new AvoidableDemand(),
            ],
            [new DemandByCause(), new CostByCause()]),
        new(
            "times",
            "Times",
            [
                .. Times(summary => new TimeToAcknowledge(summary)),
                .. Times(summary => new TimeToFirstResponse(summary)),
                .. Times(summary => new TimeToNextResponse(summary)),
                .. Times(summary => new TimeToRestore(summary)),
                .. Times(summary => new TimeToResolve(summary)),
                .. Times(summary => new TimeToClose(summary)),
                .. Times(summary => new TimeToDone(summary)),
                new Duration(),
                .. TimeInPhase.All,
            ],
            []),
        new("silence", "Silence", [.. Times(summary => new LongestSilence(summary)), new SilentForADay(), new SilentAfterAcknowledgement()], []),
        new(
            "resolution",
            "Resolution",
            [
                new FirstContactResolution(),
                new NoFurtherContact(),
                new FirstTierResolution(),
                new ReopenRate(),
                .. EndsInPhase.All,
                new OpenInstances(),
                .. Times(summary => new OpenAge(summary)),
            ],
            []),
        new(
            "hand-overs",
            "Hand-overs and tools",
            [
                new HopsPerInstance(),
                new PingPongRate(),
                .. Times(summary => new HandOverWait(summary)),
                new AskedAgainAfterHandOver(),
                new CorrectionsAfterResponse(),
                new EscalationRate(),
                new UnclearEscalation(),
                new ToolsPerTicket(),
                new ToolsPerTicket(Summary.Median),
            ],
            [new HandOverWaitByEdge(), new HandOverShareByEdge(), new UnclearEscalationByReason(), new CorrectedByFirstTopic(), new FrictionByKind(), new AgentLaneScores(), new OutcomeByFriction(new CustomerSatisfaction(), Summary.Mean), new OutcomeByFriction(new RepeatContact48Hours(), Summary.Share)]),
        new(
            "service-levels",
            "Service levels and clocks",
            [
                new ServiceLevelMet(ClockId.Resolve),
                new ServiceLevelMet(ClockId.Respond),
                new ServiceLevelBreached(ClockId.Resolve),
                new ServiceLevelBreached(ClockId.Respond),
                new AtRiskNow(ClockId.Resolve),
                new AtRiskNow(ClockId.Respond),
                new NearMiss(),
                new RiskWithoutWord(),
                new AcknowledgedLate(),
                .. Times(summary => new WorkingTime(ClockId.Acknowledge, summary)),
                .. Times(summary => new WorkingTime(ClockId.Respond, summary)),
                .. Times(summary => new WorkingTime(ClockId.NextUpdate, summary)),
                .. Times(summary => new WorkingTime(ClockId.Restore, summary)),
                .. Times(summary => new WorkingTime(ClockId.Resolve, summary)),
                .. OpenTimeShare.All,
            ],
            [new AcknowledgedLateByShift(), new AcknowledgedLateByCause()]),
        new(
            "satisfaction",
            "Satisfaction and effort",
            [
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
            ],
            [new SatisfactionByPriorityAndBreach(), new SatisfactionByToolCount(), new SatisfactionByAgent(), ScoreByScale.Satisfaction, ScoreByScale.Effort]),
        new(
            "self-service",
            "Self-service",
            [new Containment(), new Deflection(), new AskedBefore(), new AskedAfter()],
            [new ContainmentFailureByChannel(), new ArticleOutcome(), new SuggestedArticleOutdated(), new SuggestedArticleResidual(), new SuggestedArticleAge()]),
        new("outcomes", "Outcomes", [new Retention(), new BoughtAfter()], [new RetentionByChannelCount(), new RetentionByTopic(), new AfterByCause(new AskedAfter()), new AfterByCause(new Retention()), new AfterByCause(new BoughtAfter())]),
        new(
            "cost",
            "Cost",
            [
                new CostPerInstance(),
                new CostPerInstance(Summary.Median),
                new CostPerInstance(Summary.P90),
                new CostPerInstance(Summary.Total),
                new CostPerResolution(),
                new FurtherChannelCost(RateOrigin.Own),
                new FurtherChannelCost(RateOrigin.AnalystDefault),
                new OneChannelSaving(),
            ],
            []),
    ];

    /// <summary>Every metric.</summary>
    public static IReadOnlyList<Metric> All { get; } = [.. Groups.SelectMany(group => group.Metrics)];

    /// <summary>Every metric that is asked of each channel, article or edge.</summary>
    public static IReadOnlyList<MetricByPart> ByPart { get; } = [.. Groups.SelectMany(group => group.ByPart)];

    /// <summary>What every one of them means.</summary>
    public static IReadOnlyList<MetricDefinition> Definitions { get; } = [.. All.Select(metric => metric.Definition), .. ByPart.Select(metric => metric.Definition)];

    private static IEnumerable<Metric> Times(Func<Summary, Metric> metric) => [metric(Summary.Median), metric(Summary.Mean), metric(Summary.P90)];
}
