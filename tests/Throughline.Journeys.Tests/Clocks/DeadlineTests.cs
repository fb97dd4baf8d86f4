using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>Met, late, near and at risk, to the second.</summary>
public class DeadlineTests
{
    private const ClockStatus Risk = ClockStatus.AtRisk | ClockStatus.RiskWithoutWord;

    [Theory]
    [InlineData("Mon 09:44:59", ClockStatus.Met)]
    [InlineData("Mon 09:45:00", ClockStatus.Met | ClockStatus.NearMiss | Risk)] // the fifteenth minute is in
    [InlineData("Mon 09:59:59", ClockStatus.Met | ClockStatus.NearMiss | Risk)]
    [InlineData("Mon 10:00:00", ClockStatus.Met | ClockStatus.NearMiss | Risk)] // exactly met is met
    [InlineData("Mon 10:00:01", ClockStatus.Breached | Risk)]
    public void A_ticket_due_at_ten_is_flagged_at_a_quarter_to(string resolved, ClockStatus status)
    {
        // R047
        var episode = ClockStory.Of($"""
            Mon 08:00 ticket.created due=Mon_10:00
            {resolved} ticket.resolved
            Mon 12:00 ticket.noted
            """).Only(ClockId.Resolve);

        (episode.Due, episode.Flag, episode.Status).ShouldBe(("Mon 10:00", "Mon 09:45", status));
    }

    [Theory]
    [InlineData("Mon 09:44:59", false)]
    [InlineData("Mon 09:45:00", true)]
    [InlineData("Mon 10:00:00", true)]
    [InlineData("Mon 10:00:01", true)]
    public void A_running_ticket_is_at_risk_from_the_flag_on(string lastEvent, bool isAtRisk)
    {
        var episode = ClockStory.Of($"""
            Mon 08:00 ticket.created due=Mon_10:00
            {lastEvent} ticket.noted
            """).Only(ClockId.Resolve);

        episode.Is(ClockStatus.AtRisk).ShouldBe(isAtRisk);
        episode.Is(ClockStatus.Breached).ShouldBe(lastEvent == "Mon 10:00:01", "it is late once the deadline is over");
        episode.Is(ClockStatus.RiskWithoutWord).ShouldBe(lastEvent.StartsWith("Mon 10:00:0", StringComparison.Ordinal), "before the deadline a word can still come");
    }

    [Theory]
    [InlineData("Mon 09:44:59", "ticket.replied", "-", true)] // before the flag
    [InlineData("Mon 09:45:00", "ticket.replied", "Mon 09:45", false)]
    [InlineData("Mon 09:55:00", "ticket.replied", "Mon 09:55", false)] // T-5
    [InlineData("Mon 09:55:00", "message.sent", "Mon 09:55", false)] // a machine's word is one
    [InlineData("Mon 09:55:00", "message.sent ticket=", "Mon 09:55", false)] // and one that names no ticket
    [InlineData("Mon 09:55:00", "ticket.noted", "-", true)]
    [InlineData("Mon 09:55:00", "ticket.customer-replied", "-", true)]
    [InlineData("Mon 09:55:00", "ticket.resolved", "-", true)] // quietly
    [InlineData("Mon 09:55:00", "ticket.resolved seen", "Mon 09:55", false)]
    [InlineData("Mon 10:00:00", "ticket.replied", "Mon 10:00", false)]
    [InlineData("Mon 10:00:01", "ticket.replied", "-", true)]
    public void Risk_without_a_word(string time, string happening, string word, bool isQuiet)
    {
        // R048
        var episode = ClockStory.Of($"""
            Mon 08:00 ticket.created due=Mon_10:00
            {time} {happening}
            Mon 12:00 ticket.noted
            """).Only(ClockId.Resolve);

        (episode.Word, episode.Is(ClockStatus.RiskWithoutWord)).ShouldBe((word, isQuiet));
    }

    [Fact]
    public void A_word_after_a_quiet_resolution_and_before_the_deadline_is_in_time() =>
        ClockStory.Of("""
            Mon 08:00 ticket.created due=Mon_10:00
            Mon 09:50 ticket.resolved
            Mon 09:58 message.sent
            Mon 12:00 ticket.closed
            """).Only(ClockId.Resolve).ShouldBe(
            new Episode(1, "Mon 08:00", "Mon 09:50", "Mon 10:00", "1:50", "0:00", "Mon 09:45", "Mon 09:58", ClockStatus.Met | ClockStatus.NearMiss | ClockStatus.AtRisk));

