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

    /// <summary>Indexes of the log.</summary>
    public int[] Event { get; }

    /// <summary>What each is; never <see cref="Instances.Turn.None"/>.</summary>
    public Turn[] Turn { get; }

    /// <summary>The first and the past-the-last exchange of an instance.</summary>
    public (int Start, int End) Of(int instance) => (_start[instance], _start[instance + 1]);
}
