using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Tests.Conformance;

/// <summary>
/// The least cost of a trace on a path by trying everything: every way of going the path (optional steps left out or not, repeatable ones once to as often as
/// the trace is long), and for each the fewest insertions and deletions by plain recursion over both ends. Nothing of the kernel's own alignment takes part.
/// </summary>
internal static class ExhaustiveAlignment
{
    /// <summary>The cost; a step that is left out for nothing is not in the way that is tried.</summary>
    public static int Cost(string[] trace, IReadOnlyList<PathStep> path) => Ways(path, trace.Length).Min(way => Edits(trace, way));

    private static IEnumerable<string[]> Ways(IReadOnlyList<PathStep> path, int most)
    {
        if (path.Count == 0) return [[]];
        var (first, rest) = (path[0], Ways([.. path.Skip(1)], most).ToList());
        var times = Enumerable.Range(first.IsOptional ? 0 : 1, (first.IsOptional ? 1 : 0) + (first.MayRepeat ? Math.Max(1, most) : 1));
        return times.SelectMany(count => rest.Select(way => Enumerable.Repeat(first.Step, count).Concat(way).ToArray()));
    }

    private static int Edits(ReadOnlySpan<string> trace, ReadOnlySpan<string> way)
    {
        if (trace.IsEmpty || way.IsEmpty) return trace.Length + way.Length;
        if (trace[0] == way[0]) return Math.Min(Edits(trace[1..], way[1..]), 1 + Math.Min(Edits(trace[1..], way), Edits(trace, way[1..])));
        return 1 + Math.Min(Edits(trace[1..], way), Edits(trace, way[1..]));
    }
}
