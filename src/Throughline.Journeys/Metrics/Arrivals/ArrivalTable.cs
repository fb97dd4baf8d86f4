using MathNet.Numerics.Distributions;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics.Arrivals;

/// <summary>
/// When contacts come: 168 hours of the week, by the clock of a zone. A cell is a peak if it has at least a fifth more contacts than expected
/// and a one-sided Poisson test of its count against the expectation is rejected, all 168 tests together at a false-discovery rate of 5 %.
/// </summary>
public sealed class ArrivalTable
{
    private const int Days = 7;
    private const int Hours = 24;
    private const double Level = 0.05;
    private const double LeastSurplus = 1.2;

    private ArrivalTable(int[] counts, string zone)
    {
        Zone = zone;
        Total = counts.Sum();
        Cells = Rated(counts, Total);
    }

    /// <summary>The zone whose clock was read, by its id in the tz database.</summary>
    public string Zone { get; }

    /// <summary>All contacts; the sum of the cells.</summary>
    public int Total { get; }

    /// <summary>Monday 00:00 first, 24 hours a day.</summary>
    public IReadOnlyList<ArrivalCell> Cells { get; }

    /// <summary>Counts the contacts of a log.</summary>
    /// <param name="log">The log.</param>
    /// <param name="zone">Whose clock is read.</param>
    /// <param name="scope">Which instances.</param>
    public static ArrivalTable Of(MeasuredLog log, TimeZoneInfo zone, FigureScope scope)
    {
        var counts = new int[Days * Hours];
        var exchanges = log.Exchanges;
        for (var instance = 0; instance < log.Instances.Count; instance++)
        {
            if (scope.Instances is { } chosen && !chosen.Contains[instance]) continue;
            var (start, end) = exchanges.Of(instance);
            for (var i = start; i < end; i++)
                if ((exchanges.Turn[i] & Turn.Contact) != Turn.None) counts[Cell(log.Log.Time[exchanges.Event[i]], zone)]++;
        }

        return new ArrivalTable(counts, zone.Id);
    }

    private static int Cell(long time, TimeZoneInfo zone)
    {
        var clock = TimeZoneInfo.ConvertTime(FigureScope.At(time), zone);
        return ((((int)clock.DayOfWeek + Days - 1) % Days) * Hours) + clock.Hour;
    }

    private static ArrivalCell[] Rated(int[] counts, int total)
    {
        var byDay = Enumerable.Range(0, Days).Select(day => counts.AsSpan(day * Hours, Hours).ToArray().Sum()).ToArray();
        var byHour = Enumerable.Range(0, Hours).Select(hour => Enumerable.Range(0, Days).Sum(day => counts[(day * Hours) + hour])).ToArray();
        var expected = Enumerable.Range(0, counts.Length).Select(cell => total == 0 ? 0 : (double)byDay[cell / Hours] * byHour[cell % Hours] / total).ToArray();
        var isRare = BenjaminiHochberg.Rejected([.. counts.Select((count, cell) => AtLeast(count, expected[cell]))], Level);
        return
        [
            .. counts.Select((count, cell) => new ArrivalCell(
                (DayOfWeek)(((cell / Hours) + 1) % Days),
                cell % Hours,
                count,
                expected[cell],
                isRare[cell] && count >= LeastSurplus * expected[cell])),
        ];
    }

    /// <summary>How likely so many or more come.</summary>
    private static double AtLeast(int count, double expected) => count == 0 || expected <= 0 ? 1 : Math.Max(0, 1 - Poisson.CDF(expected, count - 1));
}
