using Throughline.Journeys.Metrics;
using Throughline.Journeys.Quality;

namespace Throughline.Server.Workspaces;

/// <summary>The defects of data that are counted by source.</summary>
public static class Defects
{
    /// <summary>In the order in which they are listed.</summary>
    public static IReadOnlyList<(MetricDefinition Definition, Func<SourceQuality, long> Count)> All { get; } =
    [
        (Of("duplicates", "Say what another one says", "Events of the source with the same time, sequence, activity and references as another."), source => source.Duplicates),
        (Of("repeated-ids", "Repeat an id", "Rows whose id another row of their file has; they were left out on import."), source => source.RepeatedIds),
        (Of("without-customer", "Without a customer", "Events without an identifier of a customer."), source => source.WithoutCustomer),
        (Of("without-ticket", "Without a ticket", "Events without a ticket."), source => source.WithoutTicket),
        (Of("without-agent", "Without an agent", "Events without an agent, those of customers and systems not counted."), source => source.WithoutAgent),
        (Of("without-channel", "Without a channel", "Events without a channel."), source => source.WithoutChannel),
        (Of("out-of-order", "Out of order in their ticket", "Events before their ticket was created, reopened before it was resolved, or against the source's own sequence."), source => source.OutOfOrder),
        (Of("in-the-future", "In the future", "Events later than the moment of the report."), source => source.InTheFuture),
        (Of("other-offset", "With another offset from UTC", "Events with another offset than the source's most frequent one. An hour apart is mostly summer time; anything else says that zones are mixed."), source => source.OtherOffset),
        (Of("unclassified-channel", "In an unclassified channel", "Events in a channel of which nobody has said whether it is digital, a voice menu or assisted."), source => source.UnclassifiedChannel),
        (Of("set-aside", "Rows set aside", "Rows that could not be read; they are in no figure."), source => source.SetAside.Sum(reason => reason.Rows)),
    ];

    private static MetricDefinition Of(string id, string name, string formula) =>
        DataFigures.Count($"defect-{id}", name, "A defect that is found in the data of the source.", formula, Better.Lower);
}
