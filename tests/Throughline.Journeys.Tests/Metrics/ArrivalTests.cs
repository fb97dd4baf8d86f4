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
    public void What_is_expected_is_the_days_share_of_the_hour()
    {
        var table = ArrivalTable.Of(Surge, TimeZoneInfo.Utc, FigureScope.Of(Surge.Instances));

        table.Cells[8].Expected.ShouldBe((240 + 75) * (70 + 25) / 1755.0, 1e-9);
    }

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

    private static Happening[] Contact(int hour) => [new(HoursToMidnight + hour + 0.5, EventTypes.ContactStarted)];
}
