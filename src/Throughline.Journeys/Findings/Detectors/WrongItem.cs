using Throughline.Journeys.Events;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Opened on the wrong configuration item.</summary>
public sealed class WrongItem() : ConcentrationDetector(
    new DetectorDefinition(
        "wrong-item",
        "Opened on the wrong configuration item",
        "Where tickets name a configuration item at first that is another in the end; and how much longer these take. Needs logs that record corrections.",
        ConcentrationMethod.Of("tickets of which one event names a configuration item and a later one another (several at one moment are a list and no correction)"),
        Phases.Resolve,
        "tickets whose configuration item is corrected"),
    new TimeToResolve(),
    "tickets name a configuration item that is corrected later")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Metric> FurtherOutcomes => [Outcomes.Time];

    /// <inheritdoc/>
    internal override string Population(MeasuredLog log) => "journey instances with a configuration item";

    /// <inheritdoc/>
    internal override Harm Observe(SearchedLog log)
    {
        var events = log.Log.Log;
        if (events.Codes(Dimension.ConfigurationItem).IsEmpty || events.Codes(Dimension.Ticket).IsEmpty) return Harm.Of([], []);
        var members = Enumerable.Range(0, log.Log.Instances.Count).Where(instance => log.Has(instance) && HasItem(events, instance)).ToArray();
        var isWrong = Array.ConvertAll(members, instance => IsCorrected(events, instance));
        // Exports that write the last item on every row of a ticket record no correction.
        return isWrong.Contains(true) ? Harm.Of(members, isWrong) : Harm.Of([], []);
    }

    private static bool HasItem(EventLog log, int instance)
    {
        var (start, end) = log.Instances(instance);
        return log.Codes(Dimension.ConfigurationItem)[start..end].ContainsAnyExcept(0);
    }

    private static bool IsCorrected(EventLog log, int instance)
    {
        var (start, end) = log.Instances(instance);
        var items = log.Codes(Dimension.ConfigurationItem);
        var tickets = log.Codes(Dimension.Ticket);
        for (var i = start + 1; i < end; i++)
        {
            if (items[i] == 0 || tickets[i] == 0) continue;
            var before = i - 1;
            while (before >= start && (tickets[before] != tickets[i] || items[before] == 0)) before--;
            if (before < start || items[before] == items[i]) continue;
            // Several items at one moment are a list, as a change has one of all that it touches; the first moment shows it.
            return log.Time[before] != log.Time[i];
        }

        return false;
    }
}
