using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>
/// How the instances of a grown log come from two sides: those that the log before kept, and those that are observed again in an excerpt.
/// What is known of either side is put together in the order of the grown log, run by run, so that it costs little more than copying.
/// </summary>
internal sealed class InstanceGrowth
{
    private readonly EventLog _before;
    private readonly EventLog _excerpt;
    private readonly int[] _to;
    private readonly int[] _origin;
    private readonly List<InstanceRun> _runs = [];

    /// <summary>Finds the runs.</summary>
    /// <param name="log">The grown log.</param>
    /// <param name="before">The log before.</param>
    /// <param name="moves">Where its instances are now; those of the excerpt are <see cref="InstanceMoves.Again"/>.</param>
    /// <param name="excerpt">The instances that are observed again.</param>
    /// <param name="origin">The number of each of them in the grown log, ascending.</param>
    public InstanceGrowth(EventLog log, EventLog before, InstanceMoves moves, EventLog excerpt, int[] origin)
    {
        (Log, _before, _to, _excerpt, _origin) = (log, before, moves.To, excerpt, origin);
        var next = 0;
        for (var i = 0; i < _to.Length; i++)
        {
            if (_to[i] < 0) continue;
            for (; next < origin.Length && origin[next] < _to[i]; next++) Add(isAgain: true, next, origin[next]);
            Add(isAgain: false, i, _to[i]);
        }

        for (; next < origin.Length; next++) Add(isAgain: true, next, origin[next]);
    }

    /// <summary>The grown log.</summary>
    public EventLog Log { get; }

    /// <summary>Where an instance of the log before is now, or <see cref="InstanceMoves.Again"/>.</summary>
    public int Kept(int instance) => _to[instance];

    /// <summary>Where an instance of the excerpt is in the grown log.</summary>
    public int Again(int instance) => _origin[instance];

    /// <summary>Where an event of a kept instance is now.</summary>
    public int KeptEvent(int instance, int index) => index - _before.InstanceStart[instance] + Log.InstanceStart[_to[instance]];

    /// <summary>Where an event of the excerpt is in the grown log.</summary>
    public int AgainEvent(int instance, int index) => index - _excerpt.InstanceStart[instance] + Log.InstanceStart[_origin[instance]];

    /// <summary>Fills a column of one value an instance.</summary>
    public void Spread<T>(T[] kept, T[] again, T[] column)
    {
        foreach (var run in _runs) (run.IsAgain ? again : kept).AsSpan(run.From, run.Count).CopyTo(column.AsSpan(run.To));
    }

    /// <summary>The runs of two lists of items, each ascending by instance, that make the list of the grown log.</summary>
    /// <param name="kept">The instance of each item of the log before.</param>
    /// <param name="again">The instance of each item of the excerpt.</param>
    public List<InstanceRun> Items(ReadOnlySpan<int> kept, ReadOnlySpan<int> again)
    {
        var items = new List<InstanceRun>();
        var (nextKept, nextAgain) = (0, 0);
        foreach (var run in _runs)
        {
            ref var next = ref run.IsAgain ? ref nextAgain : ref nextKept;
            var side = run.IsAgain ? again : kept;
            var from = next + Below(side[next..], run.From);
            next = from + Below(side[from..], run.From + run.Count);
            if (next > from) items.Add(new InstanceRun(run.IsAgain, from, next - from, run.To - run.From));
        }

        return items;
    }

    /// <summary>A column of the items.</summary>
    /// <param name="items">As <see cref="Items"/> answers.</param>
    /// <param name="kept">The column before.</param>
    /// <param name="again">The column of the excerpt.</param>
    public static T[] Gather<T>(List<InstanceRun> items, ReadOnlySpan<T> kept, ReadOnlySpan<T> again)
    {
        var column = GC.AllocateUninitializedArray<T>(items.Sum(run => run.Count));
        var at = 0;
        foreach (var run in items)
        {
            (run.IsAgain ? again : kept).Slice(run.From, run.Count).CopyTo(column.AsSpan(at));
            at += run.Count;
        }

        return column;
    }

    /// <summary>The instances of the items, by their numbers in the grown log.</summary>
    public static int[] Instances(List<InstanceRun> items, ReadOnlySpan<int> kept, ReadOnlySpan<int> again)
    {
        var column = Gather(items, kept, again);
        var at = 0;
        foreach (var run in items)
        {
            foreach (ref var instance in column.AsSpan(at, run.Count)) instance += run.To;
            at += run.Count;
        }

        return column;
    }

    private void Add(bool isAgain, int from, int to)
    {
        if (_runs.Count > 0 && _runs[^1] is var last && last.IsAgain == isAgain && last.From + last.Count == from && last.To + last.Count == to)
            _runs[^1] = last with { Count = last.Count + 1 };
        else
            _runs.Add(new InstanceRun(isAgain, from, 1, to));
    }

    /// <summary>How many items of an ascending list are of instances below one. The end of a short run is near its beginning, so the search doubles its steps from there.</summary>
    private static int Below(ReadOnlySpan<int> instances, int instance)
    {
        var reach = 1;
        while (reach < instances.Length && instances[reach - 1] < instance) reach *= 2;
        var (from, to) = (reach / 2, Math.Min(reach, instances.Length));
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (instances[middle] < instance) from = middle + 1;
            else to = middle;
        }

        return from;
    }
}
