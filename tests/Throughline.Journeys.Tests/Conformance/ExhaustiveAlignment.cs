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

    /// <summary>
    /// The same where the path goes back: every sequence of steps that going it can give, up to a length beyond which none is nearer (each time round that has no event of the trace
    /// only adds steps that are left out), and for each the fewest insertions and deletions.
    /// </summary>
    public static int CostOnWays(string[] trace, IReadOnlyList<PathStep> path)
    {
        var (least, seen, left) = (int.MaxValue, new HashSet<(int, string)>(), new Stack<(int Place, string[] Way)>([(0, [])]));
        while (left.TryPop(out var now))
        {
            if (now.Way.Length > (2 * trace.Length) + path.Count || !seen.Add((now.Place, string.Join(' ', now.Way)))) continue;
            if (now.Place == path.Count) least = Math.Min(least, Edits(trace, now.Way));
            foreach (var next in Nexts(path, now.Place, now.Way)) left.Push(next);
        }

        return least;
    }

    private static IEnumerable<(int Place, string[] Way)> Nexts(IReadOnlyList<PathStep> path, int place, string[] way)
    {
        if (place < path.Count) yield return (place + 1, [.. way, path[place].Step]);
        if (place < path.Count && path[place].IsOptional) yield return (place + 1, way);
        if (place == 0) yield break;
        var done = path[place - 1];
        if (done.MayRepeat) yield return (place, [.. way, done.Step]);
        for (var earlier = place - 2; done.BackTo is not null && earlier >= 0; earlier--)
        {
            if (path[earlier].Step != done.BackTo) continue;
            yield return (earlier, way);
            yield break;
        }
    }

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
