using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Metrics.Definitions;

/// <summary>Silent for a day after an acknowledgement.</summary>
public sealed class SilentAfterAcknowledgement() : Metric(
    new MetricDefinition(
        "silent-after-acknowledgement-24h",
        "Silent after the acknowledgement",
        "How many customers are told that their matter has arrived and then nothing for a day or more.",
        "Share in which at least 24 hours pass from an acknowledgement to the next customer-visible word (without one to the closing or, while a ticket is open, to the log's last event); internal notes and the customer's own messages are no words. Wilson's 95 % interval.",
        "share",
        Better.Lower),
    Summary.Share,
    "journey instances with an acknowledgement")
{
    /// <inheritdoc/>
    public override Observations Observe(MeasuredLog log)
    {
        var silent = new ObservationList();
        for (var instance = 0; instance < log.Instances.Count; instance++)
            if (Longest(log, instance) is { } longest) silent.Add(instance, longest >= SilentForADay.Day ? 1 : 0);
        return silent.ToObservations();
    }

    private static long? Longest(MeasuredLog log, int instance)
    {
        var exchanges = log.Exchanges;
        var (start, end) = exchanges.Of(instance);
        long? longest = null;
        for (var i = start; i < end; i++)
        {
            if ((exchanges.Turn[i] & Turn.Acknowledgement) == Turn.None) continue;
            var time = log.Log.Time[exchanges.Event[i]];
            longest = Math.Max(longest ?? 0, NextWord(log, instance, i + 1, end) - time);
        }

        return longest;
    }

    private static long NextWord(MeasuredLog log, int instance, int from, int end)
    {
        for (var i = from; i < end; i++)
            if ((log.Exchanges.Turn[i] & Turn.Word) != Turn.None) return log.Log.Time[log.Exchanges.Event[i]];
        if (log.Instances.IsOpen[instance]) return log.Instances.LastTime;
        return log.Instances.Closed[instance] is var closed && closed == EventBatch.NoTime ? log.Instances.End[instance] : closed;
    }
}
