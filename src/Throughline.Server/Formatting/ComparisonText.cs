using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Formatting;

/// <summary>Comparisons in words.</summary>
public static class ComparisonText
{
    /// <summary>What stands on the other side.</summary>
    public static string Other(string with) => with switch
    {
        FilterWords.Rest => "The others",
        FilterWords.Previous => "The period before",
        _ => with,
    };

    /// <summary>What the difference allows to say, and no more.</summary>
    public static string Verdict(Comparison comparison) => comparison.Difference switch
    {
        _ when FigureText.Suppressed(comparison) => "One side is too few to compare with.",
        null => "One side has nothing to measure.",
        { Low: null } => "No interval is known for this difference: the two sides share journeys, are too few, or are of a kind without one.",
        { Low: <= 0, High: >= 0 } => "The interval holds zero: this data does not show a difference.",
        _ => "The interval leaves zero out: the two sides differ by more than chance would explain. Why they differ is another question.",
    };
}
