using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps;

/// <summary>One pass over a log that counts everything a map shows.</summary>
internal sealed class MapTally
{
    private readonly EventLog _log;
    private readonly MapBinding _binding;
    private readonly InstanceTable _table;

    private MapTally(JourneyMap map, EventLog log, InstanceTable table)
    {
        (_log, _table) = (log, table);
        _binding = MapBinding.Of(map, log.Terms(Dimension.Type));
        var channels = log.Codes(Dimension.Channel).IsEmpty ? 0 : log.Terms(Dimension.Channel).Count;
        Phases = [.. map.Phases.Select(_ => new PhaseTally(channels))];
        Steps = [.. _binding.Steps.Select(step => new StepTally(step))];
        Experience = new ExperienceTally(log, Phases);
    }

    /// <summary>By phase.</summary>
    public PhaseTally[] Phases { get; }

    /// <summary>By step, numbered through all phases.</summary>
    public StepTally[] Steps { get; }

    /// <summary>Scores and words by phase.</summary>
    public ExperienceTally Experience { get; }

    /// <summary>Events that some step is bound to.</summary>
    public long BoundEvents { get; private set; }

    /// <summary>Counts a log for a map.</summary>
    public static MapTally Of(JourneyMap map, EventLog log, InstanceTable table)
    {
        var tally = new MapTally(map, log, table);
        for (var instance = 0; instance < log.InstanceCount; instance++) tally.Add(instance);
        return tally;
    }

    private void Add(int instance)
    {
        var (start, end) = _log.Instances(instance);
        foreach (var phase in Phases) phase.Begin();
        var asked = _table.Asked[instance] == EventBatch.NoTime ? _log.Time[start] : _table.Asked[instance];
        for (var i = start; i < end; i++) AddEvent(i, instance, asked);
        foreach (var (step, pattern) in _binding.Patterns)
            if (pattern.IsIn(_table, instance)) Meet(step, instance);
        foreach (var phase in Phases) phase.End(_log, end - 1);
        Experience.Add(start, end);
    }

    private void AddEvent(int index, int instance, long asked)
    {
        var steps = _binding.StepsOfType[_log.Type[index]];
        if (steps.Length == 0) return;
        BoundEvents++;
        Enter(_binding.PhaseOfStep[steps[0]], index);
        foreach (var step in steps)
        {
            Steps[step].Events++;
            if (!Meet(step, instance)) continue;
            if (_log.Time[index] > asked) Steps[step].Times.Add((_log.Time[index] - asked) / 1e6);
        }
    }

    private void Enter(int phase, int index)
    {
        Phases[phase].Enter(index);
        for (var earlier = 0; earlier < phase; earlier++) Phases[earlier].Leave(index);
        var channels = _log.Codes(Dimension.Channel);
        if (!channels.IsEmpty) Phases[phase].Channels[channels[index]]++;
    }

    private bool Meet(int step, int instance)
    {
        var tally = Steps[step];
        if (!tally.Meet(instance)) return false;
        if (tally.Counted is { } counted) tally.Amount += counted.Of(_table, instance);
        if (tally.Step.Kind == StepKind.Broken) Phases[_binding.PhaseOfStep[step]].MetBroken = true;
        return true;
    }
}
