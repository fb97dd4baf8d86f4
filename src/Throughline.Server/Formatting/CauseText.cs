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

    /// <summary>How many of the queues would show a shared cause by themselves.</summary>
    public static string SeenAlone(SharedCause cause)
    {
        var alone = ListLength.Of(cause.Queues.Where(queue => queue.IsSeenAlone).ToList()).Of("queue");
        return cause.Queues.Any(queue => queue.IsSeenAlone)
            ? $"{alone} would show it alone; those marked * show it only together with the others."
            : "No single queue shows it: only all of them together do.";
    }
}
