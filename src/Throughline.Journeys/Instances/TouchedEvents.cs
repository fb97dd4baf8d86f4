using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>A table of the events of some customers of a log, as they were before it was built, and of new events.</summary>
internal sealed class TouchedEvents
{
    private readonly int[] _events;
    private readonly int _count;

    private TouchedEvents(int[] events, int added) => (_events, _count) = (events, events.Length + added);

    /// <summary>Takes them out.</summary>
    public static EventTable Of(LogSide side, bool[] touched, EventTable added)
    {
        var events = new List<int>();
        for (var customer = 0; customer < touched.Length; customer++)
        {
            if (!touched[customer]) continue;
            for (var i = side.Start(customer); i < side.Start(customer + 1); i++) events.Add(i);
        }

        return new TouchedEvents([.. events], added.Count).Table(side, added);
    }

    private EventTable Table(LogSide side, EventTable added) => new()
    {
        Count = _count,
        Time = Joined(side.Log.Time, added.Time),
        Sequence = Joined(side.Sequence, added.Sequence),
        Place = Joined(side.Place, added.Place),
        Side = Joined(side.Log.Side, added.Side),
        Traits = Joined(side.Log.Traits, added.Traits),
        References = [.. Dimensions.All.Select(d => d switch
        {
            Dimension.Type => Widened(side.MappedType, added.Codes(d)),
            Dimension.Activity => Widened(side.Log.Activity, added.Codes(d)),
            _ => Joined(side.Log.References[(int)d], added.Codes(d)),
        })],
        Terms = added.Terms,
        Links = added.Links,
        Decisions = added.Decisions,
        Source = Joined(side.Log.Source, added.Source),
        Sources = added.Sources,
        OffsetMinutes = Joined(side.Log.OffsetMinutes, added.OffsetMinutes),
        Files = added.Files,
        Score = Joined(side.Log.Score, added.Score),
        ScoreLow = Joined(side.Log.ScoreLow, added.ScoreLow),
        ScoreHigh = Joined(side.Log.ScoreHigh, added.ScoreHigh),
        Deadline = Joined(side.Log.Deadline, added.Deadline),
        Text = Joined(side.Log.Text, added.Text),
        Attributes = added.Attributes.ToDictionary(pair => pair.Key, pair => pair.Value with { Codes = Joined(side.Log.Attributes[pair.Key].Codes, pair.Value.Codes) }, StringComparer.OrdinalIgnoreCase),
    };

    private T[] Joined<T>(T[] column, T[] added)
    {
        if (column.Length == 0 && added.Length == 0) return [];
        var joined = new T[_count];
        for (var i = 0; i < _events.Length; i++) joined[i] = column[_events[i]];
        added.CopyTo(joined, _events.Length);
        return joined;
    }

    // Types and activities are in a log always; in a table only where they were asked for.
    private int[] Widened(ushort[] column, int[] added)
    {
        if (added.Length == 0 && _events.Length < _count) return [];
        var joined = new int[_count];
        for (var i = 0; i < _events.Length; i++) joined[i] = column[_events[i]];
        added.CopyTo(joined, _events.Length);
        return joined;
    }
}
