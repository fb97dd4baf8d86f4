using Throughline.Sources.Simulation.Plants;

namespace Throughline.Sources.Simulation;

/// <summary>When tickets come: a Poisson process by weekday and hour with a swell on Monday from 8 to 11, 500 a week.</summary>
internal static class Arrivals
{
    /// <summary>Tickets a week.</summary>
    public const double PerWeek = 500;

    // By hour of a working day.
    private static readonly double[] WorkingDay =
    [
        0.02, 0.02, 0.02, 0.02, 0.02, 0.05, 0.15, 0.5, 1.2, 1.4, 1.3, 1.1, 0.7, 1.0, 1.1, 1.0, 0.8, 0.45, 0.2, 0.15, 0.12, 0.1, 0.06, 0.03,
    ];

    /// <summary>Times of creation, in order.</summary>
    public static IEnumerable<long> Draw(DemoWindow window)
    {
        var random = window.Stream("arrivals");
        var hours = Rates(window);
        for (var i = 0; i < hours.Length; i++)
        {
            for (var at = random.Exponential(); at < hours[i]; at += random.Exponential())
                yield return window.Start + (i * DemoCalendar.Hour) + (long)(at / hours[i] * DemoCalendar.Hour);
        }
    }

    /// <summary>Expected arrivals by hour: whole weeks have 500, what is left of the window its share by days.</summary>
    private static double[] Rates(DemoWindow window)
    {
        var rates = new double[window.Settings.Days * 24];
        for (var i = 0; i < rates.Length; i++) rates[i] = Weight(window, window.Start + (i * DemoCalendar.Hour));
        var weeks = Enumerable.Range(0, rates.Length).GroupBy(i => DemoWindow.WeekOf(window.Start + (i * DemoCalendar.Hour))).ToList();
        foreach (var week in weeks.Where(w => w.Count() == 168)) Scale(rates, [.. week], PerWeek);
        List<int> rest = [.. weeks.Where(w => w.Count() < 168).SelectMany(w => w)];
        Scale(rates, rest, PerWeek * rest.Count / 168);
        return rates;
    }

    private static void Scale(double[] rates, List<int> hours, double total)
    {
        var sum = hours.Sum(i => rates[i]);
        foreach (var i in hours) rates[i] *= total / sum;
    }

    private static double Weight(DemoWindow window, long time)
    {
        var date = DemoCalendar.DateOf(time);
        var hour = (int)(time % DemoCalendar.Day / DemoCalendar.Hour);
        if (DemoCalendar.IsClosed(date)) return hour is >= 8 and < 21 ? 0.05 : 0.01;
        if (date.DayOfWeek != DayOfWeek.Monday) return WorkingDay[hour];
        var more = window.Has(PlantedHarms.MondaySwell) ? MondaySwell.More : 1;
        return hour is >= 8 and < 11 ? WorkingDay[hour] * 2.2 * more : WorkingDay[hour] * more;
    }
}
