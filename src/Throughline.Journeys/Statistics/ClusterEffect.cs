namespace Throughline.Journeys.Statistics;

/// <summary>
/// By how much members that come in clusters (the journeys of one customer, the tickets of one day) make a share less certain than as many
/// independent ones: the variance by clusters over that by members. J. N. K. Rao and A. J. Scott (1992), "A simple method for the analysis
/// of clustered binary data", Biometrics 48, 577-585; counts divided by it may be tested as if they were independent.
/// </summary>
public static class ClusterEffect
{
    /// <summary>The design effect; at least 1.</summary>
    /// <param name="residual">How far each member is from what is expected of it.</param>
    /// <param name="cluster">The cluster of each member, from 0.</param>
    /// <param name="clusters">How many clusters there are.</param>
    public static double Of(ReadOnlySpan<double> residual, ReadOnlySpan<int> cluster, int clusters)
    {
        var sums = new double[clusters];
        for (var i = 0; i < residual.Length; i++) sums[cluster[i]] += residual[i];
        return Of(residual, sums);
    }

    /// <summary>The design effect of members that share units, e.g. observations of instances; at least 1.</summary>
    /// <param name="residual">How far each member is from what is expected of it.</param>
    /// <param name="unit">The unit of each member, from 0.</param>
    /// <param name="cluster">The cluster of each unit, from 0.</param>
    /// <param name="clusters">How many clusters there are.</param>
    public static double Of(ReadOnlySpan<double> residual, ReadOnlySpan<int> unit, ReadOnlySpan<int> cluster, int clusters)
    {
        var sums = new double[clusters];
        for (var i = 0; i < residual.Length; i++) sums[cluster[unit[i]]] += residual[i];
        return Of(residual, sums);
    }

    private static double Of(ReadOnlySpan<double> residual, ReadOnlySpan<double> sums)
    {
        var (members, between) = (0.0, 0.0);
        foreach (var distance in residual) members += distance * distance;
        if (members == 0) return 1;
        foreach (var sum in sums) between += sum * sum;
        return Math.Max(1, between / members);
    }
}
