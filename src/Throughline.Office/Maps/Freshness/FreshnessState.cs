namespace Throughline.Office.Maps.Freshness;

/// <summary>Whether a map can still be relied on, the worst last.</summary>
public enum FreshnessState
{
    /// <summary>Nothing has lapsed.</summary>
    Fresh,

    /// <summary>Its data or its review has lapsed.</summary>
    Amber,

    /// <summary>Nobody has touched it for two ends of quarters.</summary>
    OutOfDate,
}
