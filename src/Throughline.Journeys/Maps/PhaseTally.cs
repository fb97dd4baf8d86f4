using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps;

/// <summary>What is counted for one phase in the pass over a log; the lower half belongs to the instance at hand.</summary>
internal sealed class PhaseTally(int channels)
{
    private int _entered = -1;
    private int _left = -1;

    /// <summary>Instances that entered.</summary>
    public long Instances { get; private set; }

    /// <summary>Seconds in the phase.</summary>
    public List<double> Times { get; } = [];

    /// <summary>Events by channel code.</summary>
    public long[] Channels { get; } = new long[channels + 1];

    /// <summary>Whether the instance at hand has entered.</summary>
    public bool IsEntered => _entered >= 0;

    /// <summary>Whether the instance at hand met a broken step here.</summary>
    public bool MetBroken { get; set; }

    /// <summary>Begins a new instance.</summary>
    public void Begin() => (_entered, _left, MetBroken) = (-1, -1, false);

    /// <summary>The instance has an event of the phase.</summary>
    public void Enter(int index)
    {
        if (_entered < 0) _entered = index;
    }

    /// <summary>The instance has an event of a later phase.</summary>
    public void Leave(int index)
    {
        if (_entered >= 0 && _left < 0) _left = index;
    }

    /// <summary>The instance is over.</summary>
    /// <param name="log">Its log.</param>
    /// <param name="last">Its last event.</param>
    public void End(EventLog log, int last)
    {
        if (_entered < 0) return;
        Instances++;
        if (_entered == last) return;
        Times.Add((log.Time[_left < 0 ? last : _left] - log.Time[_entered]) / 1e6);
    }
}
