namespace Throughline.Journeys.Maps;

/// <summary>What somebody has marked a step as.</summary>
/// <param name="Kind">Which mark.</param>
/// <param name="Note">Why; empty: not said.</param>
public sealed record StepMark(MarkKind Kind, string Note)
{
    /// <summary>Id of the mapping session in which it was set or given its reason, e.g. <c>software-access/3</c>; null: none was on.</summary>
    public string? Session { get; init; }

    /// <summary>That it is done; only of a quick win. Null: it is not, or nobody has said so.</summary>
    public MarkDelivery? Delivered { get; init; }
}
