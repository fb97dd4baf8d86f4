using System.Numerics;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics.Friction;

namespace Throughline.Journeys.Metrics.ByPart;

/// <summary>What becomes of journeys in whose stages agents report friction, beside those without.</summary>
/// <param name="outcome">What becomes of them.</param>
/// <param name="summary">How its observations become one figure.</param>
public sealed class OutcomeByFriction(Metric outcome, Summary summary) : MetricByPart(
    new MetricDefinition(
        $"{outcome.Definition.Id}{Ending}",
        $"{outcome.Definition.Name}, by friction in a stage",
        "In which stage of the journey the agents' friction goes with an unhappy customer.",
        $"{outcome.Definition.Id}, apart by whether agents report friction (friction.reported) while the journey is in the stage: after a step of that phase of the service template and before one of another. Without: of those that are in the stage, the others. "
        + "A journey counts with each stage that it is in. It goes with the friction; whether it comes of it is another question.",
        outcome.Definition.Unit,
        outcome.Definition.Better),
    summary,
    $"journey instances in the stage, of those that count for {outcome.Definition.Id}")
{
    /// <summary>How the ids of such metrics end.</summary>
    public const string Ending = "-by-friction";

    /// <summary>How the part of those with friction in a stage ends.</summary>
    internal const string With = ", with friction";

    /// <summary>How the part of those without friction in a stage ends.</summary>
    internal const string Without = ", without";

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, Observations Observations)> Observe(MeasuredLog log)
    {
        var (all, stages, parts) = (log.Measure(outcome).Observations, FrictionStages.Of(log.Log), new PartLists());
        for (var i = 0; i < all.Count; i++)
        {
            var (entered, friction) = stages[all.Instance[i]];
            for (var left = entered; left != 0; left &= left - 1)
            {
                var stage = BitOperations.TrailingZeroCount(left);
                parts.Add((stage * 2) + ((friction >> stage & 1) == 1 ? 1 : 0), all.Instance[i], all.ValueOf(i));
            }
        }

        return parts.Named(part => ServiceTemplate.Phases[part / 2] + (part % 2 == 1 ? With : Without));
    }
}
