using Throughline.Journeys.Metrics;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings;

/// <summary>The calendar weeks of a log, Monday first, by the clock of the rules' zone; instances belong to the week in which they were asked for.</summary>
internal sealed class Weeks
{
    private const int DaysAWeek = 7;

    private readonly int[] _day;
    private readonly DateOnly _first;
    private readonly (int First, int Last) _steady;

    private Weeks(int[] day, Func<int, bool> has, DateOnly first, DateOnly last)
    {
        (_day, _first) = (day, first);
        Days = last.DayNumber - first.DayNumber + 1;
        Count = (Days + DaysAWeek - 1) / DaysAWeek;
        _steady = Steady(has);
    }

    /// <summary>Days from the first Monday to the last day.</summary>
    public int Days { get; }

    /// <summary>How many weeks, the first and the last perhaps not whole.</summary>
    public int Count { get; }

    /// <summary>The day of an instance, from 0 for the first Monday.</summary>
    public int DayOf(int instance) => _day[instance];

    /// <summary>The week of an instance, from 0.</summary>
    public int Of(int instance) => _day[instance] / DaysAWeek;

    /// <summary>The date of an instance.</summary>
    public DateOnly Date(int instance) => _first.AddDays(_day[instance]);

    /// <summary>The Monday of a week.</summary>
    public DateOnly Monday(int week) => _first.AddDays(week * DaysAWeek);

    /// <summary>The week of a day.</summary>
    public int OfDay(DateOnly day) => (day.DayNumber - _first.DayNumber) / DaysAWeek;

    /// <summary>The first day of the data that is searched.</summary>
    public DateOnly FirstDay { get; private init; }

    /// <summary>The last.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>The first day of the first week that is not thin.</summary>
    public DateOnly SteadyFrom => Monday(_steady.First) is var monday && monday > FirstDay ? monday : FirstDay;

    /// <summary>The last day of the last week that is not thin.</summary>
    public DateOnly SteadyTo => Monday(_steady.Last).AddDays(DaysAWeek - 1) is var sunday && sunday < LastDay ? sunday : LastDay;

    /// <summary>Whether a week lies between the thin weeks at the beginning and at the end of the data.</summary>
    public bool IsSteady(int week) => week >= _steady.First && week <= _steady.Last;

    /// <summary>The day of an event; one before or after the days of the instances counts for the first or the last.</summary>
    public DateOnly DateOf(MeasuredLog log, int index)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(FigureScope.At(log.Log.Time[index]), log.Rules.Zone).DateTime);
        return day < FirstDay ? FirstDay : day > LastDay ? LastDay : day;
    }

    /// <summary>Whether a week lies in the data from its Monday to its Sunday.</summary>
    public bool IsWhole(int week) => Monday(week) >= SteadyFrom && Monday(week).AddDays(DaysAWeek - 1) <= SteadyTo;

    /// <summary>The weeks of a log.</summary>
    public static Weeks Of(SearchedLog log)
    {
        var count = log.Log.Instances.Count;
        var day = new int[count];
        for (var instance = 0; instance < count; instance++) day[instance] = log.Asked.Day(instance).DayNumber;
        var (first, last) = count == 0 ? (1, 1) : (day.Min(), day.Max());
        var monday = first - (((int)DateOnly.FromDayNumber(first).DayOfWeek + DaysAWeek - 1) % DaysAWeek);
        for (var instance = 0; instance < count; instance++) day[instance] -= monday;
        return new Weeks(day, log.Has, DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(last)) { FirstDay = DateOnly.FromDayNumber(first), LastDay = DateOnly.FromDayNumber(last) };
    }

    private (int First, int Last) Steady(Func<int, bool> has)
    {
        var instances = new int[Count];
        for (var instance = 0; instance < _day.Length; instance++)
            if (has(instance)) instances[Of(instance)]++;
        var isThin = ThinBlocks.Of(instances);
        var (first, last) = (0, Count - 1);
        while (first < last && isThin[first]) first++;
        while (last > first && isThin[last]) last--;
        return (first, last);
    }
}
