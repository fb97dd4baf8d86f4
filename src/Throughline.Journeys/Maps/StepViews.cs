using System.Globalization;
using System.Runtime.InteropServices;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>Turns what was counted of steps into what is shown of them.</summary>
internal static class StepViews
{
    private const double WorthSaying = 1.15;

    /// <summary>The views of one phase's steps.</summary>
    public static IReadOnlyList<StepView> Of(ReadOnlySpan<StepTally> steps, EventLog log, FigureWindow window)
    {
        var views = new List<StepView>(steps.Length);
        foreach (var step in steps) views.Add(View(step, log, window));
        return views;
    }

    private static StepView View(StepTally tally, EventLog log, FigureWindow window)
    {
        const string scope = "journey instances in scope";
        var times = CollectionsMarshal.AsSpan(tally.Times);
        return new StepView(
            tally.Step,
            Figures.Count(MapFigures.StepInstances, tally.Instances, scope, window),
            Figures.Share(MapFigures.StepShare, tally.Instances, log.InstanceCount, scope, window),
            times.IsEmpty ? null : Figures.Median(MapFigures.StepTime, times, "journey instances in which the step comes after the asking", window),
            Details(tally));
    }

    private static IReadOnlyList<string> Details(StepTally tally)
    {
        if (tally.Instances == 0) return [];
        if (tally.Counted is { } counted)
            return tally.Amount == 0 ? [] : [Counted(Each(tally.Amount, tally.Instances), counted.Unit)];
        var times = (double)tally.Events / tally.Instances;
        return times < WorthSaying ? [] : [$"{Each(tally.Events, tally.Instances)} times each"];
    }

    private static string Counted(string amount, string unit) => amount == "1" ? $"1 {unit}" : $"{amount} {unit}s";

    private static string Each(long amount, long instances) =>
        ((double)amount / instances).ToString("0.#", CultureInfo.InvariantCulture);
}
