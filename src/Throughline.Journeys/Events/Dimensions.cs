namespace Throughline.Journeys.Events;

/// <summary>All dimensions, in the order of their values.</summary>
public static class Dimensions
{
    /// <summary>How many dimensions there are.</summary>
    public const int Count = 14;

    /// <summary>Every dimension, in the order of its value.</summary>
    public static IReadOnlyList<Dimension> All { get; } = Enum.GetValues<Dimension>();
}
