using System.Text;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>How well a workspace knows whose its events are.</summary>
/// <param name="Kinds">Identifiers by kind, the most first.</param>
/// <param name="Customers">Customers with an identifier.</param>
/// <param name="Anonymous">Customers without one.</param>
/// <param name="MatchRates">By source and channel.</param>
/// <param name="Systems">By source.</param>
/// <param name="Shared">Identifiers that many share, the most shared first.</param>
/// <param name="Waiting">Matches that wait for a person.</param>
/// <param name="Ambiguous">Identifiers that wait with matches to several customers.</param>
/// <param name="GaveWay">Links that gave way to a decision to keep two identifiers apart.</param>
public sealed record IdentityReport(
    IReadOnlyList<KindCount> Kinds,
    int Customers,
    int Anonymous,
    IReadOnlyList<MatchRate> MatchRates,
    IReadOnlyList<SystemMatch> Systems,
    IReadOnlyList<SharedIdentifier> Shared,
    IReadOnlyList<IdentityMatch> Waiting,
    IReadOnlyList<int> Ambiguous,
    IReadOnlyList<IdentityMatch> GaveWay)
{
    /// <summary>Works out the report.</summary>
    /// <param name="log">A log that was loaded with sources, channels and customers.</param>
    /// <param name="graph">The identities that the log was built with.</param>
    public static IdentityReport Of(EventLog log, IdentityGraph graph)
    {
        var waiting = IdentityReview.Waiting(graph);
        return new IdentityReport(
            KindCounts(graph),
            log.CustomerCount - log.AnonymousCount,
            log.AnonymousCount,
            Rates(log, graph),
            SystemMatches(log),
            [.. graph.Shared.OrderByDescending(shared => Math.Max(shared.LinkedWith, shared.OnTicketsOf)).ThenBy(shared => graph.Book.Text(shared.Code), StringComparer.Ordinal)],
            waiting,
            IdentityReview.Ambiguous(graph, waiting),
            graph.GaveWay);
    }

    private static List<KindCount> KindCounts(IdentityGraph graph) =>
        [.. Enumerable.Range(1, graph.Book.Count)
            .GroupBy(code => KindOf(graph.Book.Utf8(code)))
            .Select(kind => new KindCount(kind.Key, kind.Count(), kind.Select(code => graph.Customer[code]).Distinct().Count()))
            .OrderByDescending(kind => kind.Identifiers).ThenBy(kind => kind.Kind, StringComparer.Ordinal)];

    private static string KindOf(ReadOnlySpan<byte> identifier) =>
        Identifier.KindLength(identifier) is > 0 and var length ? Encoding.UTF8.GetString(identifier[..(length - 1)]) : "";

    private static List<MatchRate> Rates(EventLog log, IdentityGraph graph)
    {
        var channels = log.Codes(Dimension.Channel);
        var identifiers = log.Codes(Dimension.Customer);
        var firstAnonymous = log.CustomerCount - log.AnonymousCount;
        var width = log.Terms(Dimension.Channel).Count + 1;
        var counts = new long[log.Sources.Count * width, 3];
        for (var i = 0; i < log.Count; i++)
        {
            var known = log.Customer[i] >= firstAnonymous ? 2 : identifiers[i] != 0 && graph.TellsWho(identifiers[i]) ? 0 : 1;
            counts[(log.Source[i] * width) + channels[i], known]++;
        }

        return [.. Enumerable.Range(0, counts.GetLength(0))
            .Select(at => new MatchRate(log.Sources[at / width], log.Terms(Dimension.Channel).Text(at % width), counts[at, 0] + counts[at, 1] + counts[at, 2], counts[at, 0], counts[at, 1], counts[at, 2]))
            .Where(rate => rate.Events > 0)
            .OrderBy(rate => rate.Source, StringComparer.Ordinal).ThenByDescending(rate => rate.Events).ThenBy(rate => rate.Channel, StringComparer.Ordinal)];
    }

    private static List<SystemMatch> SystemMatches(EventLog log)
    {
        var firstAnonymous = log.CustomerCount - log.AnonymousCount;
        var seen = log.Sources.Select(_ => new HashSet<int>()).ToArray();
        var anonymous = new long[seen.Length];
        for (var i = 0; i < log.Count; i++)
        {
            if (log.Customer[i] < firstAnonymous) seen[log.Source[i]].Add(log.Customer[i]);
            else anonymous[log.Source[i]]++;
        }

        var sources = new byte[firstAnonymous];
        foreach (var customer in seen.SelectMany(customers => customers)) sources[customer] = (byte)Math.Min(2, sources[customer] + 1);
        return [.. seen.Select((customers, source) => new SystemMatch(log.Sources[source], customers.Count, customers.Count(customer => sources[customer] > 1), anonymous[source]))];
    }
}
