using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>What is observed of one phase in the pass over a log; the lower half belongs to the instance at hand.</summary>
internal sealed class PhaseTally(int channels)
{
    private readonly int[] _channelEvents = new int[channels + 1];
    private int _entered = -1;
    private int _left = -1;

    /// <summary>Instances that entered.</summary>
    public GrowingColumn<int> Instances { get; } = new();

    /// <summary>Seconds in the phase.</summary>
    public ObservationList Times { get; } = new();

    /// <summary>Scores from 0 to 1.</summary>
    public ObservationList Scores { get; } = new();

    /// <summary>Events by channel code; those without a channel are under 0.</summary>
    public ObservationList[] Channels { get; } = [.. Enumerable.Range(0, channels + 1).Select(_ => new ObservationList())];

    /// <summary>Events that name a channel.</summary>
    public ObservationList NamedChannels { get; } = new();

    /// <summary>Whether the instance at hand has entered.</summary>
    public bool IsEntered => _entered >= 0;

    /// <summary>Whether the instance at hand met a broken step here.</summary>
    public bool MetBroken { get; set; }

    /// <summary>Begins a new instance.</summary>
    public void Begin() => (_entered, _left, MetBroken) = (-1, -1, false);

    /// <summary>The instance has an event of the phase.</summary>
    /// <param name="index">The event.</param>
    /// <param name="channel">Its channel code.</param>
    public void Enter(int index, int channel)
    {
        if (_entered < 0) _entered = index;
        _channelEvents[channel]++;
    }

    /// <summary>The instance has an event of a later phase.</summary>
    public void Leave(int index)
    {
        if (_entered >= 0 && _left < 0) _left = index;
    }

    /// <summary>The instance is over.</summary>
    /// <param name="instance">Which.</param>
    /// <param name="log">Its log.</param>
    /// <param name="last">Its last event.</param>
    public void End(int instance, EventLog log, int last)
    {
        if (_entered < 0) return;
        Instances.Add(instance);
        if (_entered != last) Times.Add(instance, (log.Time[_left < 0 ? last : _left] - log.Time[_entered]) / 1e6);
        EndChannels(instance);
    }

    private void EndChannels(int instance)
    {
        var named = 0;
        for (var channel = 0; channel < _channelEvents.Length; channel++)
        {
            if (_channelEvents[channel] == 0) continue;
            if (channel > 0)
            {
                Channels[channel].Add(instance, _channelEvents[channel]);
                named += _channelEvents[channel];
            }

            _channelEvents[channel] = 0;
        }

        if (named > 0) NamedChannels.Add(instance, named);
    }
}
