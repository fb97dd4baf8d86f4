using Throughline.Journeys.Clocks;

namespace Throughline.Journeys.Tests.Clocks;

/// <summary>When each clock starts and stops. Each line can be checked with a pencil; the default calendar is always open.</summary>
public class EpisodeTests
{
    [Fact]
    public void Reopening_twice_changes_neither_the_response_nor_a_closed_episode()
    {
        var story = ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 09:05 ticket.acknowledged
            Mon 10:00 ticket.replied
            Mon 12:00 ticket.resolved
            Tue 09:00 ticket.reopened
            Tue 09:30 ticket.replied
            Tue 10:00 ticket.resolved
            Wed 09:00 ticket.reopened
            Wed 15:00 ticket.resolved
            Thu 09:00 ticket.closed
            """);

        story.Only(ClockId.Acknowledge).Span.ShouldBe("Mon 09:00 > Mon 09:05 = 0:05");
        story.Only(ClockId.Respond).Span.ShouldBe("Mon 09:00 > Mon 10:00 = 1:00");
        story.Episodes(ClockId.Resolve).Select(e => e.Span).ShouldBe(["Mon 09:00 > Mon 12:00 = 3:00", "Tue 09:00 > Tue 10:00 = 1:00", "Wed 09:00 > Wed 15:00 = 6:00"]);
        story.Episodes(ClockId.Resolve).Select(e => e.Number).ShouldBe([1, 2, 3]);
        story.Episodes(ClockId.Restore).Select(e => e.Span).ShouldBe(story.Episodes(ClockId.Resolve).Select(e => e.Span));
    }

    [Fact]
    public void Silence_is_the_longest_gap_between_words_and_notes_are_none()
    {
        // R008: 40 hours without a word count, though the deadline is met.
        var story = ClockStory.Of("""
            Mon 08:00 ticket.created due=Fri_08:00
            Mon 09:00 ticket.acknowledged
            Mon 15:00 ticket.noted
            Tue 11:00 ticket.noted
            Tue 12:00 ticket.customer-replied
            Wed 01:00 ticket.replied
            Wed 02:00 ticket.resolved
            """);

        story.Episodes(ClockId.NextUpdate).Select(e => e.Span).ShouldBe(["Mon 08:00 > Mon 09:00 = 1:00", "Mon 09:00 > Wed 01:00 = 40:00", "Wed 01:00 > Wed 02:00 = 1:00"]);
        story.Only(ClockId.Resolve).Is(ClockStatus.Met).ShouldBeTrue();
    }

    [Theory]
    [InlineData("ticket.acknowledged by=agent", "-")] // an acknowledgement is no response
    [InlineData("message.sent", "-")] // nor is a machine's message
    [InlineData("ticket.noted", "-")] // nor a note
    [InlineData("ticket.noted seen", "Mon 10:00")] // but a public one is
    [InlineData("ticket.replied", "Mon 10:00")]
    [InlineData("contact.ended", "Mon 10:00")]
    [InlineData("ticket.resolved", "Mon 10:00")] // a person's solution answers, even a quiet one
    [InlineData("ticket.resolved by=system", "-")]
    [InlineData("ticket.customer-replied", "-")]
    public void A_response_is_a_persons_word(string answer, string stop) =>
        ClockStory.Of($"""
            Mon 09:00 ticket.created
            Mon 10:00 {answer}
            Mon 11:00 ticket.noted
            """).Only(ClockId.Respond).Stop.ShouldBe(stop);

    [Theory]
    [InlineData("ticket.acknowledged", "Mon 10:00")]
    [InlineData("ticket.replied", "Mon 10:00")]
    [InlineData("message.sent", "-")]
    [InlineData("ticket.noted", "-")]
    public void An_acknowledgement_is_one_or_a_persons_word(string answer, string stop) =>
        ClockStory.Of($"""
            Mon 09:00 ticket.created
            Mon 10:00 {answer}
            """).Only(ClockId.Acknowledge).Stop.ShouldBe(stop);

    [Theory]
    [InlineData("service.restored", "Mon 10:00")]
    [InlineData("ticket.status says=Workaround_provided", "Mon 10:00")]
    [InlineData("ticket.status says=Service_restored", "Mon 10:00")]
    [InlineData("ticket.status says=Working", "Mon 17:00")]
    public void Restored_is_sooner_than_resolved_where_the_source_says_so(string happening, string stop)
    {
        var story = ClockStory.Of($"""
            Mon 09:00 ticket.created
            Mon 10:00 {happening}
            Mon 17:00 ticket.resolved
            """);

        story.Only(ClockId.Restore).Stop.ShouldBe(stop);
        story.Only(ClockId.Resolve).Stop.ShouldBe("Mon 17:00");
    }

    [Fact]
    public void A_closed_ticket_was_resolved_then_and_a_cancelled_one_never()
    {
        ClockStory.Of("Mon 09:00 ticket.created\nMon 10:00 ticket.closed").Only(ClockId.Resolve).Stop.ShouldBe("Mon 10:00");

        var cancelled = ClockStory.Of("Mon 09:00 ticket.created\nMon 10:00 ticket.cancelled");
        cancelled.Only(ClockId.Resolve).ShouldBe(new Episode(1, "Mon 09:00", "-", "-", "1:00", "0:00", "-", "-", ClockStatus.Dropped));
        cancelled.Only(ClockId.Respond).Status.ShouldBe(ClockStatus.Dropped);
        cancelled.Only(ClockId.NextUpdate).Stop.ShouldBe("Mon 10:00");
    }

    [Fact]
    public void What_has_not_ended_runs_to_the_last_event_of_the_log()
    {
        var story = ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 12:00 ticket.created ticket=T2 customer=email:b
            """);

