namespace Throughline.Server.Drawing;

/// <summary>Places lengths of time between 0 and 1 by their logarithm, so that minutes and weeks fit on one axis.</summary>
public sealed class LogScale
{
    private readonly double _low;
    private readonly double _high;

    /// <summary>A scale that has room for all of them. Times under a second count as a second.</summary>
    public LogScale(IEnumerable<double> seconds)
    {
        var all = seconds.Select(Log).DefaultIfEmpty(0).ToArray();
        _low = all.Min();
        _high = Math.Max(all.Max(), _low + 1);
    }

    /// <summary>Where a time lies, 0.04 to 1: the shortest still shows.</summary>
    public double Place(double seconds) => .04 + (.96 * Math.Clamp((Log(seconds) - _low) / (_high - _low), 0, 1));

    private static double Log(double seconds) => Math.Log10(Math.Max(1, seconds));
}
