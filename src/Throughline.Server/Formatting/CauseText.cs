using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Formatting;

/// <summary>What goes with findings, in words.</summary>
public static class CauseText
{
    /// <summary>"+25 points (+22 to +27)".</summary>
    public static string Difference(Comparison share) => share.Difference is { } difference
        ? $"{FigureText.Difference(difference)} ({FigureText.DifferenceInterval(difference)})"
        : "no difference within what is held alike";

    /// <summary>Whether the queues would show a shared cause by themselves.</summary>
    public static string SeenAlone(SharedCause cause) =>
        cause.Queues.All(queue => queue.IsSeenAlone) ? "Each of them would show it alone."
        : cause.Queues.Any(queue => queue.IsSeenAlone) ? "Those marked * would not show it alone."
        : "No single queue shows it: only all of them together do.";
}
