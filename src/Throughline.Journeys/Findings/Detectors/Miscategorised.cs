using Throughline.Journeys.Events;
using Throughline.Journeys.Findings.Segments;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>Opened under the wrong topic.</summary>
public sealed class Miscategorised() : ConcentrationDetector(
    new DetectorDefinition(
        "miscategorised",
        "Opened under the wrong topic",
        "Where tickets are given a topic at the opening that has to be corrected, and then end under another topic or with another team; and how much longer these take. Needs logs that record corrections.",
        ConcentrationMethod.Of("tickets with ticket.recategorised after which the topic or the team is another than before"),
        Phases.Ask,
        "corrections of topics (ticket.recategorised)"),
    new TimeToResolve(),
    "tickets are opened under a topic that is corrected later")
{
    /// <inheritdoc/>
    internal override IReadOnlyList<Metric> FurtherOutcomes => [Outcomes.Time];

    /// <inheritdoc/>
    internal override string Population(MeasuredLog log) => "journey instances with a ticket";

    /// <inheritdoc/>
    internal override Harm Observe(SearchedLog log)
    {
        var (events, recategorised) = (log.Log.Log, log.Log.Log.Terms(Dimension.Type).Find(EventTypes.TicketRecategorised));
        if (recategorised == 0) return Harm.Of([], []);
        var tickets = events.References[(int)Dimension.Ticket];
        var members = Enumerable.Range(0, log.Log.Instances.Count).Where(instance => log.Has(instance) && HasTicket(events, tickets, instance)).ToArray();
        return Harm.Of(members, Array.ConvertAll(members, instance => IsWrong(events, recategorised, instance)));
    }

    private static bool HasTicket(EventLog log, int[] tickets, int instance)
    {
        var (start, end) = log.Instances(instance);
        return tickets.Length > 0 && tickets.AsSpan(start..end).ContainsAnyExcept(0);
    }

    private static bool IsWrong(EventLog log, int recategorised, int instance)
    {
        var (start, end) = log.Instances(instance);
        for (var i = start; i < end; i++)
            if (log.Type[i] == recategorised) return Differs(log, Dimension.Topic, start, i, end) || Differs(log, Dimension.Team, start, i, end);
        return false;
    }

    // The value before a correction, and the last one from it on.
    private static bool Differs(EventLog log, Dimension dimension, int start, int correction, int end)
    {
        var codes = log.Codes(dimension);
        if (codes.IsEmpty) return false;
        var before = codes[start..correction].LastIndexOfAnyExcept(0);
        var after = codes[correction..end].LastIndexOfAnyExcept(0);
        return before >= 0 && after >= 0 && codes[start + before] != codes[correction + after];
    }
}
