using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>Every line can be checked with a pencil and a calendar of 2026.</summary>
public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Office = Calendars.Office.With("2026-01-07", "").With("2026-01-08", "08:00-12:00").Over2026();

    [Theory]
    [InlineData("Mon 09:00", "Mon 11:00", "2:00")] // a morning
    [InlineData("Mon 11:00", "Mon 14:00", "2:00")] // lunch does not count
    [InlineData("Mon 12:15", "Mon 12:45", "0:00")] // nothing but lunch
    [InlineData("Mon 16:00", "Tue 09:00", "2:00")] // nor does the night
    [InlineData("Tue 16:00", "Thu 09:00", "2:00")] // nor Wednesday, a holiday
    [InlineData("Thu 11:00", "Fri 09:00", "2:00")] // Thursday ends at noon
    [InlineData("Fri 16:00", "2026-01-12 09:00", "2:00")] // the weekend
    [InlineData("Mon 00:00", "2026-01-12 00:00", "28:00")] // 8 + 8 + 0 + 4 + 8
    [InlineData("Mon 07:59:59", "Mon 08:00:01", "0:00:01")]
    public void Working_time_between(string from, string to, string expected) =>
        Moment.Amount(Office.Between(Moment.Of(from), Moment.Of(to))).ShouldBe(expected);

    [Theory]
    [InlineData("Mon 09:00", 1, "Mon 10:00")]
    [InlineData("Mon 11:30", 1, "Mon 13:30")]
    [InlineData("Mon 09:00", 3, "Mon 12:00")] // over at noon, not at one
    [InlineData("Mon 12:30", 1, "Mon 14:00")]
    [InlineData("Mon 09:00", 8, "Tue 09:00")]
    [InlineData("Tue 16:30", 1, "Thu 08:30")]
    [InlineData("Sat 10:00", 0, "Sat 10:00")]
    [InlineData("Sat 10:00", 8, "2026-01-12 17:00")]
    public void The_instant_at_which_so_many_hours_have_passed(string from, double hours, string expected) =>
        Moment.Text(Office.Add(Moment.Of(from), Moment.Hours(hours))).ShouldBe(expected);

    [Theory]
    [InlineData("Mon 10:00", 0.25, "Mon 09:45")]
    [InlineData("Mon 13:10", 0.25, "Mon 11:55")]
    [InlineData("Mon 08:15", 0.25, "Mon 08:00")] // not Friday 17:00
    [InlineData("Mon 08:00", 0.25, "2026-01-02 16:45")]
    [InlineData("Mon 12:30", 0.25, "Mon 11:45")]
    public void The_instant_from_which_so_many_hours_are_left(string until, double hours, string expected) =>
        Moment.Text(Office.Subtract(Moment.Of(until), Moment.Hours(hours))).ShouldBe(expected);

    [Theory]
    [InlineData("Mon 08:00", true)]
    [InlineData("Mon 12:00", false)]
    [InlineData("Mon 13:00", true)]
    [InlineData("Wed 09:00", false)]
    [InlineData("Sat 09:00", false)]
    public void The_first_minute_of_an_interval_is_in_it_and_the_end_is_not(string time, bool isOpen) =>
        Office.IsOpen(Moment.Of(time)).ShouldBe(isOpen);

    /// <summary>Berlin puts its clock forward on 29 March 2026 at 01:00 UTC (02:00 becomes 03:00) and back on 25 October at 01:00 UTC (03:00 becomes 02:00).</summary>
    [Theory]
    [InlineData("00:00-24:00", "2026-03-28 23:00", "2026-03-29 22:00", "23:00")]
    [InlineData("00:00-24:00", "2026-10-24 22:00", "2026-10-25 23:00", "25:00")]
    [InlineData("00:00-06:00", "2026-03-28 12:00", "2026-03-29 12:00", "5:00")]
    [InlineData("00:00-06:00", "2026-10-24 12:00", "2026-10-25 12:00", "7:00")]
    [InlineData("02:00-03:00", "2026-03-28 12:00", "2026-03-29 12:00", "0:00")] // the hour that there is not
    [InlineData("02:00-03:00", "2026-10-24 12:00", "2026-10-25 12:00", "2:00")] // the hour that there is twice
    [InlineData("02:30-04:00", "2026-03-28 12:00", "2026-03-29 12:00", "1:00")] // begins in the gap: from 03:00 on
    [InlineData("02:30-04:00", "2026-10-24 12:00", "2026-10-25 12:00", "2:00")] // 02:30-03:00 twice, and 03:00-04:00
    [InlineData("08:00-12:00", "2026-03-28 12:00", "2026-03-29 12:00", "4:00")]
    public void Days_of_23_and_25_hours(string hours, string from, string to, string expected) =>
        Moment.Amount(Calendars.EveryDay("shift", "Europe/Berlin", hours).Over2026().Between(Moment.Of(from), Moment.Of(to))).ShouldBe(expected);

    [Theory]
    [InlineData("2026-03-28 07:00", "2026-03-29 06:00")] // 08:00 on both days in Berlin: UTC+1, then UTC+2
    [InlineData("2026-10-24 06:00", "2026-10-25 07:00")]
    public void Nine_oclock_is_local(string before, string after)
    {
        var calendar = Calendars.EveryDay("berlin", "Europe/Berlin", "08:00-17:00").Over2026();

        calendar.Between(Moment.Of(before), Moment.Of(after)).ShouldBe(Moment.Hours(9));
        calendar.IsOpen(Moment.Of(after)).ShouldBeTrue();
        calendar.IsOpen(Moment.Of(after) - 1).ShouldBeFalse();
    }

    [Fact]
    public void A_shift_that_ends_at_24_oclock_goes_on_after_midnight()
    {
        var late = Calendars.EveryDay("late", "UTC", "00:00-02:00 22:00-24:00").Over2026();

        Moment.Text(late.Add(Moment.Of("Mon 22:00"), Moment.Hours(4))).ShouldBe("Tue 02:00");
        Moment.Text(late.Add(Moment.Of("Mon 22:00"), Moment.Hours(4.5))).ShouldBe("Tue 22:30");
    }

    [Fact]
    public void Beyond_its_range_a_calendar_has_no_working_time()
    {
        Office.Add(Moment.Of("Mon 09:00"), Moment.Hours(100_000)).ShouldBe(WorkingCalendar.Never);
        Office.Between(Moment.Of("2028-01-03 09:00"), Moment.Of("2028-01-07 17:00")).ShouldBe(0);
    }

    [Fact]
    public void An_unknown_zone_is_named() =>
        Should.Throw<WorkspaceException>(() => Calendars.EveryDay("x", "Europe/Atlantis", "08:00-09:00").Over2026()).Message.ShouldContain("Europe/Atlantis");
}
