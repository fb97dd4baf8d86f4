using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.ByPart;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Metrics.Definitions;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Metrics;

public sealed class OutcomeTests
{
    // The log runs from January to December. Anna asks about A in March and, 19 days later, about B, and buys in April. Ben asks over three
    // channels and leaves. Cora nearly leaves and stays. What became of Dan is known after 91 days only.
    private static readonly MeasuredLog Log = SelfServiceTests.Measured(new EventTableBuilder()
        .Add("2026-01-01 09:00", EventTypes.ContactStarted, customer: "id:first", topic: "A", channel: "Phone")
        .Add("2026-03-01 09:00", EventTypes.ContactStarted, customer: "id:Anna", topic: "A", channel: "Phone")
        .Add("2026-03-20 09:00", EventTypes.ContactStarted, customer: "id:Anna", topic: "B", channel: "Phone")
        .Add("2026-04-10 09:00", EventTypes.OutcomeBought, customer: "id:Anna")
        .Add("2026-04-10 09:00", EventTypes.OutcomeRetained, customer: "id:Anna")
        .Add("2026-05-01 09:00", EventTypes.PortalVisited, customer: "id:Ben", topic: "A", channel: "App")
        .Add("2026-05-01 10:00", EventTypes.ContactStarted, customer: "id:Ben", topic: "A", channel: "Phone")
        .Add("2026-05-01 11:00", EventTypes.ContactStarted, customer: "id:Ben", topic: "A", channel: "Chat")
        .Add("2026-06-01 09:00", EventTypes.OutcomeChurned, customer: "id:Ben")
        .Add("2026-05-01 10:00", EventTypes.ContactStarted, customer: "id:Cora", topic: "B", channel: "Phone")
        .Add("2026-06-01 09:00", EventTypes.OutcomeChurned, customer: "id:Cora")
        .Add("2026-07-01 09:00", EventTypes.OutcomeRetained, customer: "id:Cora")
        .Add("2026-05-01 10:00", EventTypes.ContactStarted, customer: "id:Dan", topic: "B", channel: "Phone")
        .Add("2026-07-31 11:00", EventTypes.OutcomeRetained, customer: "id:Dan")
        .Add("2026-12-31 09:00", EventTypes.ContactStarted, customer: "id:last", topic: "A", channel: "Phone"));

    public static TheoryData<Metric, double, long> Expected => new()
    {
        { new Retention(), 2 / 3.0, 3 },                              // Anna after B, Ben not, Cora
        { new BoughtAfter(), 1 / 6.0, 6 },                            // Anna after B; of the last the window is not over
        { new AskedBefore(), 1 / 6.0, 6 },                            // Anna's second; of the first the window is not within the log
        { new AskedAfter(), 1 / 6.0, 6 },                             // Anna's first
    };

    // R101: windows before and after the interaction.
    [Theory]
    [MemberData(nameof(Expected))]
    public void Before_and_after_are_what_a_pencil_gives(Metric metric, double value, long n)
    {
        var figure = SelfServiceTests.Figure(Log, metric);

        figure.Value.ShouldNotBeNull().ShouldBe(value, 1e-9);
        figure.N.ShouldBe(n);
    }

    // R102: by journey type and channel count; R132: the own retention takes the place of the analyst's.
    [Fact]
    public void Retention_is_told_apart_by_channels_and_by_journey()
    {
        Figures(new RetentionByChannelCount()).ShouldBe([("3 or more", 0, 1), ("1", 1, 2)]);
        Figures(new RetentionByTopic()).ShouldBe([("A", 0, 1), ("B", 1, 2)]);
    }

    // The outcomes of B come weeks after its last event, and name no topic.
    [Fact]
    public void An_outcome_belongs_to_its_journey_in_the_journeys_own_scope_too()
    {
        var scope = Log.Within(new JourneyScope("topic", ["B"]));

        SelfServiceTests.Figure(scope, new Retention()).N.ShouldBe(2);
        SelfServiceTests.Figure(scope, new Retention()).Value.ShouldBe(1);
        SelfServiceTests.Figure(scope, new BoughtAfter()).Value.ShouldBe(1 / 3.0);
        SelfServiceTests.Figure(Log.Within(new JourneyScope("topic", ["A"])), new AskedAfter()).Value.ShouldBe(1 / 3.0);
    }

    [Fact]
    public void The_windows_can_be_set()
    {
        var measured = new MeasuredLog(Log.Log, new MeasureRules { AfterWindow = TimeSpan.FromDays(92) });

        var figure = SelfServiceTests.Figure(measured, new Retention());

        figure.N.ShouldBe(4);
        figure.Population.ShouldEndWith("window 92 days");
    }

    // R132: -14 is in points.
    [Fact]
    public void Points_are_not_percent()
    {
        var points = AnalystFigures.RetentionOverThreeChannels - AnalystFigures.RetentionOverOneChannel;

        (100 * points).ShouldBe(AnalystFigures.RetentionPoints, 1e-9);
        (points / AnalystFigures.RetentionOverOneChannel).ShouldBe(-0.269, 1e-3);
    }

    private static IEnumerable<(string, double, long)> Figures(MetricByPart metric) =>
        Log.Figures(metric, FigureScope.Of(Log.Instances)).Select(part => (part.Part, part.Figure.Value.ShouldNotBeNull(), part.Figure.N));
}
