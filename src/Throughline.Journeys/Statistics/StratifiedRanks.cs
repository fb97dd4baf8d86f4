using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// Numbers ranked within strata, for comparing any group of them with the rest: the stratified Wilcoxon test of P. H. van Elteren (1960), "On the
/// combination of independent two-sample tests of Wilcoxon", Bulletin of the International Statistical Institute 37, 351-361, with the variance
/// for ties of E. L. Lehmann (1975), Nonparametrics, section 1.4; for one stratum it is the test of Mann and Whitney. The numbers are sorted once.
/// </summary>
public sealed class StratifiedRanks
{
    private readonly int[] _order;
    private readonly double[] _value;
    private readonly int[] _start;
    private readonly double[] _tied;

    /// <summary>Ranks numbers.</summary>
    /// <param name="value">The numbers.</param>
    /// <param name="stratum">The stratum of each, from 0.</param>
    /// <param name="strata">How many strata there are.</param>
    public StratifiedRanks(ReadOnlySpan<double> value, ReadOnlySpan<int> stratum, int strata)
    {
        _start = new int[strata + 1];
        foreach (var code in stratum) _start[code + 1]++;
        for (var i = 0; i < strata; i++) _start[i + 1] += _start[i];
        var next = _start.AsSpan(0, strata).ToArray();
        (_order, _value, _tied) = (new int[value.Length], new double[value.Length], new double[strata]);
        for (var i = 0; i < value.Length; i++) (_order[next[stratum[i]]], _value[next[stratum[i]]++]) = (i, value[i]);
        for (var i = 0; i < strata; i++)
        {
            _value.AsSpan(_start[i].._start[i + 1]).Sort(_order.AsSpan(_start[i].._start[i + 1]));
            _tied[i] = Tied(_value.AsSpan(_start[i].._start[i + 1]));
        }
    }

    /// <summary>How likely the group's numbers are so large or larger, if it is like the rest of its strata; 1 where nothing can be compared.</summary>
    /// <param name="group">Whether each number belongs to the group, in the order in which they were given.</param>
    /// <param name="designEffect">By how much the variance is larger than that of independent numbers; 1 or more.</param>
    public double PValue(ReadOnlySpan<bool> group, double designEffect = 1)
    {
        var (distance, variance) = (0.0, 0.0);
        for (var stratum = 0; stratum < _tied.Length; stratum++)
        {
            var size = (double)(_start[stratum + 1] - _start[stratum]);
            var (n, sum) = Ranks(stratum, group);
            if (n == 0 || n == size) continue;
            distance += (sum - (n * (size + 1) / 2)) / (size + 1);
            variance += n * (size - n) / 12 * (size + 1 - (_tied[stratum] / (size * (size - 1)))) / ((size + 1) * (size + 1));
        }

        return variance > 0 ? Normal.CDF(0, 1, -distance / Math.Sqrt(designEffect * variance)) : 1;
    }

    /// <summary>What each number adds to the test's statistic: alike for numbers of one cluster if these go together.</summary>
    public double[] Scores(ReadOnlySpan<bool> group)
    {
        var scores = new double[_order.Length];
        for (var stratum = 0; stratum < _tied.Length; stratum++)
        {
            var size = (double)(_start[stratum + 1] - _start[stratum]);
            var share = Ranks(stratum, group).N / size;
            for (int from = _start[stratum], to; from < _start[stratum + 1]; from = to)
            {
                for (to = from + 1; to < _start[stratum + 1] && _value[to] == _value[from];) to++;
                var rank = ((from + to + 1) / 2.0) - _start[stratum] - ((size + 1) / 2);
                for (var i = from; i < to; i++) scores[_order[i]] = ((group[_order[i]] ? 1 : 0) - share) * rank / (size + 1);
            }
        }

        return scores;
    }

    /// <summary>
    /// Group minus rest: the differences of the medians within strata, weighted by the group's members, with the interval of Price and Bonett
    /// (<see cref="MedianDifference"/>), and the median that the rest would have with the group's mix; null where no stratum has five on both sides.
    /// </summary>
    public (double Difference, double Elsewhere, Interval Interval)? Difference(ReadOnlySpan<bool> group, double designEffect = 1)
    {
        const double z = 1.959963984540054;
        var (weights, difference, elsewhere, variance) = (0.0, 0.0, 0.0, 0.0);
        for (var stratum = 0; stratum < _tied.Length; stratum++)
        {
            var (here, rest) = Split(stratum, group);
            if (here.Count < SampleMedian.Fewest || rest.Count < SampleMedian.Fewest) continue;
            var (a, b) = (Median(here), Median(rest));
            weights += a.N;
            difference += a.N * (a.Median - b.Median);
            elsewhere += a.N * b.Median;
            variance += (double)a.N * a.N * (a.Variance + b.Variance);
        }

        if (weights == 0) return null;
        var half = z * Math.Sqrt(designEffect * variance) / weights;
        return (difference / weights, elsewhere / weights, new Interval((difference / weights) - half, (difference / weights) + half));
    }

    private (double N, double Sum) Ranks(int stratum, ReadOnlySpan<bool> group)
    {
        var (n, sum) = (0.0, 0.0);
        for (int from = _start[stratum], to; from < _start[stratum + 1]; from = to)
        {
            var members = 0;
            for (to = from; to < _start[stratum + 1] && _value[to] == _value[from]; to++) members += group[_order[to]] ? 1 : 0;
            n += members;
            sum += members * (((from + to + 1) / 2.0) - _start[stratum]);
        }

        return (n, sum);
    }

    private (List<double> Here, List<double> Others) Split(int stratum, ReadOnlySpan<bool> group)
    {
        var (here, rest) = (new List<double>(), new List<double>());
        for (var i = _start[stratum]; i < _start[stratum + 1]; i++) (group[_order[i]] ? here : rest).Add(_value[i]);
        return (here, rest);
    }

    private static SampleMedian Median(List<double> sorted)
    {
        var (n, rank) = (sorted.Count, SampleMedian.Rank(sorted.Count));
        return new SampleMedian((sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted[rank - 1], sorted[n - rank], n);
    }

    private static double Tied(ReadOnlySpan<double> sorted)
    {
        var sum = 0.0;
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to] == sorted[from];) to++;
            double ties = to - from;
            sum += (ties * ties * ties) - ties;
        }

        return sum;
    }
}
