using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>Turns what was observed of steps into what is shown of them.</summary>
internal static class StepViews
{
    private const double WorthSaying = 1.15;

    /// <summary>The view of one step.</summary>
    public static StepView Of(StepMeasures step, FigureScope scope)
    {
        var times = step.MedianTime.In(scope);
        return new StepView(step.Step, step.Instances.In(scope), step.Share.In(scope), times.N == 0 ? null : times, Amount(step, scope));
    }

    private static StepAmountView? Amount(StepMeasures step, FigureScope scope)
    {
        var amount = step.Amount.In(scope);
        if (amount.Value is not { } value) return null;
        if (step.Unit is { } unit) return value == 0 ? null : new StepAmountView(amount, unit);
        return value < WorthSaying ? null : new StepAmountView(amount, "time each");
    }
}
