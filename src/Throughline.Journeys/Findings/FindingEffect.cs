namespace Throughline.Journeys.Findings;

/// <summary>How much worse it is, all else alike.</summary>
/// <param name="Value">Here minus elsewhere, or after minus before, in the unit.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
/// <param name="High">Upper end.</param>
/// <param name="Unit">As in <see cref="Metrics.Figure.Unit"/>; of a share points from -1 to 1.</param>
/// <param name="Here">The level here, or now.</param>
/// <param name="Elsewhere">The level elsewhere with the same mix of what was held alike, or before.</param>
/// <param name="N">How many members of the population are in the segment.</param>
public sealed record FindingEffect(double Value, double Low, double High, string Unit, double Here, double Elsewhere, long N)
{
    /// <summary>The unit of how closely one series follows another.</summary>
    public const string Correlation = "correlation";
}
