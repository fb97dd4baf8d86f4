namespace Throughline.Journeys.Instances;

/// <summary>The contacts and words of a log, in its order: what metrics of answers, repeats and self-service fold, without the events between.</summary>
internal sealed class Exchanges
{
    private readonly int[] _start;

    /// <summary>Takes what a fold has found.</summary>
    /// <param name="event">Indexes of the log, ascending.</param>
    /// <param name="turn">What each is.</param>
    /// <param name="start">Where the exchanges of each instance begin; one more at the end.</param>
    public Exchanges(int[] @event, Turn[] turn, int[] start) => (Event, Turn, _start) = (@event, turn, start);

    /// <summary>Puts the exchanges of a log that has grown together.</summary>
    public static Exchanges Merged(InstanceGrowth growth, Exchanges kept, Exchanges again)
    {
        var start = new int[growth.Log.InstanceCount + 1];
        for (var instance = 0; instance < kept._start.Length - 1; instance++)
            if (growth.Kept(instance) is var to and >= 0) start[to + 1] = kept._start[instance + 1] - kept._start[instance];
        for (var instance = 0; instance < again._start.Length - 1; instance++) start[growth.Again(instance) + 1] = again._start[instance + 1] - again._start[instance];
        for (var instance = 1; instance < start.Length; instance++) start[instance] += start[instance - 1];

        var (events, turns) = (new int[start[^1]], new Turn[start[^1]]);
        for (var instance = 0; instance < kept._start.Length - 1; instance++)
            if (growth.Kept(instance) is var to and >= 0) kept.CopyTo(instance, growth.KeptEvent(instance, 0), start[to], events, turns);
        for (var instance = 0; instance < again._start.Length - 1; instance++) again.CopyTo(instance, growth.AgainEvent(instance, 0), start[growth.Again(instance)], events, turns);
        return new Exchanges(events, turns, start);
    }

    /// <summary>Indexes of the log.</summary>
    public int[] Event { get; }

    /// <summary>What each is; never <see cref="Instances.Turn.None"/>.</summary>
    public Turn[] Turn { get; }

    /// <summary>The first and the past-the-last exchange of an instance.</summary>
    public (int Start, int End) Of(int instance) => (_start[instance], _start[instance + 1]);

    private void CopyTo(int instance, int shift, int at, int[] events, Turn[] turns)
    {
        for (var i = _start[instance]; i < _start[instance + 1]; i++, at++) (events[at], turns[at]) = (Event[i] + shift, Turn[i]);
    }
}
