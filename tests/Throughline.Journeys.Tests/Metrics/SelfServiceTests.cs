using Throughline.Journeys.Channels;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class SelfServiceTests
{
    // Anna looks in the portal and is done. Ben chats with the app and calls the next day. Cora and Dan look in the app and call after
    // 48:00 and 48:01 hours.
    private static readonly MeasuredLog Log = Measured(new EventTableBuilder()
        .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: "id:Anna", channel: "Portal")
        .Add("2026-03-02 09:00", EventTypes.ContactStarted, customer: "id:Ben", channel: "App", side: ActorSide.Customer)
        .Add("2026-03-03 10:00", EventTypes.ContactStarted, customer: "id:Ben", channel: "Phone")
        .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: "id:Cora", channel: "App")
        .Add("2026-03-04 09:00", EventTypes.ContactStarted, customer: "id:Cora", channel: "Phone")
        .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: "id:Dan", channel: "App")
        .Add("2026-03-04 09:01", EventTypes.ContactStarted, customer: "id:Dan", channel: "Phone"));

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new Containment(), 2 / 4.0, 4 },                             // Anna and Dan
        { new Deflection(), 2 / 3.0, 3 },                              // Ben's chat is a contact, not a look
    };

    // R083 and R257: who looks contained and calls within the window is a failed containment.
    [Theory]
    [MemberData(nameof(Expected))]
    public void Contained_is_who_does_not_ask_a_person_within_the_window(Metric metric, double value, long n)
    {
        var figure = Figure(Log, metric);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-9);
        figure.N.ShouldBe(n);
        figure.Population.ShouldEndWith("window 48 h");
    }

    [Fact]
    public void The_leaky_channel_comes_first()
    {
        var channels = Log.Figures(new ContainmentFailureByChannel(), FigureScope.Of(Log.Instances));

        channels.Select(channel => channel.Part).ShouldBe(["App", "Portal"]);
        channels[0].Figure.Value.ShouldNotBeNull().ShouldBe(2 / 3.0, 1e-9);
        channels[1].Figure.Value.ShouldBe(0);
        channels[0].Figure.Cases.ShouldNotBeNull().Part.ShouldBe("App");
    }

    [Fact]
    public void A_ticket_that_a_bot_opens_is_no_containment()
    {
        var log = Measured(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.ContactStarted, "T1", "id:Anna", channel: "Chatbot")
            .Add("2026-03-02 09:05", EventTypes.TicketCreated, "T1", "id:Anna", channel: "Chatbot"));

        Figure(log, new Containment()).Value.ShouldBe(0);
    }

    [Fact]
    public void From_the_app_over_the_voice_menu_to_an_agent_is_one_journey_over_three_channels_and_not_contained()
    {
        var log = Measured(new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.PortalVisited, customer: "id:Anna", channel: "Mobile app")
            .Add("2026-03-02 09:10", EventTypes.ContactStarted, customer: "id:Anna", channel: "IVR")
            .Add("2026-03-02 09:12", EventTypes.ContactStarted, customer: "id:Anna", channel: "Phone"));

        Figure(log, new InstanceCount()).Value.ShouldBe(1);
        Figure(log, new ChannelCountShare(3)).Value.ShouldBe(1);
        Figure(log, new Containment()).Value.ShouldBe(0);
    }

    // Ten read the article; four open a ticket about the same within two days, one of the six others about something else.
    [Fact]
    public void An_article_solves_six_of_ten_among_similar_tickets()
    {
        var story = new EventTableBuilder();
        for (var reader = 0; reader < 10; reader++)
            story.Add("2026-03-02 09:00", EventTypes.ArticleViewed, customer: $"id:{reader}", topic: "VPN", article: "KB1");
        for (var reader = 0; reader < 4; reader++)
            story.Add("2026-03-03 09:00", EventTypes.TicketCreated, $"T{reader}", $"id:{reader}", topic: "VPN");
        story.Add("2026-03-03 09:00", EventTypes.TicketCreated, "T9", "id:9", topic: "Printer");
        var log = Measured(story);

        var article = log.Figures(new ArticleOutcome(), FigureScope.Of(log.Instances)).ShouldHaveSingleItem();

        article.Part.ShouldBe("KB1");
        article.Figure.Value.ShouldBe(0.6);
        article.Figure.N.ShouldBe(10);
        article.Figure.Low.ShouldNotBeNull().ShouldBe(0.3127, 1e-4);   // R: prop.test(6, 10, correct = FALSE)
        article.Figure.High.ShouldNotBeNull().ShouldBe(0.8318, 1e-4);
        article.Figure.Population.ShouldContain("similar by topic");
    }

    [Theory]
    [InlineData("Portal", ChannelClass.Digital)]
    [InlineData("Self-Service", ChannelClass.Digital)]
    [InlineData("Chat bot", ChannelClass.Digital)]
    [InlineData("Web chat", ChannelClass.Assisted)]
    [InlineData("Mobile phone", ChannelClass.Assisted)]
    [InlineData("E-mail", ChannelClass.Assisted)]
    [InlineData("Phone menu", ChannelClass.Ivr)]
    [InlineData("IVR", ChannelClass.Ivr)]
    [InlineData("Direct opening", ChannelClass.Unknown)]
    public void The_last_word_of_a_channel_says_what_it_is(string channel, ChannelClass @class) => ChannelClasses.Default.Of(channel).ShouldBe(@class);

    // R148
    [Fact]
    public void What_is_set_for_a_channel_holds_and_what_nobody_knows_is_listed()
    {
        var channels = new TermBook();
        foreach (var name in new[] { "Pigeon", "Phone", "Direct opening" }) channels.Code(name);

        ChannelClasses.Default.Unclassified(channels).ShouldBe(["Direct opening", "Pigeon"]);
        new ChannelClasses(new Dictionary<string, ChannelClass> { ["pigeon"] = ChannelClass.Assisted, ["phone"] = ChannelClass.Ivr }).Codes(channels)
            .ShouldBe([ChannelClass.Unknown, ChannelClass.Assisted, ChannelClass.Ivr, ChannelClass.Unknown]);
    }

    internal static MeasuredLog Measured(EventTableBuilder story) =>
        new(EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken));

    internal static Figure Figure(MeasuredLog log, Metric metric) => log.Figure(metric, FigureScope.Of(log.Instances));
}
