namespace Throughline.Office.Maps.Freshness;

/// <summary>What about a map can lapse.</summary>
public enum LapseKind
{
    /// <summary>No version and no review.</summary>
    Untouched,

    /// <summary>No new events.</summary>
    Feed,

    /// <summary>No review by the agreed day.</summary>
    Review,
}
