namespace Throughline.Journeys.Maps.Connections;

/// <summary>How much a step's health rests on. A family counts where each of its parts rests on 30 observations or more.</summary>
public enum HealthConfidence
{
    /// <summary>There is nothing to go by.</summary>
    None,

    /// <summary>Neither family has enough.</summary>
    Low,

    /// <summary>One family has enough; the other is missing or thin.</summary>
    Medium,

    /// <summary>Both have enough.</summary>
    High,
}
