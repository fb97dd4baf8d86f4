using System.Runtime.InteropServices;

namespace Throughline.Journeys.Statistics;

/// <summary>A stratum of a comparison of two shares: what is alike in it does not explain a difference. Counts may be fractions where they were divided by a design effect.</summary>
/// <param name="Hits">Members of the group that are counted.</param>
/// <param name="N">Members of the group.</param>
/// <param name="OtherHits">Members of the rest that are counted.</param>
/// <param name="OtherN">Members of the rest.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RateStratum(double Hits, double N, double OtherHits, double OtherN)
{
    /// <summary>Whether both sides have members, so that it says something about their difference.</summary>
    public bool Compares => N > 0 && OtherN > 0;
}