    [Theory]
    [InlineData("Mon 09:39:59", false, ClockStatus.Met)]
    [InlineData("Mon 09:40:00", true, ClockStatus.Met)] // 40 minutes without an acknowledgement, and just in time
    [InlineData("Mon 09:40:01", true, ClockStatus.Breached)]
    public void A_P1_that_nobody_acknowledges_for_40_minutes_is_listed(string acknowledged, bool isListed, ClockStatus status)
    {
        // R040
        var episode = ClockStory.Of($"""
            Mon 09:00 ticket.created priority=P1
            {acknowledged} ticket.acknowledged
            """).Only(ClockId.Acknowledge);

        (episode.Is(ClockStatus.ReachedTarget), episode.Is(status)).ShouldBe((isListed, true));
    }

    [Theory]
    [InlineData("Mon 09:39:59", false)]
    [InlineData("Mon 09:40:00", true)]
    public void Also_while_it_lies_there(string now, bool isListed) =>
        ClockStory.Of($"""
            Mon 09:00 ticket.created priority=P1
            {now} ticket.noted
            """).Only(ClockId.Acknowledge).Is(ClockStatus.ReachedTarget | ClockStatus.Running).ShouldBe(isListed);

    [Theory]
    [InlineData("Mon 16:40", "Tue 08:19:59", false)]
    [InlineData("Mon 16:40", "Tue 08:20:00", true)]
    [InlineData("Mon 11:30", "Mon 13:09:59", false)]
    [InlineData("Mon 11:30", "Mon 13:10:00", true)]
    public void And_in_business_time(string created, string acknowledged, bool isListed)
    {
        var policy = new ClockPolicy
        {
            Calendars = [Calendars.Office],
            Rules = [new ClockRule(ClockId.Acknowledge) { Calendar = "office" }],
            Targets = ClockPolicy.Default.Targets,
        };

        ClockStory.Of($"""
            {created} ticket.created priority=P1
            {acknowledged} ticket.acknowledged
            """, policy).Only(ClockId.Acknowledge).Is(ClockStatus.ReachedTarget).ShouldBe(isListed);
    }

    [Theory]
    [InlineData("P1", "Printers", 60)]
    [InlineData("p1", "VPN", 120)] // without regard to case
    [InlineData("P2", "Printers", 180)]
    [InlineData("P2", "VPN", 240)]
    [InlineData("", "", 240)]
    public void The_most_specific_target_counts(string priority, string topic, int minutes)
    {
        var policy = new ClockPolicy
        {
            Targets =
            [
                new ClockTarget(ClockId.Resolve, "*", "*", 240),
                new ClockTarget(ClockId.Resolve, "*", "Printers", 180),
                new ClockTarget(ClockId.Resolve, "P1", "*", 120),
                new ClockTarget(ClockId.Resolve, "P1", "Printers", 60),
                new ClockTarget(ClockId.Respond, "P1", "Printers", 5),
            ],
        };

        ClockStory.Of($"""
            Mon 08:00 ticket.created priority={priority} topic={topic}
            Mon 08:01 ticket.resolved
            """, policy).Only(ClockId.Resolve).Due.ShouldBe(Moment.Text(Moment.Of("Mon 08:00") + (minutes * 60_000_000L)));
    }

    [Fact]
    public void Another_priority_changes_what_is_to_come()
    {
        var policy = new ClockPolicy
        {
            Calendars = [Calendars.Office],
            Rules = [new ClockRule(ClockId.Resolve) { Calendar = "office" }],
            Targets = [new ClockTarget(ClockId.Resolve, "P1", "*", 240) { Calendar = "always" }, new ClockTarget(ClockId.Resolve, "P3", "*", 480)],
        };

        // Three office hours have passed by 12:30; of four hours by the clock, one is left.
        var story = ClockStory.Of("""
            Mon 09:00 ticket.created priority=P3
            Mon 12:30 ticket.prioritised priority=P1
            Mon 13:00 ticket.resolved
            """, policy);

        story.Only(ClockId.Resolve).ShouldBe(new Episode(1, "Mon 09:00", "Mon 13:00", "Mon 13:30", "3:30", "0:00", "Mon 13:15", "-", ClockStatus.Met));
    }

    [Fact]
    public void A_target_that_has_passed_already_is_due_when_it_is_set()
    {
        var policy = new ClockPolicy { Targets = [new ClockTarget(ClockId.Resolve, "P1", "*", 60), new ClockTarget(ClockId.Resolve, "P3", "*", 480)] };

        ClockStory.Of("""
            Mon 09:00 ticket.created priority=P3
            Mon 12:30 ticket.prioritised priority=P1
            Mon 13:00 ticket.resolved
            """, policy).Only(ClockId.Resolve).Due.ShouldBe("Mon 12:30");
    }

