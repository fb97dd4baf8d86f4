using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Costs;

/// <summary>How long agents talk: from the start of a call or chat to the end of the same, over a channel that is neither digital nor a voice menu.</summary>
internal sealed class HandlingTime
{
    private readonly MeasuredLog _log;
    private readonly int _started;
    private readonly int _ended;

    public HandlingTime(MeasuredLog log)
    {
        _log = log;
        var types = log.Log.Terms(Dimension.Type);
        (_started, _ended) = (types.Find(EventTypes.ContactStarted), types.Find(EventTypes.ContactEnded));
    }

    /// <summary>Microseconds in an instance; a conversation without an end counts nothing.</summary>
    public long Of(int instance)
    {
        var (start, end) = _log.Log.Instances(instance);
        var (sum, open) = (0L, -1);
        for (var i = start; i < end; i++)
        {
            if (_log.Log.Type[i] == 0) continue;
            if (_log.Log.Type[i] == _started) open = i;
            if (_log.Log.Type[i] != _ended || open < 0) continue;
            if (_log.ChannelClassOf(open) is ChannelClass.Assisted or ChannelClass.Unknown) sum += _log.Log.Time[i] - _log.Log.Time[open];
            open = -1;
        }

        return sum;
    }
}
