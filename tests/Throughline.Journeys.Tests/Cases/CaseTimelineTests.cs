using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Cases;

public sealed class CaseTimelineTests
{
    private static readonly MeasuredLog Log = new(Logs.Of(
        [new(0, EventTypes.ContactStarted)],
        [
            new(0, EventTypes.TicketCreated) { Ticket = "T", Channel = "portal", By = ActorSide.Customer },
            new(1, EventTypes.TicketAcknowledged) { Ticket = "T", By = ActorSide.System },
            new(3, EventTypes.TicketNoted) { Ticket = "T", By = ActorSide.Agent, Team = "Network", Text = "Ask a.b@example.org on +49 151 1234567" },
            new(41, EventTypes.TicketResolved) { Ticket = "T", By = ActorSide.Agent },
            new(50, EventTypes.SurveyAnswered) { Ticket = "T", Score = 2, By = ActorSide.Customer },
        ]));

    private static readonly CaseTimeline Timeline = CaseTimeline.Of(Log, new CaseIds(Log.Log), 1);

    [Fact]
    public void It_holds_everything_that_happened_on_both_sides()
    {
        Timeline.Moments.Select(moment => (moment.Type, moment.Lane)).ShouldBe(
        [
            (EventTypes.TicketCreated, Lane.Customer), (EventTypes.TicketAcknowledged, Lane.Agent), (EventTypes.TicketNoted, Lane.Agent),
            (EventTypes.TicketResolved, Lane.Agent), (EventTypes.SurveyAnswered, Lane.Customer),
        ]);
        Timeline.Moments.Select(moment => moment.IsWord).ShouldBe([false, true, false, true, false]);
        Timeline.Moments[0].IsContact.ShouldBeTrue();
        Timeline.Moments[2].Details.ShouldBe([new CaseDetail("ticket", "T"), new CaseDetail("team", "Network")]);
        Timeline.Moments[4].Score.ShouldBe(new CaseScore(2, 1, 5));
    }

    [Fact]
    public void Its_longest_silence_is_that_of_the_table()
    {
        var longest = Timeline.Silences[0];

        (longest.To - longest.From).ShouldBe(TimeSpan.FromHours(40)); // a note is no word
        ((longest.To - longest.From).Ticks / TimeSpan.TicksPerMicrosecond).ShouldBe(Log.Instances.LongestSilence[1]);
    }

    [Fact]
    public void Texts_are_shown_without_addresses_and_numbers() =>
        Timeline.Moments[2].Text.ShouldBe("Ask [mail] on [number]");
}
