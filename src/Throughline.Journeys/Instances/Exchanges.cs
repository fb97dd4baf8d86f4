using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>The contacts and words of a log, in its order: what metrics of answers, repeats and self-service fold, without the events between.</summary>
internal sealed class Exchanges
{
    private readonly int[] _start;

    private Exchanges(int[] @event, Turn[] turn, int[] start) => (Event, Turn, _start) = (@event, turn, start);

    /// <summary>Indexes of the log.</summary>
    public int[] Event { get; }

    /// <summary>What each is; never <see cref="Instances.Turn.None"/>.</summary>
    public Turn[] Turn { get; }

    /// <summary>The first and the past-the-last exchange of an instance.</summary>
    public (int Start, int End) Of(int instance) => (_start[instance], _start[instance + 1]);

    /// <summary>Picks them out of a log.</summary>
    public static Exchanges In(EventLog log)
    {
        var (events, turns, start) = (new List<int>(), new List<Turn>(), new int[log.InstanceCount + 1]);
        var roles = EventRolesByType.Codes(log.Terms(Dimension.Type));
        var taking = new TurnTaking(log);
        for (var instance = 0; instance < log.InstanceCount; instance++)
        {
            taking.Begin();
            for (var i = log.InstanceStart[instance]; i < log.InstanceStart[instance + 1]; i++)
            {
                var turn = taking.Next(i, roles[log.Type[i]]);
                if (turn == Instances.Turn.None) continue;
                events.Add(i);
                turns.Add(turn);
            }

            start[instance + 1] = events.Count;
        }

        return new Exchanges([.. events], [.. turns], start);
    }
}
