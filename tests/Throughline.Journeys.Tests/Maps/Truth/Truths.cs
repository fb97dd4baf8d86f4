using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps.Truth;

/// <summary>Maps and logs for what is true of them, said briefly.</summary>
internal static class Truths
{
    /// <summary>A map with a phase for each array; a step's text is its id, its name and the type that it is bound to; in brackets it is bound to nothing.</summary>
    public static JourneyMap Map(params string[][] phases) =>
        new("m", "M", null, [.. phases.Select((steps, index) => new Phase($"Phase {index + 1}", [.. steps.Select(Step)]))]);

    public static Step Step(string text) => text.StartsWith('[')
        ? new Step(text.Trim('[', ']'), text.Trim('[', ']'), Lane.Customer, StepKind.Happy, null)
        : new Step(text, text, Lane.Customer, StepKind.Happy, new StepBinding([text], null));

    /// <summary>As many journeys as are asked for, each with these types an hour apart, begun at an hour.</summary>
    public static Happening[][] Journeys(int count, double hour, params string[] types) =>
        [.. Enumerable.Range(0, count).Select(_ => types.Select((type, index) => new Happening(hour + index, type)).ToArray())];

    public static MeasuredTruth Measured(JourneyMap map, EventLog log) => MeasuredTruth.Of(MeasuredMap.Of(map, new MeasuredLog(log)));

    public static MapTruth Since(DateTimeOffset begin, JourneyMap map, EventLog log)
    {
        var truth = MeasuredTruth.Of(MeasuredMap.Of(map, new MeasuredLog(log)), begin);
        return MapTruth.Of(truth, FigureScope.Of(truth.Map.Log.Instances) with { Journey = map.Id });
    }

    public static MapTruth Of(JourneyMap map, EventLog log, Func<int, bool>? chosen = null)
    {
        var truth = Measured(map, log);
        var whole = FigureScope.Of(truth.Map.Log.Instances) with { Journey = map.Id };
        return MapTruth.Of(truth, chosen is null ? whole : whole with { Instances = InstanceSet.Where(log.InstanceCount, chosen) });
    }

    public static StepTruth At(this MapTruth truth, string step) => truth.Steps.Single(known => known.Step.Id == step);
}
