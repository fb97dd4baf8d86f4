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

    /// <summary>The last time that its team went through it; null: never yet.</summary>
    public MapReview? LastReview { get; init; }

    /// <summary>Whether it is published: what is not is a draft, and says so.</summary>
    public bool? IsPublished { get; init; }

    /// <summary>The personas that it is about, by the names of the workspace's saved filters; empty: everybody.</summary>
    public IReadOnlyList<string> Personas { get; init; } = [];

    /// <summary>The id of the journey that this one is a part of; null: none.</summary>
    public string? Parent { get; init; }

    /// <summary>The day on which the journey is launched that did not exist before; null: it was always there, as far as anybody says. See <see cref="MapLaunch"/>.</summary>
    public DateOnly? LaunchOn { get; init; }
}
