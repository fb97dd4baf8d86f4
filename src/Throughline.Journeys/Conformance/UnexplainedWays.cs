using System.Globalization;
using System.Text;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Conformance;

/// <summary>Finds the most frequent ways that no path of a map has.</summary>
internal static class UnexplainedWays
{
    private const int Most = 50;
    private const string Population = "journey instances in scope";

    /// <summary>Those of the most journeys first, at most 50.</summary>
    public static IReadOnlyList<UnexplainedWay> Of(TraceAlignments traces, Observations everybody)
    {
        var instances = new Dictionary<int, int>();
        foreach (var variant in traces.VariantOf.Where(variant => !traces.HasPaths || traces.Nearest[variant].Cost > 0)) instances[variant] = instances.GetValueOrDefault(variant) + 1;
        var frequent = instances.OrderByDescending(way => way.Value).ThenBy(way => way.Key).Take(Most).Select(way => way.Key).ToList();
        var members = frequent.ToDictionary(variant => variant, variant => new int[instances[variant]]);
        var filled = new Dictionary<int, int>();
        for (var instance = 0; instance < traces.VariantOf.Length; instance++)
        {
            var variant = traces.VariantOf[instance];
            if (!members.TryGetValue(variant, out var of)) continue;
            var at = filled.GetValueOrDefault(variant);
            (of[at], filled[variant]) = (instance, at + 1);
        }

        return [.. frequent.Select(variant => Way(traces.Words, traces.Trace(variant), new Observations(members[variant]), everybody))];
    }

    private static UnexplainedWay Way(TraceWords words, ushort[] trace, Observations instances, Observations everybody)
    {
        var steps = trace.Select(word => words.StepOf(word)).ToList();
        var key = Key(trace.Select((word, i) => steps[i]?.Id ?? $"!{words.TypeOf(word)}"));
        return new UnexplainedWay(
            key,
            [.. trace.Select((word, i) => steps[i]?.Name ?? words.TypeOf(word))],
            CommonWay.Path(steps),
            steps.TrueForAll(step => step is not null),
            steps.Exists(step => step is { Kind: StepKind.Broken }),
            new Measure(ConformanceFigures.OffPaths, Summary.Count, Population, instances) { Part = key, Whole = everybody });
    }

    private static string Key(IEnumerable<string> steps) => StableHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', steps))).ToString("x16", CultureInfo.InvariantCulture);
}
