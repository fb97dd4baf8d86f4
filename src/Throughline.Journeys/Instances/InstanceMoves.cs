namespace Throughline.Journeys.Instances;

/// <summary>Where the instances of a log stand in the log that it has grown to. Their order is the same in both.</summary>
/// <param name="To">For every instance of the log before its number now, or <see cref="Again"/>.</param>
/// <param name="Count">How many instances there are now.</param>
public sealed record InstanceMoves(int[] To, int Count)
{
    /// <summary>The instance was built again; what was known of it no longer holds.</summary>
    public const int Again = -1;
}
