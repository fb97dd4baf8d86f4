using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Clocks;

/// <summary>All clocks of a policy, made ready for a log.</summary>
internal static class ClockSettings
{
    private const long Day = 86_400_000_000;

    /// <summary>Calendars reach so far beyond the log: for margins before it, and for deadlines after it.</summary>
    private const long Before = 31 * Day;

    private const long After = 2 * (ClockTarget.MostMinutes / WorkingInterval.DayMinutes) * Day;

    private static readonly long Earliest = Microseconds(1900);
    private static readonly long Latest = Microseconds(2200);

    /// <summary>The settings, in the order of <see cref="ClockId"/>.</summary>
    /// <exception cref="WorkspaceException">The policy names a calendar or zone that there is not.</exception>
    public static ClockSetting[] Of(ClockPolicy policy, EventLog log, InstanceTable table)
    {
        var calendars = new Dictionary<string, WorkingCalendar>(StringComparer.Ordinal);
        var (from, to) = RangeOf(table);
        return [.. ClockCatalogue.All.Select(definition => ClockSetting.Of(definition, policy, log, Calendar))];

        WorkingCalendar Calendar(string name)
        {
            if (calendars.TryGetValue(name, out var known)) return known;
            return calendars[name] = WorkingCalendar.Of(policy.CalendarOf(name), from, to);
        }
    }

    /// <summary>Within three centuries, so that one wrong date in a log does not make calendars of millennia.</summary>
    private static (long From, long To) RangeOf(InstanceTable table)
    {
        if (table.Count == 0) return (0, Day);
        var first = Math.Clamp(table.Start.Min(), Earliest, Latest);
        var last = Math.Clamp(table.LastTime, Earliest, Latest);
        return (first - Before, last + After);
    }

    private static long Microseconds(int year) => (new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
