using MathNet.Numerics.Distributions;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// The linearised interval of a ratio of two sums over the same members: W. G. Cochran, Sampling Techniques (3rd ed., 1977), section 6.4,
/// without finite-population correction, with Student's t.
/// </summary>
public static class RatioInterval
{
    /// <summary>The interval; null for fewer than two members.</summary>
    /// <param name="ratio">The sum above divided by the sum below.</param>
    /// <param name="squares">The sum, over the members, of <c>(above - ratio × below)²</c>.</param>
    /// <param name="below">The sum below; not 0.</param>
    /// <param name="members">How many.</param>
    public static Interval? Of(double ratio, double squares, double below, int members)
    {
        if (members < 2) return null;
        var half = StudentT.InvCDF(0, 1, members - 1, 0.975) * Math.Sqrt(squares * members / (members - 1)) / below;
        return new Interval(ratio - half, ratio + half);
    }
}
