using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps.Patterns;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps;

public sealed class PatternTests
{
    [Theory]
    [InlineData(25, true)]
    [InlineData(24, true)]
    [InlineData(23.9, false)]
    public void A_day_of_silence_is_24_hours_between_two_words(double reply, bool isIn) => IsIn(
        "silence-24h",
        new(0, EventTypes.TicketCreated), new(0, EventTypes.TicketAcknowledged), new(reply, EventTypes.TicketReplied), new(reply + 1, EventTypes.TicketResolved))
        .ShouldBe(isIn);

    [Fact]
    public void After_the_resolution_nobody_is_silent() => IsIn(
        "silence-24h", new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketReplied), new(2, EventTypes.TicketResolved), new(90, EventTypes.TicketClosed))
        .ShouldBeFalse();

    [Fact]
    public void A_visible_word_of_any_type_breaks_the_silence_a_note_does_not()
    {
        IsIn(
            "silence-24h",
            new(0, EventTypes.TicketCreated), new(15, EventTypes.TicketStatus) { Visible = true, By = ActorSide.Agent }, new(30, EventTypes.TicketReplied), new(31, EventTypes.TicketResolved))
            .ShouldBeFalse();
        IsIn("silence-24h", new(0, EventTypes.TicketCreated), new(15, EventTypes.TicketNoted) { By = ActorSide.Agent }, new(30, EventTypes.TicketReplied), new(31, EventTypes.TicketResolved))
            .ShouldBeTrue();
    }

    [Fact]
    public void Who_asks_again_while_it_is_open_chases_who_asks_after_the_end_does_not()
    {
        IsIn("chase", new(0, EventTypes.TicketCreated) { Ticket = "T" }, new(5, EventTypes.ContactStarted), new(6, EventTypes.TicketResolved) { Ticket = "T" }).ShouldBeTrue();
        IsIn("chase", new(0, EventTypes.TicketCreated) { Ticket = "T" }, new(5, EventTypes.TicketResolved) { Ticket = "T" }, new(6, EventTypes.ContactStarted)).ShouldBeFalse();
    }

    [Fact]
    public void An_article_before_the_ticket_did_not_help_one_after_it_is_another_matter()
    {
        IsIn("article-did-not-help", new(0, EventTypes.ArticleViewed), new(1, EventTypes.TicketCreated)).ShouldBeTrue();
        IsIn("article-did-not-help", new(0, EventTypes.TicketCreated), new(1, EventTypes.ArticleViewed)).ShouldBeFalse();
    }

    [Fact]
    public void A_ticket_plays_ping_pong_when_it_is_back_where_it_was()
    {
        Happening[] there = [new(0, EventTypes.TicketCreated) { Team = "A" }, new(1, EventTypes.TicketAssigned) { Team = "B" }];

        IsIn("ping-pong", there).ShouldBeFalse();
        IsIn("hand-over", there).ShouldBeTrue();
        IsIn("ping-pong", [.. there, new(2, EventTypes.TicketAssigned) { Team = "A" }]).ShouldBeTrue();
    }

    [Fact]
    public void Reopened_and_repeated_say_what_they_say()
    {
        IsIn("reopened", new(0, EventTypes.TicketResolved), new(1, EventTypes.TicketReopened)).ShouldBeTrue();
        IsIn("reopened", new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketResolved)).ShouldBeFalse();
        IsIn("repeat-contact-48h", new(0, EventTypes.ContactStarted), new(49, EventTypes.ContactStarted), new(90, EventTypes.ContactStarted)).ShouldBeTrue();
        IsIn("repeat-contact-48h", new(0, EventTypes.ContactStarted), new(49, EventTypes.ContactStarted)).ShouldBeFalse();
    }

    [Fact]
    public void Names_are_unique() => PatternCatalogue.All.Select(pattern => pattern.Name).ShouldBeUnique();

    private static bool IsIn(string pattern, params Happening[] journey) =>
        PatternCatalogue.Find(pattern, "a step").IsIn(InstanceTable.Build(Logs.OfOne(journey)), 0);
}
