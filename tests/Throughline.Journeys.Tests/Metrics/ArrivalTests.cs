using MathNet.Numerics.Distributions;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class ArrivalTests
{
    private const int HoursToMidnight = -8;

    // Ten contacts in every hour of a week and 25 more on Monday from 8 to 11.
    private static readonly MeasuredLog Surge = new(Logs.Of(
        [.. Enumerable.Range(0, 168).SelectMany(hour => Enumerable.Repeat(Contact(hour), hour is >= 8 and < 11 ? 35 : 10))]));

    [Theory]
    [InlineData("Etc/UTC", 8)]
    [InlineData("Europe/Amsterdam", 9)]
    [InlineData("America/New_York", 3)]
    public void The_surge_on_Monday_morning_is_the_peak_by_the_clock_of_the_zone(string zone, int hour)
    {
        var table = ArrivalTable.Of(Surge, TimeZoneInfo.FindSystemTimeZoneById(zone), FigureScope.Of(Surge.Instances));

        table.Total.ShouldBe(1755);
        table.Cells.Sum(cell => cell.Count).ShouldBe(1755);
        table.Cells.Where(cell => cell.IsPeak).Select(cell => (cell.Day, cell.Hour, cell.Count))
            .ShouldBe([(DayOfWeek.Monday, hour, 35), (DayOfWeek.Monday, hour + 1, 35), (DayOfWeek.Monday, hour + 2, 35)]);
    }

    [Fact]
    public void What_is_expected_in_a_peak_is_what_comes_without_it()
    {
        var table = ArrivalTable.Of(Surge, TimeZoneInfo.Utc, FigureScope.Of(Surge.Instances));

        table.Cells.ShouldAllBe(cell => Math.Abs(cell.Expected - 10) < 1e-6);
    }

    // Nights have 8 all week, working hours 60 from Monday to Friday and 6 at the weekend; on Monday 50 more come from 8 to 11.
    // A busy day times a busy hour alone would expect 4 in a night of the weekend.
    [Fact]
    public void Nights_that_are_alike_all_week_are_no_peaks_at_the_weekend()
    {
        var log = Weekly((day, hour) => (hour is < 8 or >= 18 ? 8 : day < 5 ? 60 : 6) + (day == 0 && hour is >= 8 and < 11 ? 50 : 0));

        ArrivalTable.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).Cells.Where(cell => cell.IsPeak).Select(cell => (cell.Day, cell.Hour, cell.Count))
            .ShouldBe([(DayOfWeek.Monday, 8, 110), (DayOfWeek.Monday, 9, 110), (DayOfWeek.Monday, 10, 110)]);
    }

    // Twenty on a Sunday at four are many for the hour, and fewer than the mean hour of the week has.
    [Fact]
    public void An_hour_with_less_than_the_mean_hour_is_no_peak()
    {
        var log = Weekly((day, hour) => day == 6 && hour == 4 ? 20 : hour is >= 8 and < 18 ? 60 : 5);

        ArrivalTable.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).Cells.ShouldNotContain(cell => cell.IsPeak);
    }

    // In office hours alone the surge is nine tenths of its Monday and of its hours: against the totals of day and hour 25 would be expected, and 31 are no peak.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_surge_that_is_most_of_its_day_is_found(int usual)
    {
        var log = Weekly((day, hour) => day == 0 && hour is >= 8 and < 11 ? 31 : day < 5 && hour is >= 8 and < 18 ? usual : 0);

        ArrivalTable.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).Cells.Where(cell => cell.IsPeak).Select(cell => (cell.Day, cell.Hour))
            .ShouldBe([(DayOfWeek.Monday, 8), (DayOfWeek.Monday, 9), (DayOfWeek.Monday, 10)]);
    }

    [Theory]
    [InlineData(0.3, 0)]
    [InlineData(3, 0)]
    [InlineData(30, 0)]
    [InlineData(30, 8)]
    [InlineData(100, 30)]
    public void Where_no_hour_stands_out_hardly_any_table_says_so(double mean, double always)
    {
        const int Tables = 60;
        var alarms = 0;
        for (var seed = 0; seed < Tables; seed++)
        {
            var random = new Random(seed);
            var hours = Enumerable.Range(0, 24).Select(hour => hour is < 8 or > 17 ? 0.1 : 1 + random.NextDouble()).ToArray();
            var log = Weekly((day, hour) => Poisson.Sample(random, always + (mean * hours[hour] * (day < 5 ? 1.5 : 0.5))));
            if (ArrivalTable.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).Cells.Any(cell => cell.IsPeak)) alarms++;
        }

        // At 5 % more than 7 of 60 alarms would come once in a hundred times.
        alarms.ShouldBeLessThanOrEqualTo(7);
    }

    // Rows 1 and 2, columns 10, 20 and 40, and 7 too many in one cell, which is left out.
    [Fact]
    public void Quasi_independence_is_fitted_without_the_cells_that_are_left_out() =>
        QuasiIndependence.Expected([10, 20, 40, 20, 47, 80], 3, [false, false, false, false, true, false])
            .Select(expected => Math.Round(expected, 6)).ShouldBe([10, 20, 40, 20, 40, 80]);

    // Row effects 0, 3 and 5, column effects 1, 2 and 4, and 9 too many in one cell.
    [Fact]
    public void A_median_polish_leaves_the_one_large_cell() =>
        MedianPolish.Residuals([1, 2, 4, 4, 5 + 9, 7, 6, 7, 9], 3).ShouldBe([0, 0, 0, 0, 9, 0, 0, 0, 0]);

    [Fact]
    public void A_busy_day_and_a_busy_hour_alone_are_no_peak()
    {
        var log = new MeasuredLog(Logs.Of(
            [.. Enumerable.Range(0, 168).SelectMany(hour => Enumerable.Repeat(Contact(hour), (hour < 24 ? 3 : 1) * (hour % 24 == 9 ? 20 : 5)))]));

        ArrivalTable.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).Cells.ShouldNotContain(cell => cell.IsPeak);
    }

    [Fact]
    public void The_tables_of_two_halves_add_up()
    {
        var (whole, halves) = (FigureScope.Of(Surge.Instances), Enumerable.Range(0, 2).Select(half => InstanceSet.Where(Surge.Instances.Count, instance => instance % 2 == half)));

        halves.Sum(half => ArrivalTable.Of(Surge, TimeZoneInfo.Utc, whole with { Instances = half }).Total).ShouldBe(1755);
    }

    [Fact]
    public void The_backlog_is_what_was_asked_for_and_is_not_done()
    {
        var log = new MeasuredLog(Logs.Of(
            [new(0, EventTypes.TicketCreated) { Ticket = "A" }, new(30, EventTypes.TicketResolved) { Ticket = "A" }],
            [new(1, EventTypes.TicketCreated) { Ticket = "B" }, new(26, EventTypes.TicketResolved) { Ticket = "B" }, new(60, EventTypes.TicketReopened) { Ticket = "B" }],
            [new(50, EventTypes.TicketCreated) { Ticket = "C" }, new(51, EventTypes.TicketCancelled) { Ticket = "C" }]));

        BacklogSeries.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).Select(level => (level.Day.Day, level.Open))
            .ShouldBe([(5, 2), (6, 1), (7, 1)]);
    }

    [Fact]
    public void Where_nothing_is_ever_done_the_backlog_is_unknown()
    {
        var log = new MeasuredLog(Logs.OfOne(new Happening(0, EventTypes.TicketCreated) { Ticket = "A" }));

        BacklogSeries.Of(log, TimeZoneInfo.Utc, FigureScope.Of(log.Instances)).ShouldBeEmpty();
    }

    // R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.5), "BH") is 0.05, 0.05, 0.05, 0.05, 0.5.
    [Fact]
    public void The_false_discovery_rate_is_that_of_Benjamini_and_Hochberg()
    {
        BenjaminiHochberg.Rejected([0.5, 0.01, 0.04, 0.03, 0.02], 0.05).ShouldBe([false, true, true, true, true]);
        BenjaminiHochberg.Rejected([0.5, 0.02, 0.04, 0.03, 0.02], 0.0499).ShouldBe([false, false, false, false, false]);
    }

    private static MeasuredLog Weekly(Func<int, int, int> count) =>
        new(Logs.Of([.. Enumerable.Range(0, 168).SelectMany(hour => Enumerable.Repeat(Contact(hour), count(hour / 24, hour % 24)))]));

    private static Happening[] Contact(int hour) => [new(HoursToMidnight + hour + 0.5, EventTypes.ContactStarted)];
}
