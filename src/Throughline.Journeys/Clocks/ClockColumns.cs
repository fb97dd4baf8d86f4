using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>The columns of a table of clocks while they grow.</summary>
/// <param name="capacity">About how many rows there will be.</param>
internal sealed class ClockColumns(int capacity)
{
    public int Count { get; private set; }

    public ClockId[] Clock { get; private set; } = new ClockId[capacity];

    public int[] Instance { get; private set; } = new int[capacity];

    public int[] Ticket { get; private set; } = new int[capacity];

    public int[] Episode { get; private set; } = new int[capacity];

    public long[] Start { get; private set; } = new long[capacity];

    public long[] Stop { get; private set; } = new long[capacity];

    public long[] Deadline { get; private set; } = new long[capacity];

    public long[] Worked { get; private set; } = new long[capacity];

    public long[] Paused { get; private set; } = new long[capacity];

    public long[] FlaggedAt { get; private set; } = new long[capacity];

    public long[] WordAfterFlag { get; private set; } = new long[capacity];

    public ClockStatus[] Status { get; private set; } = new ClockStatus[capacity];

    /// <summary>The columns of a log that has grown.</summary>
    public static ClockColumns Merged(InstanceGrowth growth, ClockColumns kept, ClockColumns again)
    {
        ReadOnlySpan<int> keptInstance = kept.Instance.AsSpan(0, kept.Count);
        ReadOnlySpan<int> againInstance = again.Instance.AsSpan(0, again.Count);
        var items = growth.Items(keptInstance, againInstance);
        return new ClockColumns(0)
        {
            Count = items.Sum(run => run.Count),
            Clock = InstanceGrowth.Gather<ClockId>(items, kept.Clock, again.Clock),
            Instance = InstanceGrowth.Instances(items, keptInstance, againInstance),
            Ticket = InstanceGrowth.Gather<int>(items, kept.Ticket, again.Ticket),
            Episode = InstanceGrowth.Gather<int>(items, kept.Episode, again.Episode),
            Start = InstanceGrowth.Gather<long>(items, kept.Start, again.Start),
            Stop = InstanceGrowth.Gather<long>(items, kept.Stop, again.Stop),
            Deadline = InstanceGrowth.Gather<long>(items, kept.Deadline, again.Deadline),
            Worked = InstanceGrowth.Gather<long>(items, kept.Worked, again.Worked),
            Paused = InstanceGrowth.Gather<long>(items, kept.Paused, again.Paused),
            FlaggedAt = InstanceGrowth.Gather<long>(items, kept.FlaggedAt, again.FlaggedAt),
            WordAfterFlag = InstanceGrowth.Gather<long>(items, kept.WordAfterFlag, again.WordAfterFlag),
            Status = InstanceGrowth.Gather<ClockStatus>(items, kept.Status, again.Status),
        };
    }

    /// <summary>Writes down that an episode begins, and answers its row.</summary>
    public int Add(int instance, int ticket, ClockId clock, long start)
    {
        if (Count == Clock.Length) Resize(Math.Max(64, Count * 2));
        (Clock[Count], Instance[Count], Ticket[Count], Start[Count]) = (clock, instance, ticket, start);
        return Count++;
    }

    /// <summary>Writes down how an episode ended, or stands.</summary>
    public void Complete(RunningClock clock, ClockStatus status, long stop)
    {
        var row = clock.Row;
        (Episode[row], Stop[row], Status[row]) = (clock.Episodes, stop, status);
        (Deadline[row], FlaggedAt[row], WordAfterFlag[row]) = (clock.Due, clock.Flag, EventBatch.NoTime);
        (Worked[row], Paused[row]) = (clock.Worked, clock.Paused);
    }

    /// <summary>Cuts the columns to their length where that sets much free.</summary>
    public void Trim()
    {
        if (Clock.Length - Count > Clock.Length / 4) Resize(Count);
    }

    private void Resize(int size)
    {
        Clock = To(Clock, size);
        (Instance, Ticket, Episode) = (To(Instance, size), To(Ticket, size), To(Episode, size));
        (Start, Stop, Deadline) = (To(Start, size), To(Stop, size), To(Deadline, size));
        (Worked, Paused) = (To(Worked, size), To(Paused, size));
        (FlaggedAt, WordAfterFlag, Status) = (To(FlaggedAt, size), To(WordAfterFlag, size), To(Status, size));
    }

    private static T[] To<T>(T[] column, int size)
    {
        Array.Resize(ref column, size);
        return column;
    }
}
