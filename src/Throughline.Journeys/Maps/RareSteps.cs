namespace Throughline.Journeys.Maps;

/// <summary>Keeps a phase readable: what is rare, or too much for one lane, is summed as one step, so that nothing is lost.</summary>
internal static class RareSteps
{
    private const int MostInLane = 8;
    private const double RareShare = 0.005;

    /// <summary>Folds one phase's steps, whose order stays.</summary>
    /// <param name="phase">Index of the phase, for the ids.</param>
    /// <param name="steps">Its steps of both lanes.</param>
    /// <param name="instances">Instances in the log.</param>
    public static IReadOnlyList<Step> Fold(int phase, IReadOnlyList<PlacedStep> steps, long instances) =>
    [
        .. FoldLane(phase, [.. steps.Where(step => step.Step.Lane == Lane.Customer)], instances),
        .. FoldLane(phase, [.. steps.Where(step => step.Step.Lane == Lane.Agent)], instances),
    ];

    private static IEnumerable<Step> FoldLane(int phase, IReadOnlyList<PlacedStep> steps, long instances)
    {
        var rare = Rare(steps, instances);
        if (rare.Count == 0) return steps.Select(step => step.Step);
        return steps.Where(step => !rare.Contains(step)).Select(step => step.Step).Append(Sum(phase, steps.Where(rare.Contains).ToList()));
    }

    private static HashSet<PlacedStep> Rare(IReadOnlyList<PlacedStep> steps, long instances)
    {
        var candidates = steps.Where(CanFold).OrderBy(step => step.Instances).ThenBy(step => step.Step.Id, StringComparer.Ordinal).ToList();
        var below = candidates.Count(step => step.Instances < RareShare * instances);
        var kept = steps.Count - below;
        var drawn = below > 0 ? kept + 1 : kept;
        var surplus = drawn > MostInLane ? kept + 1 - MostInLane : 0;

        // One step that is not rare takes no less room under a vaguer name.
        return below == 0 && Math.Min(surplus, candidates.Count) < 2 ? [] : [.. candidates.Take(below + surplus)];
    }

    // What is broken, or expected and not seen, is drawn because it is rare or missing; the template's steps are what
    // maps are compared by; a pattern has no types to sum.
    private static bool CanFold(PlacedStep step) =>
        step.Step is { Kind: StepKind.Happy, Binding.Types: { } types } && step.Instances > 0 && !types.Any(ServiceTemplate.Knows);

    private static Step Sum(int phase, List<PlacedStep> rare)
    {
        var first = rare[0].Step;
        var types = rare.SelectMany(step => step.Step.Binding?.Types ?? []).ToList();
        var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"rarer-{phase + 1}-{(first.Lane == Lane.Customer ? "customer" : "agent")}");
        return new Step(id, rare.Count == 1 ? "1 rarer step" : $"{rare.Count} rarer steps", first.Lane, StepKind.Happy, new StepBinding(types, null));
    }
}
