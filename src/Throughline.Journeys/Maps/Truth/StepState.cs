namespace Throughline.Journeys.Maps.Truth;

/// <summary>What the data says of a step that somebody has drawn.</summary>
public enum StepState
{
    /// <summary>It happens, and not against the order in which it is drawn.</summary>
    Observed,

    /// <summary>The data could show it and does not, or shows it in another order.</summary>
    Contradicted,

    /// <summary>No events are bound to it: it is what somebody believes.</summary>
    Assumed,

    /// <summary>The data holds nothing of what it is bound to, or too few journeys to say.</summary>
    Unknown,
}
