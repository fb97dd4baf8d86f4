using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

public class InstanceTableTests
{
    private const long Hour = 3_600_000_000;

    [Theory]
    [InlineData("2026-03-04 09:59", true)]
    [InlineData("2026-03-04 10:00", true)]
    [InlineData("2026-03-04 10:01", false)]
    public void AContactCountsAsRepeatedUpTo48HoursAfterTheAcknowledgement(string again, bool repeated)
    {
        // R010: 47:59 in, 48:00 in, 48:01 out.
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketAcknowledged, "T1")
            .Add(again, EventTypes.ContactStarted, "T1"));

        table.RepeatWithin48Hours[0].ShouldBe(repeated);
        table.Contacts[0].ShouldBe(2);
    }

    [Theory]
    [InlineData(EventTypes.TicketResolved, EventTypes.CustomerReplied, true)]
    [InlineData(EventTypes.TicketAcknowledged, EventTypes.CustomerReplied, true)]
    [InlineData(EventTypes.TicketReplied, EventTypes.ContactStarted, true)]
    [InlineData(EventTypes.TicketReplied, EventTypes.CustomerReplied, false)]
    [InlineData(EventTypes.TicketNoted, EventTypes.ContactStarted, false)]
    public void AnsweringAReplyIsNoRepeatedContact(string service, string customer, bool repeated)
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-04 08:00", service, "T1")
            .Add("2026-03-04 15:00", customer, "T1"));

        table.RepeatWithin48Hours[0].ShouldBe(repeated);
    }

    [Fact]
    public void WhoCallsAgainWithoutHavingHeardAWordComesBackToo() =>
        Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ContactStarted, "T1")
            .Add("2026-03-04 09:00", EventTypes.ContactStarted, "T1")).RepeatWithin48Hours.ShouldBe([true]);

    [Fact]
    public void ACustomerWhoAnswersAReplyTakesATurnAndMakesNoContact()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketReplied, "T1")
            .Add("2026-03-02 11:00", EventTypes.CustomerReplied, "T1")
            .Add("2026-03-02 12:00", EventTypes.TicketResolved, "T1")
            .Add("2026-03-02 13:00", EventTypes.CustomerReplied, "T1"));

        table.Contacts[0].ShouldBe(2);
        table.Chases[0].ShouldBe(0);
    }

    [Theory]
    [InlineData(EventTypes.ContactStarted, 1)]
    [InlineData(EventTypes.TicketNoted, 0)]
    public void AContactWhileATicketIsOpenIsAChase(string again, int chases) =>
        Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", again, "T1")).Chases.ShouldBe([chases]);

    [Fact]
    public void AnAcknowledgementIsNoResponseWhoeverSentIt()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketAcknowledged, "T1", side: ActorSide.Agent)
            .Add("2026-03-02 11:00", EventTypes.TicketReplied, "T1", side: ActorSide.Agent));

        table.FirstResponse[0].ShouldBe(EventTableBuilder.At("2026-03-02 11:00"));
    }

    [Fact]
    public void ACancelledTicketIsNeitherOpenNorResolved()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketCancelled, "T1"));

        (table.IsOpen[0], table.Resolved[0], table.WasSolved[0]).ShouldBe((false, EventBatch.NoTime, false));
    }

    [Fact]
    public void AVisitOrASurveyOpensNoTicketWhateverItRefersTo()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.PortalVisited, "visit-7")
            .Add("2026-03-02 09:10", EventTypes.ArticleViewed, "visit-7")
            .Add("2026-03-02 09:20", EventTypes.SurveyAnswered, "visit-7"));

        (table.Tickets[0], table.IsOpen[0]).ShouldBe((0, false));
    }

    [Fact]
    public void AnOpenTicketIsSilentUntilTheLastEventOfTheLog()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketReplied, "T1")
            .Add("2026-03-05 10:00", EventTypes.ArticleViewed, "T2"));

        table.LongestSilence[0].ShouldBe(72 * Hour);
    }

    [Fact]
    public void ReadingAnArticleBeforeAskingIsNoSilence() =>
        Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ArticleViewed, customer: "email:a")
            .Add("2026-03-04 09:00", EventTypes.ContactStarted, customer: "email:a")
            .Add("2026-03-04 09:10", EventTypes.ContactEnded, customer: "email:a")
            .Add("2026-03-06 09:10", EventTypes.MessageSent, customer: "email:a")).LongestSilence[0].ShouldBe(Hour / 6);

    [Fact]
    public void ATicketOpenedInACallIsNotASecondContact()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ContactStarted, "T1")
            .Add("2026-03-02 09:07", EventTypes.TicketCreated, "T1", side: ActorSide.Agent));

        table.Contacts[0].ShouldBe(1);
    }

    [Fact]
    public void SilenceRunsBetweenWordsAndNotesDoNotBreakIt()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", side: ActorSide.Customer, traits: EventTraits.VisibleToCustomer)
            .Add("2026-03-02 10:00", EventTypes.TicketAcknowledged, "T1", side: ActorSide.System)
            .Add("2026-03-02 20:00", EventTypes.TicketNoted, "T1", side: ActorSide.Agent)
            .Add("2026-03-03 16:00", EventTypes.ContactStarted, "T1", side: ActorSide.Customer)
            .Add("2026-03-03 17:00", EventTypes.TicketReplied, "T1", side: ActorSide.Agent)
            .Add("2026-03-03 18:00", EventTypes.TicketResolved, "T1", side: ActorSide.Agent)
            .Add("2026-03-20 18:00", EventTypes.SurveyAnswered, "T1", side: ActorSide.Customer));

        table.LongestSilence[0].ShouldBe(31 * Hour);
        table.SilenceAfterAcknowledgement[0].ShouldBe(30 * Hour);
        table.FirstResponse[0].ShouldBe(EventTableBuilder.At("2026-03-03 17:00"));
        table.Resolved[0].ShouldBe(EventTableBuilder.At("2026-03-03 18:00"));
        table.End[0].ShouldBe(EventTableBuilder.At("2026-03-20 18:00"));
    }

    [Fact]
    public void AWordInTimeLeavesNoSilenceAfterTheAcknowledgement()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketAcknowledged, "T1")
            .Add("2026-03-02 11:00", EventTypes.TicketStatus, "T1", side: ActorSide.Agent, traits: EventTraits.VisibleToCustomer)
            .Add("2026-03-03 16:00", EventTypes.ContactStarted, "T1"));

        table.SilenceAfterAcknowledgement[0].ShouldBe(EventBatch.NoTime);
    }

    [Fact]
    public void AReopenedTicketIsOpenUntilItIsResolvedAgain()
    {
        var story = new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1")
            .Add("2026-03-02 10:00", EventTypes.TicketResolved, "T1")
            .Add("2026-03-02 11:00", EventTypes.TicketReopened, "T1");
        Build(story).Resolved[0].ShouldBe(EventBatch.NoTime);

        var table = Build(story
            .Add("2026-03-02 12:00", EventTypes.TicketResolved, "T1")
            .Add("2026-03-02 13:00", EventTypes.TicketClosed, "T1"));
        table.Reopens[0].ShouldBe(1);
        table.Resolved[0].ShouldBe(EventTableBuilder.At("2026-03-02 12:00"));
        table.Closed[0].ShouldBe(EventTableBuilder.At("2026-03-02 13:00"));
    }

    [Fact]
    public void AnInstanceIsResolvedWithItsLastOpenTicket()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", "email:a", "VPN")
            .Add("2026-03-02 10:00", EventTypes.TicketCreated, "T2", "email:a", "VPN")
            .Add("2026-03-02 11:00", EventTypes.TicketResolved, "T1")
            .Add("2026-03-02 12:00", EventTypes.TicketResolved, "T2"));

        table.Resolved.ShouldBe([EventTableBuilder.At("2026-03-02 12:00")]);
    }

    [Fact]
    public void HopsAreChangesOfTeamWithinATicket()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketAssigned, "T1", "email:a", "VPN", team: "A")
            .Add("2026-03-02 10:00", EventTypes.TicketAssigned, "T2", "email:a", "VPN", team: "B")
            .Add("2026-03-02 11:00", EventTypes.TicketAssigned, "T1", "email:a", "VPN", team: "A")
            .Add("2026-03-02 12:00", EventTypes.TicketNoted, "T1", "email:a", "VPN")
            .Add("2026-03-02 13:00", EventTypes.TicketAssigned, "T1", "email:a", "VPN", team: "C"));

        table.Hops.ShouldBe([1]);
    }

    [Fact]
    public void ReferencesAreCountedOncePerInstance()
    {
        var table = Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ArticleViewed, "T1", article: "KB1", tool: "CRM", channel: "web")
            .Add("2026-03-02 09:10", EventTypes.ArticleViewed, "T1", article: "KB2", tool: "CRM", channel: "web")
            .Add("2026-03-02 09:20", EventTypes.TicketEscalated, "T1", article: "KB1", tool: "ERP")
            .Add("2026-03-02 09:30", EventTypes.ArticleViewed, "T2", article: "KB1"));

        table.Articles.ShouldBe([2, 1]);
        table.Tools.ShouldBe([2, 0]);
        table.Channels.ShouldBe([1, 0]);
        table.Steps.ShouldBe([3, 1]);
        table.Escalated.ShouldBe([true, false]);
    }

    [Fact]
    public void ALogOfUnknownActivitiesSaysNothingAboutSilence() =>
        Build(new EventTableBuilder()
            .Add("2026-03-02 09:00", "register request", "3")
            .Add("2026-03-09 09:00", "decide", "3")).LongestSilence[0].ShouldBe(EventBatch.NoTime);

    private static InstanceTable Build(EventTableBuilder story) =>
        InstanceTable.Build(EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken));
}
