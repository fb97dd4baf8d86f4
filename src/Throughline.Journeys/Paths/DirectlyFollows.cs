namespace Throughline.Journeys.Paths;

/// <summary>
/// The directly-follows graph of cases in columns: one pass counts, one lays the times between steps out edge by edge,
/// and the medians are selected in place.
/// </summary>
internal sealed class DirectlyFollows
{
    private readonly CaseColumns _cases;
    private readonly EdgeNumbers _edges;
    private readonly Tally _nodeTally;
    private readonly Tally _edgeTally = new(64);

    /// <summary>Counts the steps and edges of all cases.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="width">One more than the highest step code.</param>
    public DirectlyFollows(CaseColumns cases, int width)
    {
        _cases = cases;
        _edges = new EdgeNumbers(width);
        _nodeTally = new Tally(width);
        (Starts, Ends) = (new int[width], new int[width]);
        for (var i = 0; i < cases.Count; i++) CountCase(i, cases.Step.AsSpan(cases.Start[i]..cases.Start[i + 1]));
    }

    /// <summary>Cases by their first step.</summary>
    public int[] Starts { get; }

    /// <summary>Cases by their last step.</summary>
    public int[] Ends { get; }

    /// <summary>The steps that occur.</summary>
    public IEnumerable<PathNode> Nodes(string[] names) =>
        from step in Enumerable.Range(0, names.Length)
        where _nodeTally.Count(step) > 0
        select new PathNode(names[step], _nodeTally.Count(step), _nodeTally.Cases(step), Starts[step], Ends[step]);

    /// <summary>The edges that occur, with exact means and medians.</summary>
    public IEnumerable<PathEdge> Edges(string[] names)
    {
        var end = Ranges();
        var times = TimesByEdge(end.AsSpan().ToArray());
        for (var edge = 0; edge < end.Length; edge++)
        {
            var (from, to) = _edges.Edges[edge];
            var summary = Durations.MeanAndMedian(times.AsSpan(end[edge] - _edgeTally.Count(edge), _edgeTally.Count(edge)));
            yield return new PathEdge(names[from], names[to], _edgeTally.Count(edge), _edgeTally.Cases(edge), summary.Mean, summary.Median);
        }
    }

    private void CountCase(int index, ReadOnlySpan<ushort> steps)
    {
        var from = steps[0];
        Starts[from]++;
        _nodeTally.Add(from, index);
        for (var i = 1; i < steps.Length; i++)
        {
            var to = steps[i];
            var edge = _edges.Of(from, to);
            _edgeTally.EnsureRoom(edge);
            _edgeTally.Add(edge, index);
            _nodeTally.Add(to, index);
            from = to;
        }

        Ends[from]++;
    }

    /// <summary>Where the times of each edge end.</summary>
    private int[] Ranges()
    {
        var end = new int[_edges.Edges.Count];
        var at = 0;
        for (var edge = 0; edge < end.Length; edge++) end[edge] = at += _edgeTally.Count(edge);
        return end;
    }

    /// <summary>The times between steps, edge by edge; filled from the end of each range.</summary>
    private long[] TimesByEdge(int[] next)
    {
        var (step, time) = (_cases.Step, _cases.Time);
        var times = new long[next.Length == 0 ? 0 : next[^1]];
        for (var i = 0; i < _cases.Count; i++)
            for (var at = _cases.Start[i] + 1; at < _cases.Start[i + 1]; at++)
                times[--next[_edges.Of(step[at - 1], step[at])]] = time[at] - time[at - 1];
        return times;
    }
}
