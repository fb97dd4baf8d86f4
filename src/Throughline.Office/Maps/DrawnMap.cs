using Throughline.Journeys.Maps;

namespace Throughline.Office.Maps;

/// <summary>A journey map as people keep it: what is drawn, and who answers for it.</summary>
/// <param name="Map">Phases, steps and what they are bound to.</param>
public sealed record DrawnMap(JourneyMap Map)
{
    /// <summary>Who keeps it true; null: nobody yet.</summary>
    public string? Owner { get; init; }

    /// <summary>Who stands in for the owner; null: nobody yet.</summary>
    public string? Deputy { get; init; }

    /// <summary>How many days lie between two reviews at most; null: not agreed.</summary>
    public int? ReviewDays { get; init; }
}
