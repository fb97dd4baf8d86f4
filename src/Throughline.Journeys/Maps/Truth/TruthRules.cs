using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>Which of the four states a step is in; docs/truth.md says the same in words.</summary>
internal static class TruthRules
{
    /// <summary>A step that none of the journeys has is contradicted if, at 95 % confidence, fewer than this share have it: from 381 journeys on.</summary>
    public const double SeldomShare = 0.01;

    /// <summary>A step is drawn out of order if, at 95 % confidence, it comes too early in more than this share.</summary>
    public const double MostlyShare = 0.5;

    /// <summary>The state of a step, and why.</summary>
    /// <param name="step">As drawn.</param>
    /// <param name="missing">What the data does not hold, as "The data holds no ..." names it; null: it holds what the step is bound to.</param>
    /// <param name="seen">Share of the journeys in scope that have it.</param>
    /// <param name="outOfOrder">Share in which it comes too early.</param>
    public static (StepState State, string Reason) Of(Step step, string? missing, Figure seen, Figure outOfOrder)
    {
        if (step.Binding is null) return (StepState.Assumed, "No events are bound to it: nothing in the data says whether it happens.");
        if (missing is not null) return (StepState.Unknown, $"The data holds no {missing}: nothing can be said.");
        if (seen.N == 0) return (StepState.Unknown, "There are no journeys in scope.");
        if (seen.Value == 0) return Unseen(seen);
        return outOfOrder.Low > MostlyShare
            ? (StepState.Contradicted, "It happens, but mostly before anything of the phases that are drawn before it.")
            : (StepState.Observed, "It happens.");
    }

    private static (StepState State, string Reason) Unseen(Figure seen) => seen.High < SeldomShare
        ? (StepState.Contradicted, "None of the journeys in scope has it, though the data could show it; they are enough to say that fewer than one in a hundred has it.")
        : (StepState.Unknown, "None of the journeys in scope has it, but they are too few to say that it does not happen.");
}
