using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.HandOvers;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>The moments up to which detectors' harms let something be known.</summary>
internal static class KnownMoments
{
    /// <summary>The first acknowledgement.</summary>
    public static KnownMoment Acknowledged { get; } = new("what was known when the matter was acknowledged", log => instance =>
    {
        var (start, end) = log.Exchanges.Of(instance);
        for (var i = start; i < end; i++)
            if ((log.Exchanges.Turn[i] & Turn.Acknowledgement) != Turn.None) return log.Log.Time[log.Exchanges.Event[i]];
        return EventBatch.NoTime;
    });

    /// <summary>Just before the first repeat.</summary>
    public static KnownMoment Repeat { get; } = new("what was known before they came back (of those who did not: after as long)", log => instance =>
        RepeatContact.First(log, instance) is { } repeat ? log.Log.Time[repeat] - 1 : EventBatch.NoTime)
    {
        IsOfStruck = true,
    };

    /// <summary>The first solution.</summary>
    public static KnownMoment Solved { get; } = new("what was known when the matter was called solved", log =>
    {
        var (resolved, closed) = (log.Log.Terms(Dimension.Type).Find(EventTypes.TicketResolved), log.Log.Terms(Dimension.Type).Find(EventTypes.TicketClosed));
        return instance => KnownMoment.First(log.Log, instance, i => log.Log.Type[i] is > 0 and var type && (type == resolved || type == closed));
    });

    /// <summary>Just before the first tool.</summary>
    public static KnownMoment FirstTool { get; } = new("what was known before the first tool was opened", log =>
    {
        var tools = log.Log.References[(int)Dimension.Tool];
        return instance => KnownMoment.First(log.Log, instance, i => tools.Length > 0 && tools[i] > 0) is var time && time == EventBatch.NoTime ? time : time - 1;
    });

    /// <summary>The first hand-over, itself included.</summary>
    public static KnownMoment HandedOver { get; } = HandOver("what was known when the matter was first handed over", _ => true);

    /// <summary>The first hand-over after a question, itself included.</summary>
    public static KnownMoment HandedOverAfterQuestion { get; } = HandOver("what was known when the matter was handed over after a question", handOver => handOver.WasAskedBefore);

    /// <summary>Half-way to the first deadline, of matters that are not resolved by then: who is quicker was never near it.</summary>
    public static KnownMoment HalfwayToDeadline { get; } = new("what was known half-way to the deadline, of matters not resolved by then", log => instance =>
    {
        var clocks = log.Clocks;
        var (start, end) = clocks.EpisodesOf(instance);
        for (var episode = start; episode < end; episode++)
        {
            if (clocks.Clock[episode] != ClockId.Resolve || clocks.Deadline[episode] == EventBatch.NoTime) continue;
            var half = clocks.Start[episode] + ((clocks.Deadline[episode] - clocks.Start[episode]) / 2);
            return clocks.Stop[episode] == EventBatch.NoTime || clocks.Stop[episode] > half ? half : EventBatch.NoTime;
        }

        return EventBatch.NoTime;
    });

    /// <summary>The first reading of an article.</summary>
    public static KnownMoment Read { get; } = new("what was known when the article was read", log =>
    {
        var viewed = log.Log.Terms(Dimension.Type).Find(EventTypes.ArticleViewed);
        return instance => KnownMoment.First(log.Log, instance, i => log.Log.Type[i] == viewed);
    });

    private static KnownMoment HandOver(string inWords, Func<HandOver, bool> condition) => new(inWords, log =>
    {
        var first = log.HandOvers.Where(condition).GroupBy(handOver => handOver.Instance).ToDictionary(group => group.Key, group => log.Log.Time[group.Min(handOver => handOver.Event)]);
        return instance => first.GetValueOrDefault(instance, EventBatch.NoTime);
    });
}
