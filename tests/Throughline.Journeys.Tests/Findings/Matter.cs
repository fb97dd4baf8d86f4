namespace Throughline.Journeys.Tests.Findings;

/// <summary>A matter of the desk.</summary>
/// <param name="IsStruck">Whether it is opened again.</param>
internal sealed record Matter(bool IsStruck)
{
    public string Topic { get; init; } = "Mail";

    public string Team { get; init; } = "Desk";

    public string Item { get; init; } = "";

    /// <summary>A step before it is solved; empty: none.</summary>
    public string Step { get; init; } = "";

    /// <summary>A step after it is opened again; empty: none.</summary>
    public string Later { get; init; } = "";

    /// <summary>When it is asked, in hours; null: by its place.</summary>
    public double? Hour { get; init; }
}
