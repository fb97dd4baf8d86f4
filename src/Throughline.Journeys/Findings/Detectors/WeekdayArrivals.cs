using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>How many journeys begin, by day of whole weeks; weekdays from 0 for Monday.</summary>
internal sealed class WeekdayArrivals
{
    private const int DaysAWeek = 7;

    private readonly double[] _count;
    private readonly StratifiedRanks _ranks;
    private readonly int[] _day;

    private WeekdayArrivals(SearchedLog log)
    {
        var weeks = Enumerable.Range(0, log.Weeks.Count).Where(log.Weeks.IsWhole).ToList();
        var counts = new double[log.Weeks.Count, DaysAWeek];
        for (var instance = 0; instance < log.Log.Instances.Count; instance++)
            if (log.Has(instance)) counts[log.Weeks.Of(instance), log.Weeks.DayOf(instance) % DaysAWeek]++;
        var totals = Enumerable.Range(0, DaysAWeek).Select(day => weeks.Sum(week => counts[week, day])).ToArray();
        WorkingDays = [.. Enumerable.Range(0, DaysAWeek).Where(day => totals[day] > 0 && totals[day] >= totals.Max() / 2)];
        var cells = weeks.SelectMany((week, place) => WorkingDays.Select(day => (Place: place, Day: day, Count: counts[week, day]))).ToArray();
        (Weeks, _day, _count) = (weeks.Count, Array.ConvertAll(cells, cell => cell.Day), Array.ConvertAll(cells, cell => cell.Count));
        _ranks = new StratifiedRanks(_count, Array.ConvertAll(cells, cell => cell.Place), Weeks);
    }

    /// <summary>How many whole weeks.</summary>
    public int Weeks { get; }

    /// <summary>Weekdays with at least half of the journeys of the busiest one.</summary>
    public IReadOnlyList<int> WorkingDays { get; }

    /// <summary>How likely as many begin on a weekday if it is like the other working days of its weeks.</summary>
    public double PValue(int day) => _ranks.PValue(Array.ConvertAll(_day, of => of == day));

    /// <summary>How many begin on it, for one on another working day.</summary>
    public double Ratio(int day) => WorkingDays.Count < 2 ? 1 : Mean(of => of == day) / Mean(of => of != day);

    /// <summary>Counts them once.</summary>
    public static WeekdayArrivals Of(SearchedLog log) => log.Once(nameof(WeekdayArrivals), () => new WeekdayArrivals(log));

    private double Mean(Func<int, bool> has) => Enumerable.Range(0, _day.Length).Where(i => has(_day[i])).Average(i => _count[i]);
}
