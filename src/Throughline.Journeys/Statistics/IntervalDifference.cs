namespace Throughline.Journeys.Statistics;

/// <summary>
/// The interval of the difference of two independent estimates from an interval of each, which may be lopsided (MOVER): G. Y. Zou and A. Donner
/// (2008), "Construction of confidence limits about effect measures: a general approach", Statistics in Medicine 27, 1693-1702. Of two Wilson
/// intervals it makes Newcombe's method 10.
/// </summary>
public static class IntervalDifference
{
    /// <summary>The 95 % interval of the first minus the second.</summary>
    /// <param name="a">The first estimate.</param>
    /// <param name="ofA">Its 95 % interval.</param>
    /// <param name="b">The second estimate.</param>
    /// <param name="ofB">Its 95 % interval.</param>
    public static Interval Of(double a, Interval ofA, double b, Interval ofB) =>
        new(a - b - Length(a - ofA.Low, ofB.High - b), a - b + Length(ofA.High - a, b - ofB.Low));

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
