using Throughline.Journeys.Metrics;

namespace Throughline.Server.Formatting;

/// <summary>How much of the data a map covers. A draft was drawn from the same events, so that covering them is no proof of it.</summary>
public static class CoverageText
{
    /// <summary>From this share on a map covers its data well.</summary>
    public const double Good = .85;

    /// <summary>Below this share a map leaves out most of what matters.</summary>
    public const double Poor = .6;

    /// <summary>"Covers 93 % of events".</summary>
    public static string Of(Figure coverage) => coverage.Value switch
    {
        null => "No events yet",
        >= Good => $"Covers {FigureText.Value(coverage)} of events",
        _ => $"Covers only {FigureText.Value(coverage)} of events",
    };

    /// <summary>A sign beside the words, so that colour is not needed to tell.</summary>
    public static string Sign(Figure coverage) => coverage.Value switch { null => "", >= Good => "● ", >= Poor => "◐ ", _ => "○ " };
}
