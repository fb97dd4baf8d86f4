using System.Runtime.InteropServices;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Paths;

/// <summary>
/// The steps of all cases one after another, as columns. Where the log already stands so, its own arrays are used and nothing is copied.
/// </summary>
internal sealed class CaseColumns
{
    private readonly int[]? _events;

    private CaseColumns(ushort[] step, long[] time, int[] start, int[]? events) => (Step, Time, Start, _events) = (step, time, start, events);

    /// <summary>The code of every step.</summary>
    public ushort[] Step { get; }

    /// <summary>The time of every step.</summary>
    public long[] Time { get; }

    /// <summary>Where each case begins; one more at the end. No case is empty.</summary>
    public int[] Start { get; }

    /// <summary>How many cases.</summary>
    public int Count => Start.Length - 1;

    /// <summary>The log's index of the first step of a case.</summary>
    public int FirstEvent(int index) => _events is null ? Start[index] : _events[Start[index]];

    /// <summary>From first to last step of every case, in microseconds.</summary>
    public long[] Durations()
    {
        var durations = new long[Count];
        for (var i = 0; i < durations.Length; i++) durations[i] = Duration(i);
        return durations;
    }

    /// <summary>From first to last step of a case, in microseconds.</summary>
    public long Duration(int index) => Time[Start[index + 1] - 1] - Time[Start[index]];

    /// <summary>Takes the steps of a log.</summary>
    public static CaseColumns Of(EventLog log, CaseUnit unit, ActivityNames names)
    {
        var step = names == ActivityNames.Source ? log.Activity : log.Type;
        var complete = !MemoryMarshal.Cast<ushort, char>(step.AsSpan(0, log.Count)).Contains('\0');
        if (unit == CaseUnit.Instance)
            return complete ? new CaseColumns(step, log.Time, log.InstanceStart, events: null) : Gather(log, step, events: null, log.InstanceStart);
        if (log.Codes(Dimension.Ticket).IsEmpty) return Gather(log, step, [], [0]);
        if (complete && log.SpreadOrder.Length == 0 && TicketRuns(log) is { } runs) return new CaseColumns(step, log.Time, runs, events: null);
        var tickets = TicketSequence.Of(log.Codes(Dimension.Ticket), log.Terms(Dimension.Ticket).Count, log.SpreadOrder);
        return Gather(log, step, tickets.Events, tickets.Start);
    }

    /// <summary>Takes the instances of a log with other codes for their steps; every instance is a case, whatever its codes.</summary>
    /// <param name="log">The log.</param>
    /// <param name="step">A code for every event.</param>
    public static CaseColumns OfInstances(EventLog log, ushort[] step) => new(step, log.Time, log.InstanceStart, events: null);

    /// <summary>Where each ticket begins, if the log has all tickets one after another; else null.</summary>
    private static int[]? TicketRuns(EventLog log)
    {
        var seen = new bool[log.Terms(Dimension.Ticket).Count + 1];
        seen[0] = true;
        var start = new List<int>();
        var tickets = log.Codes(Dimension.Ticket);
        var current = -1;
        for (var i = 0; i < tickets.Length; i++)
        {
            if (tickets[i] == current) continue;
            current = tickets[i];
            if (seen[current]) return null;
            seen[current] = true;
            start.Add(i);
        }

        start.Add(tickets.Length);
        return [.. start];
    }

    /// <summary>Copies the steps that have a name, case by case.</summary>
    private static CaseColumns Gather(EventLog log, ushort[] step, int[]? events, int[] start)
    {
        var capacity = events?.Length ?? log.Count;
        var (steps, times, origins, starts) = (new ushort[capacity], new long[capacity], new int[capacity], new List<int>(start.Length));
        var count = 0;
        for (var i = 0; i + 1 < start.Length; i++)
        {
            var first = count;
            for (var at = start[i]; at < start[i + 1]; at++)
            {
                var origin = events is null ? at : events[at];
                if (step[origin] == 0) continue;
                (steps[count], times[count], origins[count]) = (step[origin], log.Time[origin], origin);
                count++;
            }

            if (count > first) starts.Add(first);
        }

        starts.Add(count);
        return new CaseColumns(steps, times, [.. starts], origins);
    }
}
