using Throughline.Journeys.Metrics;

namespace Throughline.Office.Weekly;

/// <summary>Something that somebody has to do for a map.</summary>
/// <param name="Kind">What.</param>
/// <param name="Owner">Who; null: nobody answers for it yet.</param>
/// <param name="Subject">Id of the map or of the suggestion; empty: of all maps.</param>
/// <param name="Name">What that is called.</param>
/// <param name="On">The day by which it is due, or since which it is so, as its kind says.</param>
public sealed record Duty(DutyKind Kind, string? Owner, string Subject, string Name, DateOnly On)
{
    /// <summary>Whether it is late, and not only due.</summary>
    public bool IsLate { get; init; }

    /// <summary>The release that it comes from; empty: it comes from none.</summary>
    public string Because { get; init; } = "";

    /// <summary>The drift of the newest journeys beside that of those before; null: it is about no drift.</summary>
    public Comparison? Drift { get; init; }
}
