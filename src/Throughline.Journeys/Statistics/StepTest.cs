using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// Whether and when the level of a series of blocks (weeks) has changed once. Every place between two blocks is tried: the weighted means of
/// the blocks before and after are compared by Student's t with the blocks as the units, so that what is alike within a block does not count
/// twice; the smallest p-value is multiplied by the number of places (Bonferroni). Blocks weigh as many members as they have.
/// The maximum over the places is the likelihood-ratio statistic of D. M. Hawkins (1977), "Testing a sequence of observations for a shift in
/// location", Journal of the American Statistical Association 72, 180-186, whose Bonferroni bound is that paper's.
/// </summary>
public static class StepTest
{
    /// <summary>At least so many blocks lie on either side.</summary>
    public const int FewestBlocks = 3;

    private const double ChiSquare95 = 3.841458820694124;

    /// <summary>The most likely step; null where there are too few blocks, or they do not vary.</summary>
    /// <param name="mean">The level of each block, in order.</param>
    /// <param name="weight">Members of each; above 0.</param>
    public static Step? Of(ReadOnlySpan<double> mean, ReadOnlySpan<double> weight)
    {
        if (mean.Length < 2 * FewestBlocks) return null;
        var unexplained = new double[mean.Length - (2 * FewestBlocks) + 1];
        for (var i = 0; i < unexplained.Length; i++) unexplained[i] = Unexplained(mean, weight, FewestBlocks + i);
        var least = unexplained.Min();
        if (least <= 0) return null;
        var within = least * (1 + (ChiSquare95 / (mean.Length - 2)));
        var best = At(mean, weight, FewestBlocks + Array.IndexOf(unexplained, least));
        return best with
        {
            PValue = Math.Min(1, best.PValue * unexplained.Length),
            Earliest = FewestBlocks + Array.FindIndex(unexplained, squares => squares <= within),
            Latest = FewestBlocks + Array.FindLastIndex(unexplained, squares => squares <= within),
        };
    }

    private static double Unexplained(ReadOnlySpan<double> mean, ReadOnlySpan<double> weight, int block) =>
        Level(mean[..block], weight[..block]).Squares + Level(mean[block..], weight[block..]).Squares;

    private static Step At(ReadOnlySpan<double> mean, ReadOnlySpan<double> weight, int block)
    {
        var (before, after) = (Level(mean[..block], weight[..block]), Level(mean[block..], weight[block..]));
        var (unexplained, freedom) = (before.Squares + after.Squares, mean.Length - 2);
        var error = Math.Sqrt(unexplained / freedom * ((1 / before.Weight) + (1 / after.Weight)));
        var difference = after.Mean - before.Mean;
        var half = StudentT.InvCDF(0, 1, freedom, 0.975) * error;
        var p = error > 0 ? 2 * StudentT.CDF(0, 1, freedom, -Math.Abs(difference) / error) : 1;
        return new Step(block, before.Mean, after.Mean, new Interval(difference - half, difference + half), p, unexplained, block, block);
    }

    private static (double Mean, double Squares, double Weight) Level(ReadOnlySpan<double> mean, ReadOnlySpan<double> weight)
    {
        var (sum, weights, squares) = (0.0, 0.0, 0.0);
        for (var i = 0; i < mean.Length; i++) (sum, weights) = (sum + (mean[i] * weight[i]), weights + weight[i]);
        for (var i = 0; i < mean.Length; i++) squares += weight[i] * (mean[i] - (sum / weights)) * (mean[i] - (sum / weights));
        return (sum / weights, squares, weights);
    }
}
