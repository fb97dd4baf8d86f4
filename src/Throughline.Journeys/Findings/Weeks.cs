using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings;

/// <summary>The calendar weeks of a log, Monday first, by the clock of the rules' zone; instances belong to the week in which they were asked for.</summary>
internal sealed class Weeks
{
    private const int DaysAWeek = 7;

    private readonly int[] _day;
    private readonly DateOnly _first;

    private Weeks(int[] day, DateOnly first, DateOnly last)
    {
        (_day, _first) = (day, first);
        Days = last.DayNumber - first.DayNumber + 1;
        Count = (Days + DaysAWeek - 1) / DaysAWeek;
    }

    /// <summary>Days from the first Monday to the last day.</summary>
    public int Days { get; }

    /// <summary>How many weeks, the first and the last perhaps not whole.</summary>
    public int Count { get; }

    /// <summary>The day of an instance, from 0 for the first Monday.</summary>
    public int DayOf(int instance) => _day[instance];

    /// <summary>The week of an instance, from 0.</summary>
    public int Of(int instance) => _day[instance] / DaysAWeek;

    /// <summary>The Monday of a week.</summary>
    public DateOnly Monday(int week) => _first.AddDays(week * DaysAWeek);

    /// <summary>The week of a day.</summary>
    public int OfDay(DateOnly day) => (day.DayNumber - _first.DayNumber) / DaysAWeek;

    /// <summary>The first day of the data that is searched.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The last.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>The day of an event; one before or after the days of the instances counts for the first or the last.</summary>
    public DateOnly DateOf(MeasuredLog log, int index)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(FigureScope.At(log.Log.Time[index]), log.Rules.Zone).DateTime);
        return day < FirstDay ? FirstDay : day > LastDay ? LastDay : day;
    }

    /// <summary>Whether a week lies in the data from its Monday to its Sunday.</summary>
    public bool IsWhole(int week) => Monday(week) >= FirstDay && Monday(week).AddDays(DaysAWeek - 1) <= LastDay;

    /// <summary>The weeks of a log.</summary>
    public static Weeks Of(SearchedLog log)
    {
        var count = log.Log.Instances.Count;
        var day = new int[count];
        for (var instance = 0; instance < count; instance++) day[instance] = log.Asked.Day(instance).DayNumber;
        var (first, last) = count == 0 ? (1, 1) : (day.Min(), day.Max());
        var monday = first - (((int)DateOnly.FromDayNumber(first).DayOfWeek + DaysAWeek - 1) % DaysAWeek);
        for (var instance = 0; instance < count; instance++) day[instance] -= monday;
        return new Weeks(day, DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(last)) { FirstDay = DateOnly.FromDayNumber(first), LastDay = DateOnly.FromDayNumber(last) };
    }
}
