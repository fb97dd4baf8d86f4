using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Instances;

/// <summary>The part of a log that a journey or a filter is about: whole instances, in the same order, with the same books.</summary>
public static class InstanceScope
{
    /// <summary>The instances of a journey; the log itself without a scope.</summary>
    /// <exception cref="WorkspaceException">The scope names no dimension that there is.</exception>
    public static EventLog Of(EventLog log, JourneyScope? scope)
    {
        if (scope is null) return log;
        var belongs = Members(new MeasuredLog(log), scope);
        return Of(log, instance => belongs[instance]);
    }

    /// <summary>For every instance whether it belongs to a journey.</summary>
    /// <exception cref="WorkspaceException">The scope names no dimension that there is.</exception>
    internal static bool[] Members(MeasuredLog log, JourneyScope scope)
    {
        var belongs = Belongs(log.Log, DimensionOf(scope), scope.Values);
        if (scope.IsRest) belongs = Array.ConvertAll(belongs, named => !named);
        if (scope.Where is null) return belongs;
        var holds = FilterFold.Choose(log, FilterWords.Parse(scope.Where)).Contains;
        for (var instance = 0; instance < belongs.Length; instance++) belongs[instance] &= holds[instance];
        return belongs;
    }

    /// <summary>The dimension that a scope names.</summary>
    /// <exception cref="WorkspaceException">There is none of that name.</exception>
    internal static Dimension DimensionOf(JourneyScope scope) => DimensionNames.TryParse(scope.Dimension, out var dimension)
        ? dimension
        : throw new WorkspaceException(
            Problem.BadMapping,
            $"A journey's scope names \"{scope.Dimension}\", which is no dimension. Write one of: {string.Join(", ", DimensionNames.All)}.");

    /// <summary>The instances that a condition keeps.</summary>
    public static EventLog Of(EventLog log, Func<int, bool> keepInstance)
    {
        var kept = Enumerable.Range(0, log.InstanceCount).Where(keepInstance).ToArray();
        return kept.Length == log.InstanceCount ? log : new LogExcerpt(log, kept).ToLog();
    }

    private static bool[] Belongs(EventLog log, Dimension dimension, IReadOnlyList<string> values)
    {
        var wanted = new bool[log.Terms(dimension).Count + 1];
        foreach (var value in values) wanted[log.Terms(dimension).Find(value)] = true;
        wanted[0] = false;
        var belongs = new bool[log.InstanceCount];
        var refers = new bool[log.InstanceCount];
        for (var i = 0; i < log.Count; i++)
        {
            var code = CodeOf(log, dimension, i);
            if (code != 0) refers[log.Instance[i]] = true;
            if (wanted[code]) belongs[log.Instance[i]] = true;
        }

        if (values.Contains("", StringComparer.Ordinal))
            for (var instance = 0; instance < belongs.Length; instance++) belongs[instance] |= !refers[instance];
        return belongs;
    }

    /// <summary>What an event refers to in a dimension; 0: nothing.</summary>
    internal static int CodeOf(EventLog log, Dimension dimension, int index) => dimension switch
    {
        Dimension.Type => log.Type[index],
        Dimension.Activity => log.Activity[index],
        _ when log.Codes(dimension).IsEmpty => throw new InvalidOperationException($"The column {dimension} was not loaded."),
        _ => log.Codes(dimension)[index],
    };
}
