using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>One pass over a log that observes where it disagrees with a map: steps that come too early, and what no step draws.</summary>
internal sealed class TruthTally
{
    private readonly EventLog _log;
    private readonly MapBinding _binding;
    private readonly int[] _channels;
    private readonly long[] _firstOfPhase;
    private readonly long[] _lastOfStep;
    private readonly GrowingColumn<int>?[] _undrawn;
    private readonly GrowingColumn<int>?[] _undrawnChannel;
    private readonly bool[] _isChannelDrawn;

    private TruthTally(JourneyMap map, EventLog log)
    {
        (_log, _binding) = (log, MapBinding.Of(map, log.Terms(Dimension.Type)));
        _channels = log.References[(int)Dimension.Channel];
        _firstOfPhase = new long[map.Phases.Count];
        _lastOfStep = new long[_binding.Steps.Count];
        _undrawn = new GrowingColumn<int>?[log.Terms(Dimension.Type).Count + 1];
        _undrawnChannel = new GrowingColumn<int>?[log.Terms(Dimension.Channel).Count + 1];
        _isChannelDrawn = new bool[_undrawnChannel.Length];
        Early = [.. _binding.Steps.Select(_ => new ObservationList())];
    }

    /// <summary>By step, each journey that has it and anything of an earlier phase: 1 if all of the step came before everything of those.</summary>
    public ObservationList[] Early { get; }

    /// <summary>The journeys with anything that no step draws.</summary>
    public GrowingColumn<int> AnyUndrawn { get; } = new();

    /// <summary>The types that no step draws, with the journeys that have them.</summary>
    public IEnumerable<(string Type, Observations Journeys)> Undrawn() => Named(_undrawn, Dimension.Type, _ => true);

    /// <summary>The channels of which no event is drawn, with the journeys that have them.</summary>
    public IEnumerable<(string Channel, Observations Journeys)> UndrawnChannels() => Named(_undrawnChannel, Dimension.Channel, code => code > 0 && !_isChannelDrawn[code]);

    /// <summary>Observes a log for a map.</summary>
    public static TruthTally Of(JourneyMap map, EventLog log)
    {
        var tally = new TruthTally(map, log);
        for (var instance = 0; instance < log.InstanceCount; instance++) tally.Add(instance);
        return tally;
    }

    private void Add(int instance)
    {
        Array.Fill(_firstOfPhase, long.MaxValue);
        Array.Fill(_lastOfStep, long.MinValue);
        var (start, end) = _log.Instances(instance);
        for (var i = start; i < end; i++)
        {
            var steps = _binding.StepsOfType[_log.Type[i]];
            if (steps.Length == 0) AddUndrawn(i, instance);
            else AddDrawn(i, steps);
        }

        EndOrder(instance);
    }

    private void AddDrawn(int index, int[] steps)
    {
        if (_channels.Length > 0) _isChannelDrawn[_channels[index]] = true;
        foreach (var step in steps)
        {
            _lastOfStep[step] = _log.Time[index];
            ref var first = ref _firstOfPhase[_binding.PhaseOfStep[step]];
            first = Math.Min(first, _log.Time[index]);
        }
    }

    private void AddUndrawn(int index, int instance)
    {
        Add(AnyUndrawn, instance);
        Add(_undrawn[_log.Type[index]] ??= new GrowingColumn<int>(), instance);
        if (_channels.Length > 0) Add(_undrawnChannel[_channels[index]] ??= new GrowingColumn<int>(), instance);
    }

    private static void Add(GrowingColumn<int> journeys, int instance)
    {
        if (journeys.Count == 0 || journeys.Last != instance) journeys.Add(instance);
    }

    // Steps are numbered through the phases, so what came before a phase is known when its first step is reached. What happens at the same time is not before.
    private void EndOrder(int instance)
    {
        var (earlier, phase) = (long.MaxValue, 0);
        for (var step = 0; step < _lastOfStep.Length; step++)
        {
            for (; phase < _binding.PhaseOfStep[step]; phase++) earlier = Math.Min(earlier, _firstOfPhase[phase]);
            if (_lastOfStep[step] != long.MinValue && earlier != long.MaxValue) Early[step].Add(instance, _lastOfStep[step] < earlier ? 1 : 0);
        }
    }

    private IEnumerable<(string Name, Observations Journeys)> Named(GrowingColumn<int>?[] found, Dimension dimension, Func<int, bool> counts) => found
        .Select((journeys, code) => (journeys, code))
        .Where(pair => pair.journeys is not null && counts(pair.code))
        .Select(pair => (_log.Terms(dimension).Text(pair.code), new Observations(pair.journeys!.Take())));
}
