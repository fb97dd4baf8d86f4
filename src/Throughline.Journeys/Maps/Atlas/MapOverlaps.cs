using System.Collections;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

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
        var extents = maps.Select(map => Extent.Of(log, map)).ToList();
        var pairs = extents.SelectMany((one, i) => extents.Skip(i + 1).Select(other => Overlap(log, one, other)));
        return [.. pairs.Where(pair => pair.Customers.Both > 0).OrderByDescending(pair => Part(pair.Instances)).ThenByDescending(pair => Part(pair.Customers)).ThenBy(pair => pair.One, StringComparer.Ordinal).ThenBy(pair => pair.Other, StringComparer.Ordinal)];
    }

    private static MapOverlap Overlap(EventLog log, Extent one, Extent other)
    {
        var (both, either) = (new BitArray(one.Instances).And(other.Instances), new BitArray(one.Instances).Or(other.Instances));
        return new MapOverlap(
            one.Map.Id,
            other.Map.Id,
            new Shared(Count(both), Count(either)),
            new Shared(Count(new BitArray(one.Customers).And(other.Customers)), Count(new BitArray(one.Customers).Or(other.Customers))),
            new Shared(Events(log, both), Events(log, either)),
            [.. one.Bindings.Intersect(other.Bindings, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private static double Part(Shared shared) => shared.Either == 0 ? 0 : (double)shared.Both / shared.Either;

    private static long Count(BitArray bits)
    {
        var count = 0L;
        foreach (bool bit in bits)
            if (bit) count++;
        return count;
    }

    private static long Events(EventLog log, BitArray instances)
    {
        var events = 0L;
        for (var instance = 0; instance < instances.Count; instance++)
            if (instances[instance]) events += log.Instances(instance).End - log.Instances(instance).Start;
        return events;
    }

    private sealed record Extent(JourneyMap Map, BitArray Instances, BitArray Customers, IReadOnlyList<string> Bindings)
    {
        public static Extent Of(EventLog log, JourneyMap map)
        {
            var instances = map.Scope is null ? MapDraft.Everybody(log) : InstanceScope.Members(log, map.Scope);
            var customers = new BitArray(log.CustomerCount);
            for (var instance = 0; instance < instances.Length; instance++)
                if (instances[instance]) customers[log.Customer[log.InstanceStart[instance]]] = true;
            var bindings = map.Phases.SelectMany(phase => phase.Steps).SelectMany(step => step.Binding is { Pattern: { } pattern } ? [pattern] : step.Binding?.Types ?? []);
            return new Extent(map, new BitArray(instances), customers, [.. bindings.Distinct(StringComparer.Ordinal)]);
        }
    }
}
