using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Server.Workspaces;

/// <summary>What the figures about the data itself mean. They count events, rows and identifiers, not journeys: no list of cases stands behind them.</summary>
public static class DataFigures
{
    /// <summary>Events of a source.</summary>
    public static MetricDefinition SourceEvents { get; } = Count("source-events", "Events of the source", "How much the source gave.", "Count of the events that were stored from the source's files.");

    /// <summary>Events of a source and channel.</summary>
    public static MetricDefinition ChannelEvents { get; } = Count("channel-events", "Events of the channel", "How much the source gave of the channel.", "Count of the source's events that name the channel, or none.");

    /// <summary>Rows set aside.</summary>
    public static MetricDefinition SetAside { get; } = Count("rows-set-aside", "Rows set aside", "How many rows could not be read and are in no figure.", "Count of the rows that were set aside with a reason.", Better.Lower);

    /// <summary>Customers with an identifier.</summary>
    public static MetricDefinition IdentifiedCustomers { get; } = Count("identified-customers", "Customers with an identifier", "How many customers are known by at least one identifier.", "Count of customers by joined identifiers.");

    /// <summary>Customers without an identifier.</summary>
    public static MetricDefinition AnonymousCustomers { get; } = Count("anonymous-customers", "Customers without an identifier", "How many customers nobody can tell apart from others.", "Count of tickets, or single events, of which nobody knows whose they are: each counts as a customer.", Better.Lower);

    /// <summary>Events with an identifier that says who.</summary>
    public static MetricDefinition ByIdentifier { get; } = Count("matched-by-identifier", "Matched by identifier", "How many events say themselves whose they are.", "Count of the events with an identifier of their own that is not shared by many.");

    /// <summary>Events whose ticket says who.</summary>
    public static MetricDefinition ByTicket { get; } = Count("matched-by-ticket", "Matched by ticket", "How many events are known by their ticket.", "Count of the events without such an identifier whose ticket, or one linked with it, says whose they are.");

    /// <summary>Events of nobody.</summary>
    public static MetricDefinition Nobodys { get; } = Count("matched-to-nobody", "Nobody's events", "Of how many events nobody knows whose they are.", "Count of the events that neither an identifier nor a ticket matches to a customer.", Better.Lower);

    /// <summary>Share of events that are matched.</summary>
    public static MetricDefinition MatchRate { get; } = new(
        "match-rate", "Match rate", "How large a part of the events is matched to a customer.", "Share of the events that an identifier or a ticket matches to a customer; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>Identifiers that stand in one row with another.</summary>
    public static MetricDefinition StatedTogether { get; } = Count("stated-together", "Stated together with", "With how many other identifiers sources state it together.", "Count of the different identifiers in one row with it.");

    /// <summary>Identifiers on the tickets of another.</summary>
    public static MetricDefinition OnSameTickets { get; } = Count("on-same-tickets", "On tickets of", "How many other identifiers its tickets name.", "Count of the different identifiers on its tickets.");

    /// <summary>Journeys by the families of data that meet in them.</summary>
    public static MetricDefinition Families { get; } = new(
        "data-families", "Families of data that meet", "In how large a part of the journeys these families of data, and no other, meet.", "Share of the journey instances whose events belong to just these families; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Journeys without operational data.</summary>
    public static MetricDefinition MissingJoin { get; } = Count("missing-join", "Without operational data", "How many journeys of the family no operational data joins, for this reason.", "Count of the journey instances with the family and without operational data, by the first reason that holds.", Better.Lower);

    /// <summary>Events of a family.</summary>
    public static MetricDefinition FamilyEvents { get; } = Count("family-events", "Events of the family", "How much the source gives of the channel in this family of data.", "Count of the events that belong to the family.");

    /// <summary>All but the defects, which <see cref="Defects"/> defines.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
        [SourceEvents, ChannelEvents, SetAside, IdentifiedCustomers, AnonymousCustomers, ByIdentifier, ByTicket, Nobodys, MatchRate, StatedTogether, OnSameTickets, Families, MissingJoin, FamilyEvents];

    /// <summary>The definition of a count about data.</summary>
    public static MetricDefinition Count(string id, string name, string sentence, string formula, Better better = Better.Neither) => new(id, name, sentence, formula, "count", better);

    /// <summary>A count.</summary>
    /// <param name="metric">What is counted.</param>
    /// <param name="count">How many.</param>
    /// <param name="population">Among whom, in words.</param>
    /// <param name="window">The time that the data covers.</param>
    public static Figure Counted(MetricDefinition metric, long count, string population, FigureScope window) => Made(metric, count, null, count, population, window);

    /// <summary>A share; null of nothing.</summary>
    /// <param name="metric">What it is a share of.</param>
    /// <param name="hits">How many are counted.</param>
    /// <param name="n">Of how many.</param>
    /// <param name="population">Among whom, in words.</param>
    /// <param name="window">The time that the data covers.</param>
    public static Figure Share(MetricDefinition metric, long hits, long n, string population, FigureScope window) =>
        Made(metric, n == 0 ? null : (double)hits / n, WilsonInterval.Of(hits, n), n, population, window);

    private static Figure Made(MetricDefinition metric, double? value, Interval? interval, long n, string population, FigureScope window) =>
        new(metric.Id, value, interval?.Low, interval?.High, n, metric.Unit, population, window.From, window.To, window.AsOf);
}
