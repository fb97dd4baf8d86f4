using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

public class WorkingCalendarLawsTests
{
    private const long Day = 86_400_000_000;

    private static readonly WorkingCalendar[] Zoned =
    [
        Calendars.Office.With("2026-05-01", "").Over2026(),
        Calendars.MondayToFriday("berlin", "Europe/Berlin", "07:30-12:00 12:30-16:00").With("2026-12-24", "08:00-12:00").Over2026(),
        Calendars.EveryDay("nights", "America/New_York", "00:00-06:00 22:00-24:00").Over2026(),
        Calendars.EveryDay("all day", "Australia/Lord_Howe", "00:00-24:00").Over2026(),
    ];

    private static readonly WorkingCalendar Always = CalendarDefinition.Always.Over2026();

    [Fact]
    public void Parts_add_up() => ForAll((calendar, a, b, c) =>
        (calendar.Between(a, b) + calendar.Between(b, c)).ShouldBe(calendar.Between(a, c)));

    [Fact]
    public void More_time_is_never_less_work_and_never_more_than_the_time() => ForAll((calendar, a, b, _) =>
        calendar.Between(Math.Min(a, b), Math.Max(a, b)).ShouldBeInRange(0, Math.Abs(b - a)));

    [Fact]
    public void What_is_added_lies_between_and_not_a_microsecond_sooner() => ForAll((calendar, a, amount, _) =>
    {
        var hours = Math.Abs(amount) % (60 * Day / 24);
        var after = calendar.Add(a, hours);

        calendar.Between(a, after).ShouldBe(hours);
        if (hours > 0) calendar.Between(a, after - 1).ShouldBe(hours - 1);
    });

    [Fact]
    public void What_is_taken_off_lies_between_and_not_a_microsecond_later() => ForAll((calendar, a, amount, _) =>
    {
        var hours = Math.Abs(amount) % (60 * Day / 24);
        var before = calendar.Subtract(a, hours);

        calendar.Between(before, a).ShouldBe(hours);
        if (hours > 0) calendar.Between(before + 1, a).ShouldBe(hours - 1);
    });

    [Fact]
    public void Every_microsecond_is_work_if_and_only_if_the_calendar_is_open() => ForAll((calendar, a, _, _) =>
        calendar.Between(a, a + 1).ShouldBe(calendar.IsOpen(a) ? 1 : 0));

    /// <summary>Two ways to the same: a zone's days from midnight to midnight are all the time there is.</summary>
    [Fact]
    public void Around_the_clock_is_the_time_that_has_passed() => ForAll((_, a, b, _) =>
    {
        Always.Between(a, b).ShouldBe(b - a);
        Zoned[3].Between(a, b).ShouldBe(b - a);
        Always.Add(a, Math.Abs(b - a)).ShouldBe(a + Math.Abs(b - a));
    });

    /// <summary>The definition itself, minute by minute: a minute is worked if the local clock shows a working minute.</summary>
    [Fact]
    public void A_day_is_what_a_walk_over_its_minutes_finds() =>
        Prop.ForAll(Gen.Choose(0, 364).ToArbitrary(), day =>
        {
            var definition = Calendars.EveryDay("berlin", "Europe/Berlin", "01:30-02:45 07:30-12:00");
            var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
            var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);
            var minutes = Enumerable.Range(0, 1440).Select(minute => TimeZoneInfo.ConvertTime(start.AddMinutes(minute), zone).TimeOfDay.TotalMinutes);

            var from = (start - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
            definition.Over2026().Between(from, from + Day).ShouldBe(minutes.Count(minute => minute is (>= 90 and < 165) or (>= 450 and < 720)) * 60_000_000L);
        }).QuickCheckThrowOnFailure();

    /// <summary>Instants of 2026 to the microsecond; half of them on a full quarter of an hour, where the boundaries are.</summary>
    private static void ForAll(Action<WorkingCalendar, long, long, long> law)
    {
        var first = Moment.Of("2026-01-01 00:00");
        var any = Gen.Choose(0, 364 * 24 * 3600).SelectMany(_ => Gen.Choose(0, 999_999), (second, micro) => first + (second * 1_000_000L) + micro);
        var quarter = Gen.Choose(0, 364 * 96).Select(quarters => first + (quarters * 900_000_000L));
        var instant = Gen.OneOf(any, quarter);
        var cases = instant.SelectMany(_ => Gen.Choose(0, Zoned.Length - 1), (a, at) => (a, at))
            .SelectMany(_ => instant, (x, b) => (x.a, x.at, b))
            .SelectMany(_ => instant, (x, c) => (Calendar: Zoned[x.at], A: x.a, B: x.b, C: c));
        Prop.ForAll(cases.ToArbitrary(), x => law(x.Calendar, x.A, x.B, x.C)).QuickCheckThrowOnFailure();
    }
}
