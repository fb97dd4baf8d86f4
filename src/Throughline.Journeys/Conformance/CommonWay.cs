using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Paths;

namespace Throughline.Journeys.Conformance;

/// <summary>A way that was gone, as a path over the steps of a map.</summary>
public static class CommonWay
{
    /// <summary>The way that most journeys of a log go, of those that go over a step of the map; empty: none does.</summary>
    /// <param name="map">Its steps.</param>
    /// <param name="log">The journeys.</param>
    public static IReadOnlyList<PathStep> Of(JourneyMap map, EventLog log)
    {
        var words = new TraceWords(map, log.Terms(Dimension.Type));
        var pool = new VariantPool(CaseColumns.OfInstances(log, Array.ConvertAll(log.Type[..log.Count], type => words.OfType[type])));
        return pool.VariantOf
            .CountBy(variant => variant)
            .OrderByDescending(way => way.Value)
            .ThenBy(way => way.Key)
            .Select(way => Path([.. pool.Path(way.Key).ToArray().Select(word => words.StepOf(word))]))
            .FirstOrDefault(path => path.Length > 0) ?? [];
    }

    /// <summary>What was done as a path: what came several times in a row is a step that may repeat; what no step stands for is not on it.</summary>
    internal static PathStep[] Path(IEnumerable<Step?> done)
    {
        var path = new List<PathStep>();
        foreach (var step in done.OfType<Step>())
        {
            if (path.Count > 0 && path[^1].Step == step.Id) path[^1] = path[^1] with { MayRepeat = true };
            else path.Add(new PathStep(step.Id));
        }

        return [.. path];
    }
}
