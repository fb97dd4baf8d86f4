namespace Throughline.Journeys.Maps;

/// <summary>
/// Splits ordered, weighted places into the groups whose members lie closest together: W. D. Fisher (1958),
/// "On grouping for maximum homogeneity", JASA 53, 789-798, known from maps as Jenks' natural breaks. Exact, by dynamic programming.
/// </summary>
internal static class NaturalBreaks
{
    private const double GoodEnough = 0.95;

    /// <summary>Where each group begins. As few groups as explain 95 % of the variance, within bounds.</summary>
    /// <param name="places">Ascending.</param>
    /// <param name="weights">Positive, as many.</param>
    /// <param name="fewest">At least so many groups, if there are so many places.</param>
    /// <param name="most">At most so many.</param>
    public static int[] Of(double[] places, double[] weights, int fewest, int most)
    {
        var n = places.Length;
        most = Math.Min(most, n);
        var cost = new Spread(places, weights);
        var (best, from) = (new double[most + 1, n + 1], new int[most + 1, n + 1]);
        for (var end = 1; end <= n; end++) best[1, end] = cost.Of(0, end);
        for (var groups = 2; groups <= most; groups++)
            for (var end = groups; end <= n; end++)
                (best[groups, end], from[groups, end]) = BestSplit(best, cost, groups, end);
        var chosen = Math.Min(fewest, most);
        while (chosen < most && best[chosen, n] > (1 - GoodEnough) * best[1, n]) chosen++;
        return Trace(from, chosen, n);
    }

    private static (double Cost, int From) BestSplit(double[,] best, Spread cost, int groups, int end)
    {
        var chosen = (Cost: double.MaxValue, From: groups - 1);
        for (var start = groups - 1; start < end; start++)
        {
            var total = best[groups - 1, start] + cost.Of(start, end);
            if (total < chosen.Cost) chosen = (total, start);
        }

        return chosen;
    }

    private static int[] Trace(int[,] from, int groups, int n)
    {
        var starts = new int[groups];
        for (var (group, end) = (groups, n); group > 1; group--) starts[group - 1] = end = from[group, end];
        return starts;
    }

    /// <summary>Weighted sum of squares around the mean of any range, from running sums.</summary>
    private sealed class Spread
    {
        private readonly double[] _weight;
        private readonly double[] _sum;
        private readonly double[] _squares;

        public Spread(double[] places, double[] weights)
        {
            (_weight, _sum, _squares) = (new double[places.Length + 1], new double[places.Length + 1], new double[places.Length + 1]);
            for (var i = 0; i < places.Length; i++)
            {
                _weight[i + 1] = _weight[i] + weights[i];
                _sum[i + 1] = _sum[i] + (weights[i] * places[i]);
                _squares[i + 1] = _squares[i] + (weights[i] * places[i] * places[i]);
            }
        }

        public double Of(int start, int end)
        {
            var sum = _sum[end] - _sum[start];
            return Math.Max(0, _squares[end] - _squares[start] - (sum * sum / (_weight[end] - _weight[start])));
        }
    }
}
