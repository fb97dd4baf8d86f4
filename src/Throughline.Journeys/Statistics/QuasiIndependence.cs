namespace Throughline.Journeys.Statistics;

/// <summary>
/// Expected counts of a table whose rows and columns have nothing to do with each other, but for some cells that are left out: L. A. Goodman (1968),
/// "The analysis of cross-classified data", Journal of the American Statistical Association 63, 1091-1131. Fitted by scaling rows and columns in turn.
/// </summary>
public static class QuasiIndependence
{
    private const int Rounds = 100;
    private const double Precision = 1e-10;

    /// <summary>The expected count of every cell, also of those that are left out.</summary>
    /// <param name="counts">Row by row.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="isLeftOut">For every cell whether it says nothing about its row and column; a row or column of such cells only is expected to be empty.</param>
    public static double[] Expected(ReadOnlySpan<int> counts, int columns, ReadOnlySpan<bool> isLeftOut)
    {
        var (row, column) = (new double[counts.Length / columns], new double[columns]);
        Array.Fill(column, 1);
        for (var (round, change) = (0, double.MaxValue); round < Rounds && change > Precision; round++)
        {
            Scale(counts, isLeftOut, columns, row, column, byRow: true);
            change = Scale(counts, isLeftOut, columns, column, row, byRow: false);
        }

        var expected = new double[counts.Length];
        for (var cell = 0; cell < expected.Length; cell++) expected[cell] = row[cell / columns] * column[cell % columns];
        return expected;
    }

    /// <summary>Sets the factors of one side so that the counts add up to what is expected; answers the largest change, relative.</summary>
    private static double Scale(ReadOnlySpan<int> counts, ReadOnlySpan<bool> isLeftOut, int columns, double[] factors, double[] others, bool byRow)
    {
        var (seen, expected) = (new double[factors.Length], new double[factors.Length]);
        for (var cell = 0; cell < counts.Length; cell++)
        {
            if (isLeftOut[cell]) continue;
            var (own, other) = byRow ? (cell / columns, cell % columns) : (cell % columns, cell / columns);
            seen[own] += counts[cell];
            expected[own] += others[other];
        }

        var change = 0.0;
        for (var i = 0; i < factors.Length; i++)
        {
            var next = expected[i] > 0 ? seen[i] / expected[i] : 0;
            change = Math.Max(change, Math.Abs(next - factors[i]) / Math.Max(next, double.Epsilon));
            factors[i] = next;
        }

        return change;
    }
}
