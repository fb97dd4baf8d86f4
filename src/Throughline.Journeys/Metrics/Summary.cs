namespace Throughline.Journeys.Metrics;

/// <summary>How one number an instance becomes one figure.</summary>
public enum Summary
{
    /// <summary>Arithmetic mean.</summary>
    Mean,

    /// <summary>Median.</summary>
    Median,

    /// <summary>Share of those that are 1 rather than 0.</summary>
    Share,
}
