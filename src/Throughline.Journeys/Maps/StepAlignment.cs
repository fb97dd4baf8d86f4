namespace Throughline.Journeys.Maps;

/// <summary>Which step of the customer an agent's step is done alongside, within a phase.</summary>
public static class StepAlignment
{
    /// <summary>The agents' steps of a phase that are done alongside a customer's step, in order.</summary>
    public static IEnumerable<Step> Of(Phase phase, string step) => phase.Steps.Where(other => other.Alongside == step);

    /// <summary>The steps of a phase, each agent's step alongside the last step of the customer before it that is as it should be; those before any of them alongside none.</summary>
    /// <param name="steps">In the order in which they happen. What is aligned already stays so.</param>
    public static IReadOnlyList<Step> ByOrder(IReadOnlyList<Step> steps)
    {
        string? last = null;
        var aligned = new List<Step>(steps.Count);
        foreach (var step in steps)
        {
            if (step is { Lane: Lane.Customer, Kind: StepKind.Happy }) last = step.Id;
            aligned.Add(step.Lane == Lane.Agent && step.Alongside is null ? step with { Alongside = last } : step);
        }

        return aligned;
    }

    /// <summary>The steps of a phase without alignment where it does not hold: with a step of the customer that the phase does not have, or of the customer's own.</summary>
    public static IReadOnlyList<Step> Kept(IReadOnlyList<Step> steps)
    {
        var customer = steps.Where(step => step.Lane == Lane.Customer).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        return [.. steps.Select(step => step.Alongside is { } other && (step.Lane == Lane.Customer || !customer.Contains(other)) ? step with { Alongside = null } : step)];
    }
}
