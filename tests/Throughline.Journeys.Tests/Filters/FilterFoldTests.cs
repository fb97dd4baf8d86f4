using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Filters;

public sealed class FilterFoldTests
{
    // Monday portal only; Tuesday portal then phone, about access; Wednesday phone, mail and portal; Thursday nothing named.
    private static readonly MeasuredLog Log = new(Logs.Of(
        [new(0, EventTypes.TicketCreated) { Ticket = "A", Channel = "portal", Topic = "access" }],
        [new(24, EventTypes.TicketCreated) { Ticket = "B", Channel = "portal", Topic = "access" }, new(30, EventTypes.ContactStarted) { Channel = "phone" }],
        [new(48, EventTypes.ContactStarted) { Channel = "phone", Topic = "laptop" }, new(49, EventTypes.TicketCreated) { Channel = "mail", Ticket = "C" }, new(60, EventTypes.ContactStarted) { Channel = "portal" }],
        [new(72, EventTypes.TicketCreated) { Ticket = "D" }]));

    [Theory]
    [InlineData("", "ABCD")]
    [InlineData("topic=access", "AB")]
    [InlineData("topic!=access", "CD")]
    [InlineData("topic=(none)", "D")]
    [InlineData("topic=", "ABCD")]
    [InlineData("topic!=(none)", "ABC")]
    [InlineData("topic=access&topic=laptop", "ABC")]
    [InlineData("topic=access&channel=phone", "B")]
    [InlineData("topic=unheard-of", "")]
    [InlineData("channel-pair=phone~portal", "B")]
    [InlineData("channel-pair=portal~chat", "")]
    [InlineData("type=contact.started", "BC")]
    [InlineData("pattern=chase", "BC")]
    [InlineData("ticket=C", "C")]
    [InlineData("first.channel=portal", "AB")]
    [InlineData("first.channel=phone", "C")]
    [InlineData("first.channel=mail", "")]
    [InlineData("first.channel!=portal", "CD")]
    [InlineData("first.topic=(none)", "D")]
    [InlineData("next.channel=portal>phone", "B")]
    [InlineData("next.channel=phone>portal", "")]                              // mail comes between
    [InlineData("next.channel=phone>mail&next.channel=portal>phone", "BC")]
    [InlineData("next.channel!=portal>phone", "ACD")]
    [InlineData("next.channel=>portal", "AB")]
    [InlineData("next.channel=portal>", "AC")]
    [InlineData("next.channel=portal>unheard-of", "")]
    [InlineData("next.type=contact.started>ticket.created", "C")]
    [InlineData("next.topic=>access", "AB")]
    [InlineData("weekday=tuesday", "B")]
    [InlineData("weekday=Monday&weekday=Thursday", "AD")]
    [InlineData("hours=08-11", "ABCD")]
    [InlineData("hours=22-06", "")]
    [InlineData("hours=07-08", "")]
    [InlineData("from=2026-01-06", "BCD")]
    [InlineData("to=2026-01-06", "AB")]
    [InlineData("from=2026-01-06T08:00:00Z&to=2026-01-07T08:00:00Z", "B")]
    public void A_filter_keeps_whole_journeys(string text, string kept)
    {
        var scope = FilterFold.Scope(Log, "all", FilterWords.Parse(text));
        var tickets = Log.Measure(new TicketCount());

        tickets.In(scope).Value.ShouldBe(kept.Length);
        Names(scope).ShouldBe(kept);
    }

    [Fact]
    public void A_name_with_the_sign_in_it_is_found_between_others()
    {
        var log = new MeasuredLog(Logs.Of([new(0, "a>b"), new(1, "c")], [new(0, "a"), new(1, "b>c")], [new(0, "a"), new(1, "b"), new(2, "c")]));
        FilterFold.Choose(log, FilterWords.Parse("next.type=a>b>c")).Contains.ToArray().ShouldBe([true, true, false]);
    }

