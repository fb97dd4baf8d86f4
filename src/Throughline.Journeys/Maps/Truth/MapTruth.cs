using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>How true a map is, for a choice of journeys.</summary>
/// <param name="Map">As drawn.</param>
/// <param name="Observed">Share of its steps that are observed.</param>
/// <param name="Steps">What the data says of each step, in the order in which they are drawn.</param>
/// <param name="Drift">What the data has and the map has not.</param>
/// <param name="Connections">What each step is connected to at the desk, in the same order.</param>
public sealed record MapTruth(JourneyMap Map, Figure Observed, IReadOnlyList<StepTruth> Steps, MapDrift Drift, IReadOnlyList<StepConnection> Connections)
{
    /// <summary>The steps that neither events nor a queue, clock or escalation path is bound to.</summary>
    public IReadOnlyList<StepTruth> NotConnected => [.. Steps.Where(step => step.Step is { Binding: null, Service: null })];

    /// <summary>The truth of a map over the journeys in scope.</summary>
    public static MapTruth Of(MeasuredTruth truth, FigureScope scope)
    {
        var steps = States(truth, scope);
        return new MapTruth(truth.Map.Map, ShareObserved(steps, scope), steps, MapDrift.Of(truth, steps, scope), truth.Steps.In(scope));
    }

    /// <summary>One step of a map, without what only the whole is asked for.</summary>
    /// <param name="truth">The map held against its log.</param>
    /// <param name="step">Id of a step that it has.</param>
    /// <param name="scope">The choice of journeys.</param>
    public static (StepTruth Truth, StepConnection Connection) Of(MeasuredTruth truth, string step, FigureScope scope)
    {
        var index = truth.Map.Steps.Select(known => known.Step.Id).ToList().IndexOf(step);
        return (States(truth, scope)[index], truth.Steps.In(scope)[index]);
    }

    /// <summary>What a map's header says, without what only its page asks for.</summary>
    public static (Figure Observed, Figure Drift, IReadOnlyList<StepTruth> Steps) Header(MeasuredTruth truth, FigureScope scope)
    {
        var steps = States(truth, scope);
        return (ShareObserved(steps, scope), truth.Drift.In(scope), steps);
    }

    /// <summary>The share of journeys with something that is not drawn, of some beside that of others.</summary>
    public static Comparison Drifts(MeasuredTruth truth, FigureScope scope, FigureScope other) => Comparison.Of(truth.Drift, scope, other);

    private static List<StepTruth> States(MeasuredTruth truth, FigureScope scope)
    {
        var phases = truth.Map.Map.Phases.SelectMany(phase => phase.Steps.Select(_ => phase.Name)).ToList();
        return [.. truth.Map.Steps.Select((step, index) => State(truth, index, phases[index], step, scope))];
    }

    private static StepTruth State(MeasuredTruth truth, int index, string phase, StepMeasures step, FigureScope scope)
    {
        var (seen, early, missing) = (step.Share.In(scope), truth.OutOfOrder[index].In(scope), truth.MissingOf(index));
        var (state, reason) = TruthRules.Of(step.Step, missing, seen, early);
        var canBeSeen = step.Step.Binding is not null && missing is null;
        return new StepTruth(phase, step.Step, state, reason, canBeSeen ? seen : null, early.N == 0 ? null : early);
    }

    // The steps are all there are, and no sample of steps: a share without an interval. Its cases are the steps.
    private static Figure ShareObserved(List<StepTruth> steps, FigureScope scope)
    {
        var observed = steps.Count(step => step.State == StepState.Observed);
        double? share = steps.Count == 0 ? null : (double)observed / steps.Count;
        return new Figure(TruthFigures.Observed.Id, share, null, null, steps.Count, TruthFigures.Observed.Unit, "steps of the map", scope.From, scope.To, scope.AsOf);
    }
}
