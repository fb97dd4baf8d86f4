namespace Throughline.Journeys.Clocks;

/// <summary>
/// Counts working time between instants and finds the instant at which so much of it has passed. Made once for a range of time, with sums
/// up to every working span, so that a question takes a binary search and no memory. All instants and amounts are UTC microseconds.
/// </summary>
/// <remarks>Outside the range for which it was made no time counts as working, unless the calendar is always open. Immutable.</remarks>
public sealed class WorkingCalendar
{
    /// <summary>The answer where the calendar's range does not hold so much working time.</summary>
    public const long Never = long.MaxValue;

    /// <summary>About 9,000 years on either side: sums of two such instants do not overflow.</summary>
    private const long Forever = long.MaxValue / 32;

    private readonly long[] _start;
    private readonly long[] _end;
    private readonly long[] _before;

    private WorkingCalendar(CalendarDefinition definition, long[] start, long[] end)
    {
        (Definition, _start, _end) = (definition, start, end);
        _before = new long[start.Length];
        for (var i = 1; i < start.Length; i++) _before[i] = _before[i - 1] + end[i - 1] - start[i - 1];
    }

    /// <summary>What it was made from.</summary>
    public CalendarDefinition Definition { get; }

    /// <summary>Works out the spans of a range.</summary>
    /// <param name="definition">Hours, holidays and zone.</param>
    /// <param name="from">The first instant.</param>
    /// <param name="to">The instant after the last.</param>
    /// <exception cref="WorkspaceException">The zone is unknown.</exception>
    public static WorkingCalendar Of(CalendarDefinition definition, long from, long to)
    {
        if (definition.IsAlways) return new WorkingCalendar(definition, [-Forever], [Forever]);
        var (start, end) = WorkingSpans.Of(definition, from, to);
        return new WorkingCalendar(definition, start, end);
    }

    /// <summary>Working time from one instant to another; negative where the second comes first.</summary>
    public long Between(long from, long to) => Worked(to) - Worked(from);

    /// <summary>Whether an instant is in working time; the end of a span is not.</summary>
    public bool IsOpen(long time)
    {
        var i = LastAtMost(_start, time);
        return i >= 0 && time < _end[i];
    }

    /// <summary>
    /// The first instant at which so much working time has passed: eight hours from 09:00 on a day from 09:00 to 17:00 are over at 17:00,
    /// not the next morning. No time from an instant on is that instant, even at night.
    /// </summary>
    /// <param name="time">From when on.</param>
    /// <param name="amount">Working time, not negative.</param>
    /// <returns>The instant, or <see cref="Never"/>.</returns>
    public long Add(long time, long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (amount == 0) return time;
        var worked = Worked(time) + amount;
        var i = LastAtMost(_before, worked - 1);
        return i >= 0 && worked <= _before[i] + _end[i] - _start[i] ? _start[i] + worked - _before[i] : Never;
    }

    /// <summary>
    /// The last instant from which so much working time passes until another: a quarter of an hour before Monday 08:15 is Monday 08:00, not
    /// Friday 17:00. The earliest instant of the range where it does not hold so much.
    /// </summary>
    /// <param name="time">Until when.</param>
    /// <param name="amount">Working time, not negative.</param>
    public long Subtract(long time, long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (amount == 0 || _start.Length == 0) return time;
        var worked = Math.Max(0, Worked(time) - amount);
        var i = LastAtMost(_before, worked);
        return Math.Min(time, _start[i] + worked - _before[i]);
    }

    /// <summary>Working time from the beginning of the range to an instant.</summary>
    private long Worked(long time)
    {
        var i = LastAtMost(_start, time);
        return i < 0 ? 0 : _before[i] + Math.Min(time, _end[i]) - _start[i];
    }

    /// <summary>The index of the last value that is at most a limit, or -1. The values ascend strictly.</summary>
    private static int LastAtMost(long[] values, long limit)
    {
        var i = Array.BinarySearch(values, limit);
        return i >= 0 ? i : ~i - 1;
    }
}
