using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>One pass over a log that observes everything a map shows.</summary>
internal sealed class MapTally
{
    private readonly EventLog _log;
    private readonly MapBinding _binding;
    private readonly InstanceTable _table;
    private int _bound;

    private MapTally(JourneyMap map, MeasuredLog log)
    {
        (_log, _table) = (log.Log, log.Instances);
        _binding = MapBinding.Of(map, _log.Terms(Dimension.Type));
        var channels = _log.Codes(Dimension.Channel).IsEmpty ? 0 : _log.Terms(Dimension.Channel).Count;
        Phases = [.. map.Phases.Select(_ => new PhaseTally(channels))];
        Steps = [.. _binding.Steps.Select(step => new StepTally(step))];
        Experience = new ExperienceTally(_log, Phases);
    }

    /// <summary>By phase.</summary>
    public PhaseTally[] Phases { get; }

    /// <summary>By step, numbered through all phases.</summary>
    public StepTally[] Steps { get; }

    /// <summary>Scores and words by phase.</summary>
    public ExperienceTally Experience { get; }

    /// <summary>Events that some step is bound to, by instance.</summary>
    public ObservationList Bound { get; } = new();

    /// <summary>Observes a log for a map.</summary>
    public static MapTally Of(JourneyMap map, MeasuredLog log)
    {
        var tally = new MapTally(map, log);
        for (var instance = 0; instance < log.Log.InstanceCount; instance++) tally.Add(instance);
        return tally;
    }

    private void Add(int instance)
    {
        var (start, end) = _log.Instances(instance);
        foreach (var phase in Phases) phase.Begin();
        _bound = 0;
        var asked = _table.Asked[instance] == EventBatch.NoTime ? _log.Time[start] : _table.Asked[instance];
        for (var i = start; i < end; i++) AddEvent(i, instance, asked);
        foreach (var (step, pattern) in _binding.Patterns)
            if (pattern.IsIn(_table, instance)) Meet(step, instance);
        if (_bound > 0) Bound.Add(instance, _bound);
        foreach (var phase in Phases) phase.End(instance, _log, end - 1);
        foreach (var step in Steps) step.End(instance, step.Counted?.Of(_table, instance));
        Experience.Add(instance, start, end);
    }

    private void AddEvent(int index, int instance, long asked)
    {
        var steps = _binding.StepsOfType[_log.Type[index]];
        if (steps.Length == 0) return;
        _bound++;
        Enter(_binding.PhaseOfStep[steps[0]], index);
        foreach (var step in steps)
        {
            if (!Meet(step, instance)) continue;
            if (_log.Time[index] > asked) Steps[step].Times.Add(instance, (_log.Time[index] - asked) / 1e6);
        }
    }

    private void Enter(int phase, int index)
    {
        var channels = _log.Codes(Dimension.Channel);
        Phases[phase].Enter(index, channels.IsEmpty ? 0 : channels[index]);
        for (var earlier = 0; earlier < phase; earlier++) Phases[earlier].Leave(index);
    }

    private bool Meet(int step, int instance)
    {
        if (!Steps[step].Meet(instance)) return false;
        if (Steps[step].Step.Kind == StepKind.Broken) Phases[_binding.PhaseOfStep[step]].MetBroken = true;
        return true;
    }
}
