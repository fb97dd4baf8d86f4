using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>What the data says of one step.</summary>
/// <param name="Phase">Name of its phase.</param>
/// <param name="Step">As drawn.</param>
/// <param name="State">The one of four.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Seen">In how large a part of the journeys in scope it happens; null where nothing could show it.</param>
/// <param name="OutOfOrder">How often all of it comes before everything of the earlier phases; null where that never could be.</param>
public sealed record StepTruth(string Phase, Step Step, StepState State, string Reason, Figure? Seen, Figure? OutOfOrder)
{
    /// <summary>The figure whose cases show the state; null where nothing is to be seen.</summary>
    public Figure? Evidence => State == StepState.Contradicted && Seen?.Value > 0 ? OutOfOrder : Seen;
}
