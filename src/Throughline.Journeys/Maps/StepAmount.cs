using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>How much of a step an instance with it has, where that says more than that it happened.</summary>
/// <param name="Unit">One of what is counted; more take an s.</param>
/// <param name="Of">The amount in one instance.</param>
/// <param name="Definition">What the figure means.</param>
/// <param name="Summary">How the instances become one figure.</param>
internal sealed record StepAmount(string Unit, Func<InstanceTable, int, int> Of, MetricDefinition Definition, Summary Summary)
{
    private static readonly StepAmount Tools = new("tool", (table, instance) => table.Tools[instance], MapFigures.StepTools, Summary.Median);
    private static readonly StepAmount Hops = new("hop", (table, instance) => table.Hops[instance], MapFigures.StepAmount, Summary.Mean);

    /// <summary>The amount that belongs to a step, or null.</summary>
    public static StepAmount? For(Step step) => step.Binding switch
    {
        { Pattern: "hand-over" } => Hops,
        { Types: { } types } when types.Contains(EventTypes.ToolOpened, StringComparer.Ordinal) => Tools,
        _ => null,
    };
}
