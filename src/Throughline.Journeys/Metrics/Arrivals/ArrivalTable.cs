using MathNet.Numerics.Distributions;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Metrics.Arrivals;

/// <summary>
/// When contacts come: 168 hours of the week, by the clock of a zone. A cell is a peak if it has at least as many contacts as the mean hour of the
/// week, at least a fifth more than expected, and a one-sided Poisson test of its count against the expectation is rejected, all 168 tests together
/// at a false-discovery rate of 5 %. Expected is the larger of two: what a busy day and a busy hour make together, and what the same hour has on the
/// median day. The first alone would call every night of a weekend a peak where nights are alike all week and days are not: the share that its quiet
/// days leave it is too small. It is found without the peaks (<see cref="QuasiIndependence"/>), else a surge would make its own day and hour busy and
/// hide in them; the search begins at the cells that stand far out of a <see cref="MedianPolish"/> of the logarithms, and ends when the peaks stay the same.
/// </summary>
public sealed class ArrivalTable
{
    private const int Days = 7;
    private const int Hours = 24;
    private const double Level = 0.05;
    private const double LeastSurplus = 1.2;

    /// <summary>So unlikely that chance alone hardly ever begins a search.</summary>
    private const double FarOutLevel = 1e-6;

    /// <summary>Added to counts, so that none is zero in logarithms.</summary>
    private const double Half = 0.5;

    private const int MostRounds = 20;

    private ArrivalTable(int[] counts, string zone)
    {
        Zone = zone;
        Total = counts.Sum();
        Cells = Rated(counts);
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

    private static ArrivalCell[] Rated(int[] counts)
    {
        var isPeak = FarOut(counts);
        double[] expected;
        for (var round = 0; ; round++)
        {
            expected = Expected(counts, isPeak);
            var found = Peaks(counts, expected);
            var isSettled = round == MostRounds || found.AsSpan().SequenceEqual(isPeak);
            isPeak = found;
            if (isSettled) break;
        }

        return [.. counts.Select((count, cell) => new ArrivalCell((DayOfWeek)(((cell / Hours) + 1) % Days), cell % Hours, count, expected[cell], isPeak[cell]))];
    }

    private static double[] Expected(int[] counts, bool[] isPeak)
    {
        var expected = QuasiIndependence.Expected(counts, Hours, isPeak);
        for (var hour = 0; hour < Hours; hour++)
        {
            var usual = Enumerable.Range(0, Days).Select(day => counts[(day * Hours) + hour]).Order().ElementAt(Days / 2);
            for (var cell = hour; cell < expected.Length; cell += Hours) expected[cell] = Math.Max(expected[cell], usual);
        }

        return expected;
    }

    private static bool[] Peaks(int[] counts, double[] expected)
    {
        var mean = counts.Average();
        var isRare = BenjaminiHochberg.Rejected([.. counts.Select((count, cell) => AtLeast(count, expected[cell]))], Level);
        return [.. counts.Select((count, cell) => isRare[cell] && count >= mean && count >= LeastSurplus * expected[cell])];
    }

    /// <summary>The cells that no busy day and hour would explain, by medians of the hours in which anything comes at all.</summary>
    private static bool[] FarOut(int[] counts)
    {
        var open = Enumerable.Range(0, Hours).Where(hour => Enumerable.Range(0, Days).Any(day => counts[(day * Hours) + hour] > 0)).ToArray();
        var isFarOut = new bool[counts.Length];
        if (open.Length == 0) return isFarOut;
        var logarithms = Enumerable.Range(0, Days).SelectMany(day => open.Select(hour => Math.Log(counts[(day * Hours) + hour] + Half))).ToArray();
        var residuals = MedianPolish.Residuals(logarithms, open.Length);
        for (var i = 0; i < residuals.Length; i++)
        {
            var cell = (i / open.Length * Hours) + open[i % open.Length];
            var usual = Math.Max(Half, Math.Exp(logarithms[i] - residuals[i]) - Half);
            isFarOut[cell] = counts[cell] >= LeastSurplus * usual && AtLeast(counts[cell], usual) <= FarOutLevel;
        }

        return isFarOut;
    }

    /// <summary>How likely so many or more come.</summary>
    private static double AtLeast(int count, double expected) => count == 0 || expected <= 0 ? 1 : Math.Max(0, 1 - Poisson.CDF(expected, count - 1));
}
