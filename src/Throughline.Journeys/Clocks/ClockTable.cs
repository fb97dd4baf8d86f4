using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>
/// Every episode of every clock of a log, as a struct of arrays sorted by instance and, within one, by its beginning; one fold over the log.
/// Instants are UTC microseconds, <see cref="EventBatch.NoTime"/> where there is none; amounts are microseconds of the clock's own calendar.
/// </summary>
/// <remarks>
/// A clock runs on a ticket, within one instance; an event without a ticket starts none. <see cref="ClockCatalogue"/> says what starts and stops
/// each. Acknowledge and respond have one episode a ticket; restore and resolve one an opening, so that a reopening begins a new one and
/// leaves the old as it is; next update one a gap between words. A pause that is on when an episode begins holds it from its beginning; one
/// before the ticket was opened or after it ended changes nothing. Deadlines and terms are those that held when the episode ended.
/// </remarks>
public sealed class ClockTable
{
    private readonly ClockColumns _columns;
    private readonly int[] _instanceStart;
    private readonly InstanceTable _table;
    private readonly Lazy<int[][]> _ofClock;

    private ClockTable(ClockPolicy policy, InstanceTable table, ClockColumns columns, OpenTime open, int[] instanceStart)
    {
        (Policy, _table, _columns, Open, _instanceStart) = (policy, table, columns, open, instanceStart);
        _ofClock = new Lazy<int[][]>(ByClock);
    }

    /// <summary>What the table was made with.</summary>
    public ClockPolicy Policy { get; }

    /// <summary>The instant at which everything stands: the log's last event.</summary>
    public long AsOf => _table.LastTime;

    /// <summary>How many episodes; the columns may be longer.</summary>
    public int Count => _columns.Count;

    /// <summary>Which clock.</summary>
    public ClockId[] Clock => _columns.Clock;

    /// <summary>The journey instance; ascending.</summary>
    public int[] Instance => _columns.Instance;

    /// <summary>The ticket: codes in <c>Terms(Dimension.Ticket)</c>.</summary>
    public int[] Ticket => _columns.Ticket;

    /// <summary>The number of the episode among those of the same clock and ticket, from 1.</summary>
    public int[] Episode => _columns.Episode;

    /// <summary>When it began.</summary>
    public long[] Start => _columns.Start;

    /// <summary>When it was stopped; none while it runs, and where it was dropped.</summary>
    public long[] Stop => _columns.Stop;

    /// <summary>When it was or is due; of an episode that stands still, as if it ran on from its end or from the log's last event.</summary>
    public long[] Deadline => _columns.Deadline;

    /// <summary>Working time that it ran, up to the log's last event if it still runs; pauses are not in it.</summary>
    public long[] Worked => _columns.Worked;

    /// <summary>Working time that it stood still.</summary>
    public long[] Paused => _columns.Paused;

    /// <summary>From when on it was at risk, or will be if it runs on; not before it began or the deadline was set. None without a deadline.</summary>
    public long[] FlaggedAt => _columns.FlaggedAt;

    /// <summary>The first word to the customer from the flag to the deadline, both included; none where there was none, or no risk.</summary>
    public long[] WordAfterFlag => _columns.WordAfterFlag;

    /// <summary>How it stands.</summary>
    public ClockStatus[] Status => _columns.Status;

    /// <summary>The open time of every instance, by whose hands it was in.</summary>
    public OpenTime Open { get; }

    /// <summary>Folds a log.</summary>
    /// <param name="log">The log; references that were not loaded count as empty.</param>
    /// <param name="table">The instances of the same log.</param>
    /// <param name="policy">What was agreed.</param>
    /// <exception cref="WorkspaceException">The policy names a calendar or a time zone that there is not.</exception>
    public static ClockTable Build(EventLog log, InstanceTable table, ClockPolicy policy)
    {
        var clocks = new ClockTable(policy, table, new ClockColumns(Episodes(table)), new OpenTime(table.Count), new int[table.Count + 1]);
        var fold = new ClockFold(log, table.LastTime, ClockSettings.Of(policy, log, table), clocks._columns, clocks.Open);
        for (var instance = 0; instance < table.Count; instance++)
        {
            var (start, end) = log.Instances(instance);
            fold.Fold(instance, start, end);
            clocks._instanceStart[instance + 1] = clocks.Count;
        }

        clocks._columns.Trim();
        return clocks;
    }

    /// <summary>The table of a log that has grown.</summary>
    /// <param name="growth">Which instances are kept, and which were folded again.</param>
    /// <param name="table">The instances of the grown log.</param>
    /// <param name="kept">The table before; none of its kept episodes still moves (<see cref="MovesAfter"/>).</param>
    /// <param name="again">The table of the others, as of the grown log's last event.</param>
    internal static ClockTable Merged(InstanceGrowth growth, InstanceTable table, ClockTable kept, ClockTable again)
    {
        var columns = ClockColumns.Merged(growth, kept._columns, again._columns);
        var start = new int[table.Count + 1];
        for (var episode = 0; episode < columns.Count; episode++) start[columns.Instance[episode] + 1]++;
        for (var instance = 1; instance < start.Length; instance++) start[instance] += start[instance - 1];
        return new ClockTable(kept.Policy, table, columns, OpenTime.Merged(growth, kept.Open, again.Open), start);
    }

    /// <summary>Whether an episode changes as time passes, without a further event: it still runs, or its deadline is to come.</summary>
    internal bool MovesAfter(int episode, long time) => Is(episode, ClockStatus.Running) || Deadline[episode] > time;

    // About how many: each ticket starts every clock once, each word begins a wait for the next, and a few tickets are opened again.
    private static int Episodes(InstanceTable table)
    {
        var usual = (ClockCatalogue.All.Count * table.Tickets.Sum()) + table.Exchanges.Turn.Count(turn => (turn & Turn.Word) != Turn.None);
        return usual + (usual / 16);
    }

    /// <summary>The episodes of a clock, ascending.</summary>
    internal ReadOnlySpan<int> EpisodesOf(ClockId clock) => _ofClock.Value[(int)clock];

    /// <summary>The first and the past-the-last episode of an instance.</summary>
    public (int Start, int End) EpisodesOf(int instance) => (_instanceStart[instance], _instanceStart[instance + 1]);

    /// <summary>Whether an episode has any of some statuses.</summary>
    public bool Is(int episode, ClockStatus any) => (Status[episode] & any) != ClockStatus.None;

    /// <summary>
    /// Whether the log records what a clock needs; if not, its episodes all run on and say nothing, and a figure about them has no value.
    /// Words for acknowledge, respond and next update; resolutions for restore and resolve.
    /// </summary>
    public bool Records(ClockId clock) => ClockCatalogue.Of(clock).NeedsWords ? _table.RecordsWords : _table.RecordsSolutions;

    private int[][] ByClock()
    {
        var found = Array.ConvertAll(Enum.GetValues<ClockId>(), _ => new GrowingColumn<int>());
        for (var i = 0; i < Count; i++) found[(int)Clock[i]].Add(i);
        return Array.ConvertAll(found, column => column.Take());
    }
}