        story.Only(ClockId.Resolve).ShouldBe(new Episode(1, "Mon 09:00", "-", "-", "3:00", "0:00", "-", "-", ClockStatus.Running));
    }

    [Fact]
    public void A_word_without_a_ticket_is_one_to_every_open_ticket_of_the_matter()
    {
        var story = ClockStory.Of("""
            Mon 09:00 ticket.created
            Mon 09:10 ticket.created ticket=T2
            Mon 09:20 ticket.resolved ticket=T2
            Mon 10:00 message.sent ticket=
            Mon 11:00 ticket.noted
            """);

        story.Episodes(ClockId.NextUpdate).Select(e => e.Stop).ShouldBe(["Mon 10:00", "-"]);
        story.Episodes(ClockId.NextUpdate, "T2").Select(e => e.Stop).ShouldBe(["Mon 09:20"]);
    }

    [Fact]
    public void Visits_and_deadlines_open_no_ticket()
    {
        var story = ClockStory.Of("""
            Mon 07:00 article.viewed
            Mon 08:00 sla.deadline due=Mon_12:00
            Mon 08:30 sla.paused
            Mon 09:00 ticket.created
            Mon 10:00 ticket.resolved
            """);

        story.Only(ClockId.Resolve).ShouldBe(new Episode(1, "Mon 09:00", "Mon 10:00", "Mon 12:00", "1:00", "0:00", "Mon 11:45", "-", ClockStatus.Met));
    }

    [Fact]
    public void A_log_without_words_says_so()
    {
        var clocks = ClockStory.Of("Mon 09:00 ticket.created\nMon 10:00 ticket.resolved").Clocks;

        clocks.Records(ClockId.NextUpdate).ShouldBeFalse();
        clocks.Records(ClockId.Resolve).ShouldBeTrue();
    }

    [Fact]
    public void The_catalogue_is_in_the_order_of_the_clocks() =>
        ClockCatalogue.All.Select(clock => clock.Id).ShouldBe(Enum.GetValues<ClockId>());
}
