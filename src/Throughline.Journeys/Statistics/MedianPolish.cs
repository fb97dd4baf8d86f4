using MathNet.Numerics.Statistics;

namespace Throughline.Journeys.Statistics;

/// <summary>
/// What is left of a table when the medians of its rows and columns are taken away in turn: J. W. Tukey (1977), "Exploratory Data Analysis", chapter 11.
/// A few large cells do not move the medians, so they stay in what is left.
/// </summary>
public static class MedianPolish
{
    private const int Rounds = 10;

    /// <summary>The residual of every cell.</summary>
    /// <param name="values">Row by row.</param>
    /// <param name="columns">How many columns.</param>
    public static double[] Residuals(ReadOnlySpan<double> values, int columns)
    {
        var left = values.ToArray();
        var rows = left.Length / columns;
        for (var round = 0; round < Rounds; round++)
        {
            for (var row = 0; row < rows; row++) Sweep(left, row * columns, step: 1, columns);
            for (var column = 0; column < columns; column++) Sweep(left, column, columns, rows);
        }

        return left;
    }

    private static void Sweep(double[] values, int first, int step, int count)
    {
        var median = Enumerable.Range(0, count).Select(i => values[first + (i * step)]).Median();
        for (var i = 0; i < count; i++) values[first + (i * step)] -= median;
    }
}
