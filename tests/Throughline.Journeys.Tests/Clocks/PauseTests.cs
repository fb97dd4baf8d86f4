using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>What holds a clock still, and what does not.</summary>
public class PauseTests
{
    private static readonly ClockPolicy EightHours = new() { Targets = [new ClockTarget(ClockId.Resolve, "*", "*", 8 * 60)] };

    private const ClockStatus QuietNearMiss = ClockStatus.Met | ClockStatus.NearMiss | ClockStatus.AtRisk | ClockStatus.RiskWithoutWord;

    [Theory]
    [InlineData("sla.paused", "sla.resumed")]
    [InlineData("ticket.waiting", "ticket.customer-replied")]
    [InlineData("ticket.waiting says=Awaiting_customer", "ticket.status")]
    [InlineData("ticket.waiting says=Awaiting_vendor", "ticket.status")]
    [InlineData("ticket.waiting row says=Awaiting_user_info", "ticket.status row says=Active")]
    public void A_pause_does_not_count_and_moves_the_target(string pause, string resume)
    {
        var story = ClockStory.Of($"""
            Mon 09:00 ticket.created
            Mon 10:00 {pause}
            Mon 13:00 {resume}
            Mon 15:00 ticket.resolved
            """, EightHours);

        story.Only(ClockId.Resolve).ShouldBe(new Episode(1, "Mon 09:00", "Mon 15:00", "Mon 20:00", "3:00", "3:00", "Mon 19:45", "-", ClockStatus.Met));
        story.Only(ClockId.Respond).Worked.ShouldBe("6:00", "the first response does not wait for the customer");
    }

    [Theory]
    [InlineData("ticket.waiting says=Awaiting_problem")] // our own people
    [InlineData("ticket.assigned")]
    [InlineData("ticket.noted")]
    public void Waiting_for_ourselves_is_no_pause(string happening) =>
        ClockStory.Of($"""
            Mon 09:00 ticket.created
            Mon 10:00 {happening}
            Mon 15:00 ticket.resolved
            """, EightHours).Only(ClockId.Resolve).Worked.ShouldBe("6:00");

    [Fact]
    public void A_customers_answer_does_not_end_a_suppliers_turn() =>
        ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 10:00 ticket.waiting says=Awaiting_vendor
            Mon 11:00 ticket.customer-replied
            Mon 15:00 ticket.resolved
            """, EightHours).Only(ClockId.Resolve).Worked.ShouldBe("1:00");

    [Fact]
    public void A_pause_before_the_first_response_holds_it_only_if_the_policy_says_so()
    {
        const string Story = """
            Mon 09:00 ticket.created
            Mon 10:00 sla.paused
            Mon 12:00 sla.resumed
            Mon 13:00 ticket.replied
            """;
        var strict = new ClockPolicy { Rules = [new ClockRule(ClockId.Respond) { PausedBy = PausedBy.ServiceLevel }] };

        ClockStory.Of(Story).Only(ClockId.Respond).Worked.ShouldBe("4:00");
        ClockStory.Of(Story, strict).Only(ClockId.Respond).Worked.ShouldBe("2:00");
    }

    [Fact]
    public void Pauses_repeat_and_overlap_without_harm() =>
        ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 10:00 sla.paused
            Mon 11:00 sla.paused
            Mon 11:30 ticket.waiting
            Mon 12:00 sla.resumed
            Mon 12:30 sla.resumed
            Mon 13:00 ticket.customer-replied
            Mon 13:30 sla.resumed
            Mon 15:00 ticket.resolved
            """, EightHours).Only(ClockId.Resolve).ShouldBe(
            new Episode(1, "Mon 09:00", "Mon 15:00", "Mon 20:00", "3:00", "3:00", "Mon 19:45", "-", ClockStatus.Met));

    [Fact]
    public void Pauses_before_the_opening_and_after_the_end_change_nothing()
    {
        var story = ClockStory.Of("""
            Mon 08:00 sla.paused
            Mon 09:00 ticket.created
            Mon 12:00 ticket.resolved
            Mon 13:00 sla.paused
            Mon 14:00 ticket.reopened
            Mon 15:00 ticket.resolved
            Mon 16:00 sla.resumed
            """, EightHours);

        story.Episodes(ClockId.Resolve).Select(e => e.Span).ShouldBe(["Mon 09:00 > Mon 12:00 = 3:00", "Mon 14:00 > Mon 15:00 = 1:00"]);
        story.Episodes(ClockId.Resolve).ShouldAllBe(e => e.Paused == "0:00");
    }

    [Fact]
    public void A_clock_that_stands_at_the_end_of_the_log_is_not_late()
    {
        // 7 hours left at 10:00; if it ran on from Tuesday 12:00 it would be due at 19:00.
        ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 10:00 sla.paused
            Tue 12:00 ticket.noted
            """, EightHours).Only(ClockId.Resolve).ShouldBe(
            new Episode(1, "Mon 09:00", "-", "Tue 19:00", "1:00", "26:00", "Tue 18:45", "-", ClockStatus.Running | ClockStatus.Paused));
    }

    [Fact]
    public void A_deadline_that_has_passed_does_not_come_back_with_a_pause() =>
        ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 18:00 sla.paused
            Mon 20:00 sla.resumed
            Mon 21:00 ticket.resolved
            """, EightHours).Only(ClockId.Resolve).ShouldBe(
            new Episode(1, "Mon 09:00", "Mon 21:00", "Mon 17:00", "10:00", "2:00", "Mon 16:45", "-", ClockStatus.Breached | ClockStatus.AtRisk | ClockStatus.RiskWithoutWord | ClockStatus.ReachedTarget));

    [Fact]
    public void A_sources_deadline_moves_with_a_pause_only_if_the_policy_says_so()
    {
        const string Story = """
            Mon 09:00 ticket.created due=Mon_12:00
            Mon 10:00 sla.paused
            Mon 14:00 sla.resumed
            Mon 15:00 ticket.resolved
            """;
        var moving = new ClockPolicy { Rules = [new ClockRule(ClockId.Resolve) { PausedBy = PausedBy.Everything, PausesMoveSourceDeadlines = true }] };

        var fixedDue = ClockStory.Of(Story).Only(ClockId.Resolve);
        (fixedDue.Due, fixedDue.Is(ClockStatus.Breached)).ShouldBe(("Mon 12:00", true));
        var movedDue = ClockStory.Of(Story, moving).Only(ClockId.Resolve);
        (movedDue.Due, movedDue.Is(ClockStatus.Met)).ShouldBe(("Mon 16:00", true));
    }

    [Fact]
    public void Lunch_in_a_pause_costs_nothing_twice()
    {
        var office = new ClockPolicy
        {
            Calendars = [Calendars.Office],
            Rules = [new ClockRule(ClockId.Resolve) { Calendar = "office", PausedBy = PausedBy.Everything }],
            Targets = [new ClockTarget(ClockId.Resolve, "*", "*", 8 * 60)],
        };

        // Paused for 1 h before lunch and 1 h after it: 2 of 8 hours go into Tuesday.
        ClockStory.Of("""
            Mon 08:00 ticket.created
            Mon 11:00 sla.paused
            Mon 14:00 sla.resumed
            Tue 10:00 ticket.resolved
            """, office).Only(ClockId.Resolve).ShouldBe(
            new Episode(1, "Mon 08:00", "Tue 10:00", "Tue 10:00", "8:00", "2:00", "Tue 09:45", "-", QuietNearMiss | ClockStatus.ReachedTarget));
    }
}
