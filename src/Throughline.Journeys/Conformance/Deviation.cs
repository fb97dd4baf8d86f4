namespace Throughline.Journeys.Conformance;

/// <summary>One way of departing from the intended paths.</summary>
/// <param name="Kind">How.</param>
/// <param name="What">Id of the step; of something undrawn the event type.</param>
/// <param name="After">Of a step left out, the id of the step before it on the path; empty: the path begins with it. Else null.</param>
/// <param name="Name">In words, e.g. <c>left out “Confirm” after “Solve”</c>.</param>
public sealed record Deviation(DeviationKind Kind, string What, string? After, string Name)
{
    /// <summary>Names it in addresses and commands, e.g. <c>left-out/confirm/solve</c>; holds when events arrive.</summary>
    public string Key => Kind switch
    {
        DeviationKind.LeftOut => $"left-out/{Uri.EscapeDataString(What)}/{Uri.EscapeDataString(After ?? "")}",
        DeviationKind.Elsewhere => $"elsewhere/{Uri.EscapeDataString(What)}",
        _ => $"undrawn/{Uri.EscapeDataString(What)}",
    };
}
