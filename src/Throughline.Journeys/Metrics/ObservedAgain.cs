using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics.Causes;
using Throughline.Journeys.Metrics.Outcomes;

namespace Throughline.Journeys.Metrics;

/// <summary>
/// The customers of a grown log that must be looked at again: those that new events touch, and those for whom the passing of time alone
/// changes something (a ticket is open, a clock runs or is not due yet, a window has closed). All others keep what is known of them.
/// </summary>
public sealed class ObservedAgain
{
    private ObservedAgain(MeasuredLog excerpt, InstanceGrowth growth) => (Excerpt, Growth) = (excerpt, growth);

    /// <summary>How many customers they are.</summary>
    public int Customers => Excerpt.Log.CustomerCount;

    /// <summary>How many events they have.</summary>
    public int Events => Excerpt.Log.Count;

    /// <summary>All of their instances, with what holds for the whole log.</summary>
    internal MeasuredLog Excerpt { get; }

    /// <summary>How the two sides make the grown log.</summary>
    internal InstanceGrowth Growth { get; }

    /// <summary>Finds them; null where everything must be looked at: most is touched, or what holds for the log as a whole is different now.</summary>
    /// <param name="before">The log before, the whole or a scope.</param>
    /// <param name="clocks">Its clocks, if they were asked for.</param>
    /// <param name="now">The grown log, in the same scope.</param>
    /// <param name="moves">Where the instances of the whole log before are in the whole log now.</param>
    internal static ObservedAgain? Of(MeasuredLog before, ClockTable? clocks, MeasuredLog now, InstanceMoves moves)
    {
        var (frame, whole) = (FrameOf(before, now), FrameOf(before.Whole, now.Whole));
        if (!IsSame(before, now) || frame.First != before.Instances.FirstTime || whole.First != before.Whole.Instances.FirstTime) return null;
        var customers = Touched(now.Whole.Log, moves);
        foreach (var instance in Unsettled(before, clocks, frame.Last, whole.Last))
            if (moves.To[instance] is var to and >= 0) customers[CustomerOf(now.Whole.Log, to)] = true;
        var place = Places(now);
        var excerpt = Excerpted(now, place, customers, frame, whole);
        if (2L * excerpt.Log.Count > now.Log.Count || excerpt.Instances.Frame != frame) return null;
        return new ObservedAgain(excerpt, Grown(before, now, moves, place, excerpt));
    }

    /// <summary>Whether what happened besides journeys is what it was.</summary>
    private static bool IsSame(MeasuredLog before, MeasuredLog now) =>
        Releases.Count(before.Recorded) == Releases.Count(now.Recorded) && CustomerOutcomes.Purchases(before.Recorded) == CustomerOutcomes.Purchases(now.Recorded);

    private static LogFrame FrameOf(MeasuredLog before, MeasuredLog now)
    {
        var (first, last) = (EventBatch.NoTime, EventBatch.NoTime);
        for (var instance = 0; instance < now.Log.InstanceCount; instance++)
        {
            var (start, end) = now.Log.Instances(instance);
            first = first == EventBatch.NoTime ? now.Log.Time[start] : Math.Min(first, now.Log.Time[start]);
            last = Math.Max(last, now.Log.Time[end - 1]);
        }

        return before.Instances.Frame with { First = first, Last = last };
    }

    /// <summary>The customers of the instances that were built again.</summary>
    private static bool[] Touched(EventLog whole, InstanceMoves moves)
    {
        var isKept = new bool[moves.Count];
        foreach (var instance in moves.To)
            if (instance >= 0) isKept[instance] = true;
        var customers = new bool[whole.CustomerCount];
        for (var instance = 0; instance < isKept.Length; instance++)
            if (!isKept[instance]) customers[CustomerOf(whole, instance)] = true;
        return customers;
    }

    /// <summary>The instances, by their numbers in the whole log before, of which more is known now though nothing has happened in them.</summary>
    private static IEnumerable<int> Unsettled(MeasuredLog before, ClockTable? clocks, long last, long wholeLast)
    {
        var (table, wholeBefore, window) = (before.Instances, before.Whole.Instances.LastTime, MeasureRules.Microseconds(before.Rules.AfterWindow));
        for (var instance = 0; instance < table.Count; instance++)
        {
            var closing = table.Asked[instance] + window;
            var closes = table.Asked[instance] != EventBatch.NoTime && closing > wholeBefore && closing <= wholeLast;
            if (closes || (last > table.LastTime && (table.IsOpen[instance] || Moves(clocks, instance)))) yield return before.InWhole(instance);
        }
    }

    private static bool Moves(ClockTable? clocks, int instance)
    {
        if (clocks is null) return false;
        var (start, end) = clocks.EpisodesOf(instance);
        for (var episode = start; episode < end; episode++)
            if (clocks.MovesAfter(episode, clocks.AsOf)) return true;
        return false;
    }

    /// <summary>The number in a scope of every instance of the whole; -1: it is not in it.</summary>
    private static int[] Places(MeasuredLog scope)
    {
        var place = new int[scope.Whole.Log.InstanceCount];
        Array.Fill(place, InstanceMoves.Again);
        for (var instance = 0; instance < scope.Log.InstanceCount; instance++) place[scope.InWhole(instance)] = instance;
        return place;
    }

    private static MeasuredLog Excerpted(MeasuredLog now, int[] place, bool[] customers, LogFrame frame, LogFrame wholeFrame)
    {
        var log = now.Whole.Log;
        var instances = Enumerable.Range(0, log.InstanceCount).Where(instance => customers[CustomerOf(log, instance)]).ToArray();
        var whole = now.Whole.Excerpt(new LogExcerpt(log, instances).ToLog(), wholeFrame);
        if (ReferenceEquals(now.Whole, now)) return whole;
        var inScope = Enumerable.Range(0, instances.Length).Where(instance => place[instances[instance]] >= 0).ToArray();
        return whole.Excerpt(new LogExcerpt(whole.Log, inScope).ToLog(), frame, whole);
    }

    private static InstanceGrowth Grown(MeasuredLog before, MeasuredLog now, InstanceMoves moves, int[] place, MeasuredLog excerpt)
    {
        var origin = new int[excerpt.Log.InstanceCount];
        var isAgain = new bool[now.Log.InstanceCount];
        for (var instance = 0; instance < origin.Length; instance++)
        {
            origin[instance] = place[excerpt.Whole.Log.Origin[excerpt.InWhole(instance)]];
            isAgain[origin[instance]] = true;
        }

        var kept = new int[before.Log.InstanceCount];
        for (var instance = 0; instance < kept.Length; instance++)
            kept[instance] = moves.To[before.InWhole(instance)] is var whole and >= 0 && !isAgain[place[whole]] ? place[whole] : InstanceMoves.Again;
        return new InstanceGrowth(now.Log, before.Log, new InstanceMoves(kept, now.Log.InstanceCount), excerpt.Log, origin);
    }

    private static int CustomerOf(EventLog log, int instance) => log.Customer[log.InstanceStart[instance]];
}
