namespace Throughline.Office.Maps.Freshness;

/// <summary>The quarters of the calendar year.</summary>
public static class Quarters
{
    private const int MonthsAQuarter = 3;
    private const int QuartersAYear = 4;

    /// <summary>How many quarters have begun after one day and up to another, which counts.</summary>
    public static int BegunSince(DateOnly last, DateOnly today) => Number(today) - Number(last);

    private static int Number(DateOnly day) => (day.Year * QuartersAYear) + ((day.Month - 1) / MonthsAQuarter);
}
