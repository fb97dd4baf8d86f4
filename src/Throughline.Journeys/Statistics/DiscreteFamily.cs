namespace Throughline.Journeys.Statistics;

/// <summary>
/// Family-wise control for discrete tests: R. E. Tarone (1990), "A modified Bonferroni method for discrete data", Biometrics 46, 515-522. Tests whose
/// smallest possible p-value could never be below the threshold do not count among those that the threshold is divided by.
/// </summary>
public static class DiscreteFamily
{
    /// <summary>The threshold for each test.</summary>
    /// <param name="smallest">The smallest p-value that each test can reach.</param>
    /// <param name="alpha">The error allowed for all together.</param>
    /// <returns>A test with a p-value at most this is significant; 0 without tests.</returns>
    public static double Threshold(IReadOnlyCollection<double> smallest, double alpha)
    {
        var ascending = smallest.Order().ToArray();
        for (var k = 1; k <= ascending.Length; k++)
        {
            // As soon as no more than k tests can reach alpha / k, these k are all that there are.
            if (k == ascending.Length || ascending[k] > alpha / k) return alpha / k;
        }

        return 0;
    }
}
