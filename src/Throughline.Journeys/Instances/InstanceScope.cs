using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Instances;

/// <summary>The part of a log that a journey or a filter is about: whole instances, in the same order, with the same books.</summary>
public static class InstanceScope
{
    /// <summary>The instances of a journey; the log itself without a scope.</summary>
    /// <exception cref="WorkspaceException">The scope names no dimension that there is.</exception>
    public static EventLog Of(EventLog log, JourneyScope? scope)
    {
        if (scope is null) return log;
        var belongs = Members(log, scope);
        return Of(log, instance => belongs[instance]);
    }

    /// <summary>For every instance whether it belongs to a journey.</summary>
    /// <exception cref="WorkspaceException">The scope names no dimension that there is.</exception>
    internal static bool[] Members(EventLog log, JourneyScope scope)
    {
        if (!DimensionNames.TryParse(scope.Dimension, out var dimension))
            throw new WorkspaceException(
                Problem.BadMapping,
                $"A journey's scope names \"{scope.Dimension}\", which is no dimension. Write one of: {string.Join(", ", DimensionNames.All)}.");
        var belongs = Belongs(log, dimension, scope.Values);
        return scope.IsRest ? Array.ConvertAll(belongs, named => !named) : belongs;
    }

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

    private static int CodeOf(EventLog log, Dimension dimension, int index) => dimension switch
    {
        Dimension.Type => log.Type[index],
        Dimension.Activity => log.Activity[index],
        _ when log.Codes(dimension).IsEmpty => throw new InvalidOperationException($"The column {dimension} was not loaded."),
        _ => log.Codes(dimension)[index],
    };
}
