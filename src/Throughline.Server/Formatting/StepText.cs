using Throughline.Journeys.Maps;

namespace Throughline.Server.Formatting;

/// <summary>What stands on a step's card.</summary>
public static class StepText
{
    private const int MostTypes = 20;

    /// <summary>Whether the step was drawn but never seen in the events.</summary>
    public static bool Expected(StepView step) => step.Step.Binding is null || step.Instances.Value is null or 0;

    /// <summary>Whether it is a broken path that really happens.</summary>
    public static bool Broken(StepView step) => step.Step.Kind == StepKind.Broken && !Expected(step);

    /// <summary>Whether events, a queue, a clock or an escalation path is bound to it.</summary>
    public static bool IsConnected(Step step) => step.Binding is not null || step.Service is not null;

    /// <summary>The name of the customer's step that an agent's step is done alongside; null: nobody has said.</summary>
    /// <param name="phase">The step's phase.</param>
    /// <param name="step">The step.</param>
    public static string? Alongside(Phase phase, Step step) => phase.Steps.FirstOrDefault(other => other.Id == step.Alongside)?.Name;

    /// <summary>Name with the sign of a broken path.</summary>
    public static string Name(StepView step) => Broken(step) ? "✕ " + step.Step.Name : step.Step.Name;

    /// <summary>How often it happens; for a step that did not, why there is no number.</summary>
    public static string Left(StepView step) =>
        step.Step.Binding is null ? step.Step.Service is null ? "not bound to data" : "connected, no events bound" : Expected(step) ? "not seen" : FigureText.Value(step.Instances);

    /// <summary>Its share.</summary>
    public static string Right(StepView step) => Expected(step) ? FigureText.None : FigureText.Value(step.Share);

    /// <summary>Amount and time on a line of their own; null when there are none.</summary>
    public static string? Below(StepView step)
    {
        var parts = new List<string>();
        if (Amount(step) is { } amount) parts.Add(amount);
        if (step.MedianTime?.Value is not null) parts.Add(FigureText.Value(step.MedianTime));
        return parts.Count == 0 || Expected(step) ? null : string.Join(" · ", parts);
    }

    /// <summary>What an amount is of, e.g. "Hops, mean" or "Times each, mean".</summary>
    public static string AmountName(StepAmountView amount)
    {
        var words = amount.Unit.Split(' ', 2);
        return string.Join(' ', words.Skip(1).Prepend($"{char.ToUpperInvariant(words[0][0])}{words[0][1..]}s")) + ", mean";
    }

    /// <summary>How much of it a journey has, e.g. "1.3 hops"; null where that says nothing.</summary>
    public static string? Amount(StepView step)
    {
        if (step.Amount is not { Figure.Value: { } value, Unit: var unit }) return null;
        var number = value.ToString("0.#");
        var words = unit.Split(' ', 2);
        return number == "1" ? $"1 {unit}" : string.Join(' ', words.Skip(1).Prepend($"{number} {words[0]}s"));
    }

    /// <summary>The names that the step's events carry in the data; null where it is bound to none or to a pattern.</summary>
    public static string? Types(StepView step)
    {
        if (step.Step.Binding?.Types is not { Count: > 0 } types) return null;
        var rest = types.Count > MostTypes ? $" and {types.Count - MostTypes} more" : "";
        return string.Join(", ", types.Take(MostTypes)) + rest;
    }
}
