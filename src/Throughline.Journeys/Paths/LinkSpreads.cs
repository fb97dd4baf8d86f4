namespace Throughline.Journeys.Paths;

/// <summary>How sure the mean and the median time of every link are: one pass lays the times out link by link again, for the analysis keeps none.</summary>
internal sealed class LinkSpreads
{
    private readonly Dictionary<(ushort From, ushort To), DurationSpread> _spreads = [];

    /// <summary>Works them out.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="width">One more than the highest step code.</param>
    public LinkSpreads(CaseColumns cases, int width)
    {
        var edges = new EdgeNumbers(width);
        var end = Ends(cases, edges);
        var (times, next) = (new long[end.Length == 0 ? 0 : end[^1]], end.AsSpan().ToArray());
        for (var i = 0; i < cases.Count; i++)
            for (var at = cases.Start[i] + 1; at < cases.Start[i + 1]; at++)
                times[--next[edges.Of(cases.Step[at - 1], cases.Step[at])]] = cases.Time[at] - cases.Time[at - 1];
        for (var edge = 0; edge < end.Length; edge++)
        {
            var own = times.AsSpan(next[edge]..end[edge]);
            _spreads[edges.Edges[edge]] = DurationSpread.Of(own, Durations.MeanAndMedian(own).Mean);
        }
    }

    /// <summary>The intervals of a link that occurs.</summary>
    public DurationSpread Of(ushort from, ushort to) => _spreads[(from, to)];

    private static int[] Ends(CaseColumns cases, EdgeNumbers edges)
    {
        var counts = new List<int>();
        for (var i = 0; i < cases.Count; i++)
        {
            for (var at = cases.Start[i] + 1; at < cases.Start[i + 1]; at++)
            {
                var edge = edges.Of(cases.Step[at - 1], cases.Step[at]);
                if (edge == counts.Count) counts.Add(0);
                counts[edge]++;
            }
        }

        for (var edge = 1; edge < counts.Count; edge++) counts[edge] += counts[edge - 1];
        return [.. counts];
    }
}