    [Theory]
    [InlineData("", "Mon 14:00", "Mon 12:00")] // to resolve, unless it says otherwise
    [InlineData("says=Respond_by", "Mon 12:00", "Mon 14:00")]
    public void The_last_deadline_that_the_source_wrote_counts(string says, string resolveDue, string respondDue)
    {
        var story = ClockStory.Of($"""
            Mon 08:00 ticket.created due=Mon_12:00
            Mon 08:01 sla.deadline says=Response_due due=Mon_12:00
            Mon 09:00 sla.deadline {says} due=Mon_14:00
            Mon 11:00 ticket.replied
            Mon 11:30 ticket.resolved
            Mon 11:45 sla.deadline due=Mon_18:00
            """);

        (story.Only(ClockId.Resolve).Due, story.Only(ClockId.Respond).Due).ShouldBe((resolveDue, respondDue));
    }

    [Fact]
    public void A_deadline_of_the_first_opening_that_has_passed_is_not_one_of_the_second()
    {
        var story = ClockStory.Of("""
            Mon 08:00 ticket.created due=Mon_12:00
            Mon 11:00 ticket.resolved
            Tue 08:00 ticket.reopened
            Tue 09:00 ticket.resolved
            """);

        story.Episodes(ClockId.Resolve).Select(e => e.Due).ShouldBe(["Mon 12:00", "-"]);
    }

    [Fact]
    public void Without_a_deadline_nothing_is_met_and_nothing_is_late() =>
        ClockStory.Of("Mon 09:00 ticket.created\nTue 10:00 ticket.resolved").Only(ClockId.Resolve).Status.ShouldBe(ClockStatus.None);

    [Fact]
    public void A_quarter_of_an_hour_is_one_of_the_clocks_own_time()
    {
        var policy = new ClockPolicy { Calendars = [Calendars.Office], Rules = [new ClockRule(ClockId.Resolve) { Calendar = "office" }] };

        // Friday 16:50 to Monday 08:05: fifteen working minutes, and a weekend.
        ClockStory.Of("""
            Fri 09:00 ticket.created due=2026-01-12_08:05
            Fri 16:50 ticket.resolved
            2026-01-12 09:00 ticket.closed
            """, policy).Only(ClockId.Resolve).ShouldBe(
            new Episode(1, "Fri 09:00", "Fri 16:50", "2026-01-12 08:05", "6:50", "0:00", "Fri 16:50", "-", ClockStatus.Met | ClockStatus.NearMiss | Risk));
    }

    [Theory]
    [InlineData("2026-03-27 15:00", "2026-03-30 07:00")] // Friday 16:00 in Berlin, UTC+1; Monday 09:00, UTC+2
    [InlineData("2026-10-23 14:00", "2026-10-26 08:00")] // the other way round
    public void A_target_over_the_weekend_of_the_clock_change_is_due_by_the_local_clock(string created, string due)
    {
        var policy = new ClockPolicy
        {
            Calendars = [Calendars.MondayToFriday("berlin", "Europe/Berlin", "08:00-17:00")],
            Targets = [new ClockTarget(ClockId.Resolve, "*", "*", 2 * 60) { Calendar = "berlin" }],
        };

        ClockStory.Of($"{created} ticket.created", policy).Only(ClockId.Resolve).Due.ShouldBe(due);
    }

    [Fact]
    public void On_the_night_of_the_clock_change_a_shift_has_the_hours_that_there_were()
    {
        var policy = new ClockPolicy
        {
            Calendars = [Calendars.EveryDay("nights", "Europe/Berlin", "00:00-06:00")],
            Targets = [new ClockTarget(ClockId.Resolve, "*", "*", 6 * 60) { Calendar = "nights" }],
        };

        // From local midnight: six hours take until 06:00, but in spring there are five, in autumn the sixth is over at 05:00.
        ClockStory.Of("2026-03-27 23:00 ticket.created", policy).Only(ClockId.Resolve).Due.ShouldBe("2026-03-28 05:00");
        ClockStory.Of("2026-03-28 23:00 ticket.created", policy).Only(ClockId.Resolve).Due.ShouldBe("2026-03-29 23:00");
        ClockStory.Of("2026-10-24 22:00 ticket.created", policy).Only(ClockId.Resolve).Due.ShouldBe("2026-10-25 04:00");
    }
}
