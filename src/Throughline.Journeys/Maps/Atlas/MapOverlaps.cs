using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps.Atlas;

/// <summary>Which maps of a log are about the same: two teams that each improve half of one matter should know of each other.</summary>
public static class MapOverlaps
{
    /// <summary>Every two maps that share an instance or a customer, those that share the largest part of their instances first.</summary>
    /// <param name="log">All events.</param>
    /// <param name="maps">The maps, each with an id of its own.</param>
    /// <exception cref="WorkspaceException">A scope names no dimension that there is.</exception>
    public static IReadOnlyList<MapOverlap> Of(EventLog log, IReadOnlyList<JourneyMap> maps)
    {
        var (instances, customers, events) = Counts(log, ScopeMembers.Of(log, [.. maps.Select(map => map.Scope)]), maps.Count);
        var bindings = new SharedBindings(maps);
        var pairs = Enumerable.Range(0, maps.Count)
            .SelectMany(one => Enumerable.Range(one + 1, maps.Count - one - 1).Select(other => (One: one, Other: other)))
            .Where(pair => customers.Of(pair.One, pair.Other).Both > 0)
            .Select(pair => new MapOverlap(
                maps[pair.One].Id,
                maps[pair.Other].Id,
                instances.Of(pair.One, pair.Other),
                customers.Of(pair.One, pair.Other),
                events.Of(pair.One, pair.Other),
                bindings.Of(pair.One, pair.Other)));
        return [.. pairs.OrderByDescending(pair => Part(pair.Instances)).ThenByDescending(pair => Part(pair.Customers)).ThenBy(pair => pair.One, StringComparer.Ordinal).ThenBy(pair => pair.Other, StringComparer.Ordinal)];
    }

    private static (SharedCounts Instances, SharedCounts Customers, SharedCounts Events) Counts(EventLog log, ScopeMembers members, int maps)
    {
        var ofCustomer = new int[log.CustomerCount];
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            ref var set = ref ofCustomer[log.Customer[log.InstanceStart[instance]]];
            set = members.Sets.Union(set, members.OfInstance[instance]);
        }

        var (instances, customers, events) = (new long[members.Sets.Count], new long[members.Sets.Count], new long[members.Sets.Count]);
        foreach (var set in ofCustomer) customers[set]++;
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            instances[members.OfInstance[instance]]++;
            events[members.OfInstance[instance]] += log.InstanceStart[instance + 1] - log.InstanceStart[instance];
        }

        return (Sum(instances), Sum(customers), Sum(events));

        SharedCounts Sum(long[] bySet)
        {
            var counts = new SharedCounts(maps);
            for (var set = 0; set < bySet.Length; set++)
                if (bySet[set] > 0) counts.Add(members.Sets[set], bySet[set]);
            return counts;
        }
    }

    private static double Part(Shared shared) => shared.Either == 0 ? 0 : (double)shared.Both / shared.Either;
}
