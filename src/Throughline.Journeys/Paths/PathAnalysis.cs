using Throughline.Journeys.Events;

namespace Throughline.Journeys.Paths;

/// <summary>What really happens one step after another: the directly-follows graph, the variants and the durations of all cases.</summary>
public static class PathAnalysis
{
    /// <summary>The names that a log's paths carry unless somebody chooses: its own where it has any, else the program's types.</summary>
    public static ActivityNames Default(EventLog log) =>
        log.Activity.AsSpan().ContainsAnyExcept((ushort)0) ? ActivityNames.Source : ActivityNames.Type;

    /// <summary>Analyses a log. Events without a name of the kind asked for are left out, and with tickets as cases those without a ticket.</summary>
    public static PathReport Run(EventLog log, CaseUnit unit, ActivityNames names, CancellationToken ct = default) =>
        Run(log, CaseColumns.Of(log, unit, names), unit, names, ct);

    /// <summary>Analyses the cases of a log.</summary>
    internal static PathReport Run(EventLog log, CaseColumns cases, CaseUnit unit, ActivityNames names, CancellationToken ct = default)
    {
        ct.ThrowIfCancellationRequested();
        var texts = Texts(Book(log, names));
        var graph = new DirectlyFollows(cases, texts.Length);
        ct.ThrowIfCancellationRequested();
        return new PathReport(
            unit,
            names,
            cases.Count,
            cases.Start[^1],
            Ordered(graph.Nodes(texts)),
            Ordered(graph.Edges(texts)),
            new VariantList(cases, texts, CaseNames.Of(log, unit)),
            Durations.Summary(cases.Durations()));
    }

    /// <summary>The book that names the steps.</summary>
    internal static TermBook Book(EventLog log, ActivityNames names) => log.Terms(names == ActivityNames.Source ? Dimension.Activity : Dimension.Type);

    /// <summary>The names of steps by code.</summary>
    internal static string[] Texts(TermBook book) => [.. Enumerable.Range(0, book.Count + 1).Select(book.Text)];

    private static List<PathNode> Ordered(IEnumerable<PathNode> nodes) =>
        [.. nodes.OrderByDescending(node => node.Count).ThenBy(node => node.Name, StringComparer.Ordinal)];

    private static List<PathEdge> Ordered(IEnumerable<PathEdge> edges) =>
        [.. edges.OrderByDescending(edge => edge.Count).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)];
}
