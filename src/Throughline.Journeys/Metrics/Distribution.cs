namespace Throughline.Journeys.Metrics;

/// <summary>How the observations behind a figure are spread.</summary>
/// <param name="Bins">From low to high, without gaps; of a share two: those that are not counted and those that are.</param>
/// <param name="IsLogarithmic">Whether each bin is wider than the one before it by the same factor.</param>
/// <param name="Quantiles">10th, 25th, 50th, 75th and 90th percentile; empty without observations.</param>
public sealed record Distribution(IReadOnlyList<Bin> Bins, bool IsLogarithmic, IReadOnlyList<double> Quantiles)
{
    private const int MostBins = 12;
    private static readonly double[] Probabilities = [0.1, 0.25, 0.5, 0.75, 0.9];

    /// <summary>The spread of a measure's observations for a choice of instances; durations that span more than two decades in logarithmic bins.</summary>
    public static Distribution Of(Measure measure, FigureScope scope)
    {
        var values = new ChosenObservations(measure.Observations.Ascending, scope.Instances).Values();
        if (values.Length == 0) return new Distribution([], false, []);
        if (measure.Summary == Summary.Share) return new Distribution(TwoBins(values), false, []);
        var isLogarithmic = measure.Definition.Unit == "seconds" && values[^1] > 100 * Math.Max(1, values[0]);
        var edges = isLogarithmic ? Logarithmic(Math.Max(1, values[0]), values[^1]) : Even(values[0], values[^1], IsWhole(values));
        return new Distribution(Counted(values, edges), isLogarithmic, [.. Probabilities.Select(p => Statistics.Quantiles.OfSorted(values, p))]);
    }

    private static List<Bin> TwoBins(double[] values) =>
        [new Bin(0, 0, values.Count(value => value != 1)), new Bin(1, 1, values.Count(value => value == 1))];

    private static bool IsWhole(double[] values) => values[^1] - values[0] < MostBins && Array.TrueForAll(values, value => value == Math.Floor(value));

    private static double[] Even(double low, double high, bool isWhole)
    {
        if (isWhole) return [.. Enumerable.Range(0, (int)(high - low) + 2).Select(i => low + i)];
        return high > low ? [.. Enumerable.Range(0, MostBins + 1).Select(i => low + ((high - low) * i / MostBins))] : [low, low];
    }

    private static double[] Logarithmic(double low, double high) =>
        [.. Enumerable.Range(0, MostBins + 1).Select(i => low * Math.Pow(high / low, (double)i / MostBins))];

    // The last bin holds its upper edge, the first what lies below its lower one (a duration of nothing has no logarithm).
    private static List<Bin> Counted(double[] values, double[] edges)
    {
        var bins = new List<Bin>();
        var at = 0;
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            var first = at;
            var isLast = i + 2 == edges.Length;
            while (at < values.Length && (isLast || values[at] < edges[i + 1])) at++;
            bins.Add(new Bin(edges[i], edges[i + 1], at - first));
        }

        return bins;
    }
}

/// <summary>A class of observations.</summary>
/// <param name="Low">From here, in the metric's unit.</param>
/// <param name="High">To below here.</param>
/// <param name="Count">How many lie between.</param>
public sealed record Bin(double Low, double High, long Count);
