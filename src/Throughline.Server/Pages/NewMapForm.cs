namespace Throughline.Server.Pages;

/// <summary>A new map as somebody has filled it in so far.</summary>
/// <param name="From">What it begins with.</param>
public sealed record NewMapForm(MapOrigin From)
{
    /// <summary>The journey as the customer would say it; empty: not said yet.</summary>
    public string Name { get; init; } = "";

    /// <summary>Short name for addresses; empty: made of the name.</summary>
    public string Id { get; init; } = "";

    /// <summary>Who answers for it; empty: nobody yet.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Which journeys belong to it, in the words of filters; empty: all.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Id of the template.</summary>
    public string Template { get; init; } = "";

    /// <summary>The file that was sent; null: none yet.</summary>
    public Maps.UploadedMap? File { get; init; }
}
