namespace Throughline.Sources.Simulation;

/// <summary>The simulated span in Unix seconds, with the working times around it.</summary>
internal sealed class DemoWindow
{
    public DemoWindow(DemoSettings settings)
    {
        Settings = settings;
        End = settings.End.ToUnixTimeSeconds();
        Start = End - (settings.Days * DemoCalendar.Day);
        Office = DemoCalendar.Office(Start - (30 * DemoCalendar.Day), End + (90 * DemoCalendar.Day));
        Duty = DemoCalendar.Duty(Start - (30 * DemoCalendar.Day), End + (90 * DemoCalendar.Day));
    }

    public DemoSettings Settings { get; }

    public long Start { get; }

    public long End { get; }

    public WorkingTime Office { get; }

    public WorkingTime Duty { get; }

    public bool Has(PlantedHarms harm) => Settings.Harms.HasFlag(harm);

    public RandomStream Stream(string concern, long item = 0) => new(Settings.Seed, concern, item);

    /// <summary>Midnight of the day at a fraction of the window.</summary>
    public long At(double fraction)
    {
        var time = Start + (long)((End - Start) * fraction);
        return time - (time % DemoCalendar.Day);
    }

    /// <summary>Midnight of the Monday of the week at a fraction of the window.</summary>
    public long MondayAt(double fraction) => WeekStart(At(fraction));

    // 1970-01-01 was a Thursday, so the first Monday is day 4.
    public static long WeekStart(long time) => time - ((time - (4 * DemoCalendar.Day)) % (7 * DemoCalendar.Day));

    public static long WeekOf(long time) => (WeekStart(time) / DemoCalendar.Day - 4) / 7;

    public static DateTimeOffset Date(long time) => DateTimeOffset.FromUnixTimeSeconds(time);
}
