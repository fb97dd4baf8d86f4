using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer hears nothing for 24 hours or more while the matter is open.</summary>
public sealed class DayOfSilence : IPattern
{
    /// <inheritdoc/>
    public string Name => "silence-24h";

    /// <inheritdoc/>
    public string Sentence => "The customer hears nothing for 24 hours or more while the matter is open.";

    /// <inheritdoc/>
    public bool IsIn(in InstanceEvents events) => Silence.Longest(events) >= (long)TimeSpan.FromHours(24).TotalMicroseconds;
}
