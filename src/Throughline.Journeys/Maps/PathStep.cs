namespace Throughline.Journeys.Maps;

/// <summary>A step on a drawn path.</summary>
/// <param name="Step">Its id in the map.</param>
/// <param name="IsOptional">Whether the path may leave it out.</param>
/// <param name="MayRepeat">Whether it may come several times in a row.</param>
public sealed record PathStep(string Step, bool IsOptional = false, bool MayRepeat = false)
{
    /// <summary>The id of a step before it on the path, to which the path may go back when this one is done, as often as it takes; null: it only goes on.</summary>
    public string? BackTo { get; init; }
}
