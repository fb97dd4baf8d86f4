using Throughline.Journeys.Gaps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Gaps;

namespace Throughline.Server.Pages;

/// <summary>A gap that the program sees.</summary>
/// <param name="Kind">What is missing from what.</param>
/// <param name="About">What it is about, as the register would name it.</param>
/// <param name="Filter">Which cases touch it, in the words of filters.</param>
/// <param name="Effect">The mean time to resolve of the cases that touch it, beside that of the others.</param>
public sealed record FoundGap(GapKind Kind, string About, string Filter, Comparison? Effect)
{
    /// <summary>What says so, in a sentence; empty: its figures do.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Address of the finding; null: it is none.</summary>
    public string? Finding { get; init; }

    /// <summary>Who is left with a question there and has no way on; null: that is not the point.</summary>
    public Residual? Residual { get; init; }

    /// <summary>Whether somebody has entered it into the register.</summary>
    public bool IsRegistered { get; init; }
}
