using Throughline.Journeys.Cases;
using Throughline.Journeys.Clocks;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Server.Pages;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>A figure and a case, opened.</summary>
internal static class SampleCases
{
    public static FigureView Figure(CaseReference reference, FigureQuery query) => new(
        "Get access to software",
        reference,
        reference.Part ?? "",
        FilterWords.Parse(reference.Filter),
        new MetricDefinition(reference.Metric, "Repeat contact within 48 h", "How many come back.", "Share with a further contact.", "share", Better.Lower),
        Share(.31, 312),
        new Distribution([new Bin(0, 0, 215), new Bin(1, 1, 97)], false, [0, 0, 0, 1, 1]),
        new FigureCases(312, [.. Enumerable.Range(1, 12).Select(Found)]),
        query.Compare.Length == 0 ? null : new Comparison(Share(.31, 312), Share(.24, 900), Share(.07, 1212) with { Low = .02, High = .11 }),
        "Head of service",
        query);

    public static MetricsView Metrics(string journeyId, MetricsQuery query) => new(
        journeyId,
        "Get access to software",
        query.Find == "unheard-of" ? [] :
        [
            new("volume", "Journeys and customers", [Line(Count(1284), Count(700), null, query)], []),
            new("contacts", "Contacts and channels", [Line(Share(.31, 312), Share(.24, 900), Share(.07, 1212) with { Low = .02, High = .11 }, query)], []),
            new("times", "Times", [Line(Seconds(181_440, 1251), Seconds(90_000, 3), null, query)], []),
            new("satisfaction", "Satisfaction and effort", [Line(None("csat", "score", "answered surveys"), None("csat", "score", "answered surveys"), null, query)], []),
            new("self-service", "Self-service", [], [new(SampleMaps.Hostile, Share(.6, 240, "article-solved")), new("KB-115", Share(.85, 90, "article-solved"))]),
        ],
        Count(135, "contacts"),
        ArrivalTable.Of(new MeasuredLog(Monday()), TimeZoneInfo.Utc, FigureScope.Of(Monday())),
        query)
    {
        Backlog = [.. Enumerable.Range(24, 7).Select(day => new BacklogLevel(new DateOnly(2026, 8, day), 300 - (20 * (30 - day))))],
    };

    private static MetricLine Line(Figure figure, Figure other, Figure? difference, MetricsQuery query) =>
        new(figure, query.Compare.Length == 0 ? null : new Comparison(figure, other, difference));

    // 90 contacts on Monday from 8 to 11, one in every other office hour.
    private static EventLog Monday()
    {
        var begin = new DateTimeOffset(2026, 8, 24, 0, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] times =
        [
            .. Enumerable.Range(0, 90).Select(i => begin.AddHours(8).AddMinutes(2 * i)),
            .. Enumerable.Range(0, 5).SelectMany(day => Enumerable.Range(8, 9).Select(hour => begin.AddDays(day).AddHours(hour))),
        ];
        var books = Dimensions.All.Select(_ => new TermBook()).ToArray();
        var type = (ushort)books[(int)Dimension.Type].Code(EventTypes.ContactStarted);
        return new EventLog
        {
            Count = times.Length,
            Time = [.. times.Select(time => (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond)],
            Type = [.. times.Select(_ => type)],
            Activity = new ushort[times.Length],
            Side = [.. times.Select(_ => ActorSide.Customer)],
            Traits = new EventTraits[times.Length],
            Customer = [.. Enumerable.Range(0, times.Length)],
            Instance = [.. Enumerable.Range(0, times.Length)],
            InstanceStart = [.. Enumerable.Range(0, times.Length + 1)],
            CustomerCount = times.Length,
            AnonymousCount = 0,
            References = [.. Dimensions.All.Select(_ => Array.Empty<int>())],
            Books = books,
        };
    }

    public static CaseView Case(string journeyId) => new(journeyId, journeyId == "hostile" ? SampleMaps.Hostile : "Get access to software", new CaseTimeline(
        "1",
        From,
        From.AddHours(70),
        [
            Moment(0, "article.viewed", Lane.Customer, false, false, ("article", "KB-114")),
            Moment(0.2, "ticket.created", Lane.Customer, true, false, ("ticket", "INC-1042"), ("channel", "portal"), ("priority", "P3")),
            Moment(0.4, "ticket.acknowledged", Lane.Agent, false, true, ("ticket", "INC-1042")),
            Moment(3, "ticket.noted", Lane.Agent, false, false, ("ticket", "INC-1042"), ("team", "Access"), ("tool", SampleMaps.Hostile)),
            Moment(41, "contact.started", Lane.Customer, true, false, ("channel", "phone")),
            Moment(41.3, "contact.ended", Lane.Agent, false, true, ("channel", "phone")),
            Moment(52, "ticket.resolved", Lane.Agent, false, true, ("ticket", "INC-1042")),
            Moment(70, "survey.answered", Lane.Customer, false, false, ("survey", "After resolution")) with { Score = new CaseScore(2, 1, 5), Text = SampleMaps.Hostile },
        ],
        [new CaseSilence(From.AddHours(.4), From.AddHours(41.3)), new CaseSilence(From.AddHours(41.3), From.AddHours(52)), new CaseSilence(From.AddHours(.2), From.AddHours(.4))])
    {
        AsOf = To,
        Deadlines =
        [
            new(ClockId.Resolve, "INC-1042", From.AddHours(.2), From.AddHours(49), From.AddHours(48.75), From.AddHours(52), ClockStatus.Breached | ClockStatus.AtRisk),
            new(ClockId.Resolve, SampleMaps.Hostile, From.AddHours(53), To.AddMinutes(10), To.AddMinutes(-5), null, ClockStatus.Running | ClockStatus.AtRisk),
        ],
    });

    private static FigureCase Found(int number) =>
        new($"{number}", number == 4 ? [] : [$"INC-{1000 + number}"], From.AddDays(number), From.AddDays(number + 2), new Quantity(9 + number, "count"), new Quantity(number < 6 ? 1 : 0, "share"));

    private static CaseMoment Moment(double hour, string type, Lane lane, bool isContact, bool isWord, params (string Name, string Value)[] details) => new(
        From.AddHours(hour), type, "", lane, lane == Lane.Customer ? ActorSide.Customer : ActorSide.Agent, isContact, isWord, [.. details.Select(detail => new CaseDetail(detail.Name, detail.Value))], null, null);
}
