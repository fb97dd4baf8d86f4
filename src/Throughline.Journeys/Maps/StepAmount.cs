using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps;

/// <summary>How much of a step an instance with it has, where that says more than that it happened.</summary>
/// <param name="Unit">One of what is counted; more take an s.</param>
/// <param name="Of">The amount in one instance.</param>
internal sealed record StepAmount(string Unit, Func<InstanceTable, int, int> Of)
{
    private static readonly StepAmount Tools = new("tool", (table, instance) => table.Tools[instance]);
    private static readonly StepAmount Hops = new("hop", (table, instance) => table.Hops[instance]);

    /// <summary>The amount that belongs to a step, or null.</summary>
    public static StepAmount? For(Step step) => step.Binding switch
    {
        { Pattern: "hand-over" } => Hops,
        { Types: { } types } when types.Contains(EventTypes.ToolOpened, StringComparer.Ordinal) => Tools,
        _ => null,
    };
}
