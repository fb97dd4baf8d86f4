using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Metrics.ServiceLevels;

namespace Throughline.Journeys.Maps.Connections;

/// <summary>What the desk's records and the customers say of each step of a map.</summary>
internal sealed class StepMeasurements
{
    private readonly MeasuredLog _log;
    private readonly InstanceTable _table;
    private readonly StepJourneys _journeys;
    private readonly int[] _lastTeam;
    private readonly Observations _scores;
    private readonly IReadOnlyList<Parts> _steps;

    /// <summary>Observes every step.</summary>
    public StepMeasurements(MeasuredMap map)
    {
        (_log, _table) = (map.Log, map.Log.Instances);
        _journeys = new StepJourneys(_log);
        _lastTeam = LastTeams(_log.Log);
        _scores = InstanceScores.Of(_log.Log);
        _steps = [.. map.Steps.Select(step => PartsOf(step.Step, step.Instances.Observations))];
    }

    /// <summary>The steps for a choice of journeys.</summary>
    public IReadOnlyList<StepConnection> In(FigureScope scope) => [.. _steps.Select(step => step.In(scope))];

    /// <summary>Every measure.</summary>
    public IEnumerable<Measure> Measures() => _steps.SelectMany(step => step.All);

    private Parts PartsOf(Step step, Observations met)
    {
        var belongs = _journeys.Of(step, met);
        var clock = step.Service?.Clock is { } name ? ClockCatalogue.Find(name)?.Id : ClockId.Resolve;
        var escalated = Escalations(step, belongs);
        return new Parts(
            step,
            Of(ConnectionFigures.Open, Summary.Count, "journey instances in scope", Waiting(step), step) with { Whole = Open() },
            Of(ConnectionFigures.InTime, Summary.Share, "clocks of the step's journeys that kept or missed a deadline", clock is { } known ? Among(_log.Measure(new ServiceLevelMet(known)).Observations, belongs) : Observations.None, step),
            Of(ConnectionFigures.Escalated, Summary.Share, "journey instances of the step", escalated, step),
            Of(ConnectionFigures.NotEscalated, Summary.Share, "journey instances of the step", Turned(escalated), step),
            Of(ConnectionFigures.NoRepeat, Summary.Share, "journey instances of the step with a contact", Turned(Among(_log.Measure(new RepeatContact48Hours()).Observations, belongs)), step),
            Of(ConnectionFigures.Voice, Summary.Mean, "scored journey instances of the step", Among(_scores, belongs), step));
    }

    private static Measure Of(MetricDefinition definition, Summary summary, string population, Observations seen, Step step) => new(definition, summary, population, seen) { Part = step.Id };

    private Observations Open() => _table.RecordsSolutions ? new Observations([.. Enumerable.Range(0, _table.Count)]) : Observations.None;

    private Observations Waiting(Step step)
    {
        if (!_table.RecordsSolutions || step.Service is not { Queues: { Count: > 0 } queues }) return Observations.None;
        var isOne = _journeys.Codes(queues);
        return new Observations([.. Enumerable.Range(0, _table.Count).Where(instance => _table.IsOpen[instance] && isOne[_lastTeam[instance]])]);
    }

    private Observations Escalations(Step step, bool[] belongs)
    {
        var escalated = _table.Escalated.AsSpan().ToArray();
        if (step.Service?.Escalation is { } team) _journeys.MarkTeams([team], escalated);
        else if (!_table.RecordsEscalations) return Observations.None;
        var journeys = new ObservationList();
        for (var instance = 0; instance < belongs.Length; instance++)
            if (belongs[instance]) journeys.Add(instance, escalated[instance] ? 1 : 0);
        return journeys.ToObservations();
    }

    private static Observations Among(Observations seen, bool[] belongs)
    {
        var found = new ObservationList();
        for (var i = 0; i < seen.Count; i++)
            if (belongs[seen.Instance[i]]) found.Add(seen.Instance[i], seen.ValueOf(i));
        return found.ToObservations();
    }

    private static Observations Turned(Observations share) => new(share.Instance, Array.ConvertAll(share.Value.ToArray(), value => 1 - value));

    private static int[] LastTeams(EventLog log)
    {
        var teams = log.Codes(Dimension.Team);
        var last = new int[log.InstanceCount];
        for (var i = 0; i < teams.Length; i++)
            if (teams[i] != 0) last[log.Instance[i]] = teams[i];
        return last;
    }

    private sealed record Parts(Step Step, Measure Open, Measure InTime, Measure Escalated, Measure NotEscalated, Measure NoRepeat, Measure Voice)
    {
        public IEnumerable<Measure> All => [Open, InTime, Escalated, NotEscalated, NoRepeat, Voice];

        public StepConnection In(FigureScope scope) => new(
            Step,
            Step.Service is { Queues.Count: > 0 } ? Open.In(scope) : null,
            Step.Service?.Clock is null ? null : InTime.In(scope),
            Step.Service is null ? null : Escalated.In(scope),
            StepHealth.Of([InTime.In(scope), NoRepeat.In(scope), NotEscalated.In(scope)], Voice.In(scope)));
    }
}
