namespace Throughline.Journeys.Metrics;

/// <summary>Which way a metric should go.</summary>
public enum Better
{
    /// <summary>It says nothing by itself.</summary>
    Neither,

    /// <summary>More is better.</summary>
    Higher,

    /// <summary>Less is better.</summary>
    Lower,
}
