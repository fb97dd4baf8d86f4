namespace Throughline.Journeys.Statistics;

/// <summary>
/// Exact quantiles. Between two values they are interpolated linearly: type 7 of Hyndman and Fan,
/// "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996), the default of R and NumPy.
/// </summary>
public static class Quantiles
{
    /// <summary>Below this many values sorting is the faster selection.</summary>
    private const int Few = 32;

    /// <summary>The median; of an even number of values the mean of the two in the middle.</summary>
    /// <param name="values">At least one; reordered.</param>
    public static double Median(Span<long> values) => Of(values, 0.5);

    /// <summary>The quantile of values that are already ascending.</summary>
    /// <param name="sorted">At least one.</param>
    /// <param name="probability">From 0 to 1.</param>
    public static double OfSorted(ReadOnlySpan<double> sorted, double probability)
    {
        var (below, share) = Position(sorted.Length, probability);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + (share * (sorted[above] - sorted[below]));
    }

    /// <summary>Where a quantile lies among ascending values: the rank below it, from 0, and the share of the way to the next.</summary>
    /// <param name="n">How many values; at least one.</param>
    /// <param name="probability">From 0 to 1.</param>
    public static (int Below, double Share) Position(int n, double probability)
    {
        var position = (n - 1) * probability;
        return ((int)position, position - (int)position);
    }

    /// <summary>The quantile at a probability, by selection instead of sorting.</summary>
    /// <param name="values">At least one; reordered.</param>
    /// <param name="probability">From 0 to 1.</param>
    public static double Of(Span<long> values, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfZero(values.Length);
        ArgumentOutOfRangeException.ThrowIfNegative(probability);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        var (below, share) = Position(values.Length, probability);
        Select(values, below);
        var low = values[below];
        return share > 0 ? low + (share * (Smallest(values[(below + 1)..]) - low)) : low;
    }

    /// <summary>Reorders values so that the one at <paramref name="k"/> is where sorting would put it, smaller ones before and greater ones after it.</summary>
    internal static void Select(Span<long> values, int k)
    {
        // Pivots are chosen without randomness, so a crafted order could make every split poor; after these many, sort.
        var splits = 4 * (32 - int.LeadingZeroCount(values.Length));
        while (values.Length > Few && splits-- > 0)
        {
            var pivot = Pivot(values);
            var less = Partition(values, pivot);
            if (k < less)
            {
                values = values[..less];
                continue;
            }

            var notGreater = less + Partition(values[less..], pivot + 1);
            if (k < notGreater) return;
            values = values[notGreater..];
            k -= notGreater;
        }

        values.Sort();
    }

    private static long Smallest(ReadOnlySpan<long> values)
    {
        var smallest = values[0];
        foreach (var value in values) smallest = Math.Min(smallest, value);
        return smallest;
    }

    /// <summary>The median of nine values spread over the span.</summary>
    private static long Pivot(ReadOnlySpan<long> values)
    {
        Span<long> sample = stackalloc long[9];
        for (var i = 0; i < sample.Length; i++) sample[i] = values[(int)((long)(values.Length - 1) * i / (sample.Length - 1))];
        sample.Sort();
        return sample[sample.Length / 2];
    }

    /// <summary>Moves the values below a bound to the front and answers how many there are. Without a branch on the data, which would be mispredicted half of the time.</summary>
    private static int Partition(Span<long> values, long bound)
    {
        var below = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            values[i] = values[below];
            values[below] = value;
            below += value < bound ? 1 : 0;
        }

        return below;
    }
}