    [Fact]
    public void A_figure_names_its_cases_with_the_filter()
    {
        var scope = FilterFold.Scope(Log, "software", FilterWords.Parse("topic=access"));
        var figure = Log.Figure(new RepeatContact48Hours(), scope);

        (figure.Value, figure.N).ShouldBe((0.5, 2));
        figure.Cases.ShouldNotBeNull().ToString().ShouldBe("journey=software&metric=repeat-contact-48h&topic=access");
    }

    [Fact]
    public void What_a_filter_leaves_out_and_keeps_makes_the_whole()
    {
        foreach (var metric in MetricCatalogue.All.Where(metric => metric.Definition.Unit == "share"))
        {
            var (with, without, whole) = (Figure(metric, "channel=phone"), Figure(metric, "channel!=phone"), Figure(metric, ""));
            (with.N + without.N).ShouldBe(whole.N, metric.Definition.Id);
        }
    }

    [Fact]
    public void An_attribute_that_is_not_there_is_named() =>
        Should.Throw<WorkspaceException>(() => FilterFold.Choose(Log, FilterWords.Parse("attribute.Region=North"))).Message.ShouldContain("\"Region\"");

    [Fact]
    public void A_free_attribute_filters_as_a_dimension_does()
    {
        var region = new TermBook();
        var north = region.Code("North");
        var log = new MeasuredLog(WithAttribute(Log.Log, new AttributeColumn([0, north, 0, 0, 0, 0, 0], region)));

        var scope = FilterFold.Scope(log, "all", FilterWords.Parse("attribute.region=North"));

        log.Figure(new InstanceCount(), scope).Value.ShouldBe(1);
        scope.Instances.ShouldNotBeNull().Contains[1].ShouldBeTrue();
    }

    // R036: changes of 10 and 30 hours, incidents of 1 and 3.
    [Fact]
    public void The_mean_time_of_changes_is_apart_from_that_of_incidents()
    {
        static Happening[] Solved(string topic, double hours) => [new(0, EventTypes.TicketCreated) { Ticket = "T", Topic = topic }, new(hours, EventTypes.TicketResolved) { Ticket = "T" }];
        var log = new MeasuredLog(Logs.Of(Solved("change request", 10), Solved("change request", 30), Solved("incident", 1), Solved("incident", 3)));
        double? Mean(string filter) => log.Figure(new TimeToResolve(Summary.Mean), FilterFold.Scope(log, "all", FilterWords.Parse(filter))).Value;

        Mean("topic=change request").ShouldBe(20 * 3600);
        Mean("topic=incident").ShouldBe(2 * 3600);
        Mean("").ShouldBe(11 * 3600);
    }

    // R117: of four journeys one lies within the pair; of its figures it alone is the population.
    [Fact]
    public void A_channel_pair_limits_every_figure_to_its_journeys()
    {
        foreach (var metric in MetricCatalogue.All.OfType<InstanceMetric>())
            Figure(metric, "channel-pair=portal~phone").N.ShouldBeLessThanOrEqualTo(1, metric.Definition.Id);
        Figure(new InstanceCount(), "channel-pair=portal~phone").Value.ShouldBe(1);
        Figure(new ContactsPerInstance(), "channel-pair=portal~phone").Value.ShouldBe(2);
    }

    private static Figure Figure(Metric metric, string filter) => Log.Figure(metric, FilterFold.Scope(Log, "all", FilterWords.Parse(filter)));

    private static string Names(FigureScope scope)
    {
        var names = "";
        for (var i = 0; i < Log.Log.InstanceCount; i++) names += scope.Instances is null || scope.Instances.Contains[i] ? "ABCD"[i] : "";
        return names;
    }

    private static EventLog WithAttribute(EventLog log, AttributeColumn column) => new()
    {
        Count = log.Count,
        Time = log.Time,
        Type = log.Type,
        Activity = log.Activity,
        Side = log.Side,
        Traits = log.Traits,
        Customer = log.Customer,
        Instance = log.Instance,
        InstanceStart = log.InstanceStart,
        CustomerCount = log.CustomerCount,
        AnonymousCount = log.AnonymousCount,
        References = log.References,
        Books = log.Books,
        Attributes = new Dictionary<string, AttributeColumn>(StringComparer.OrdinalIgnoreCase) { ["Region"] = column },
    };
}
