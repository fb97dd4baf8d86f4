using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

/// <summary>R059: friction of today against times of later weeks.</summary>
public sealed class FrictionLeadTests
{
    private const int Weeks = 30;

    // Every week anew 4 to 16 reports; matters take as long as the reports of two weeks before say, or as long as chance does.
    [Fact]
    public void A_lead_of_two_weeks_is_found_with_its_lag()
    {
        var run = Run((week, friction, _) => week < 2 ? 10 : friction[week - 2]);

        run.Findings.ShouldHaveSingleItem().Statement.ShouldStartWith("Team Access: 2 weeks after more friction is reported, it takes longer to resolve its matters (correlation ");
        run.Instead.ShouldBeEmpty();
    }

    [Fact]
    public void Where_chance_alone_is_at_work_it_is_said_that_there_is_no_relation()
    {
        var run = Run((_, _, random) => random.Next(4, 17));

        run.Findings.ShouldBeEmpty();
        run.NotFound.ShouldHaveSingleItem().Id.ShouldBe("friction-lead");
        run.Instead["friction-lead"].ShouldMatch(@"there is no relation\. The nearest to one is team Access after [1-4] weeks?: correlation -?0\.\d \(-?[01]\.\d to [01]\.\d\) over 2\d weeks\.$");
    }

    private static FindingRun Run(Func<int, int[], Random, int> hours)
    {
        var random = new Random(2026);
        var friction = Enumerable.Range(0, Weeks).Select(_ => random.Next(4, 17)).ToArray();
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, Weeks).SelectMany(week => Week(week, friction[week], hours(week, friction, random), random))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new FrictionLead()]);
    }

    // Forty matters from Monday to Friday at ten, the first of them with the week's reports.
    private static IEnumerable<Happening[]> Week(int week, int reports, int hours, Random random) => Enumerable.Range(0, 40).Select(i =>
    {
        var hour = (week * 168) + (i % 5 * 24) + (i / 60.0);
        Happening Of(double at, string type) => new(at, type) { Ticket = $"T{week}-{i}", Team = "Access", By = ActorSide.Agent };
        Happening[] matter = [Of(hour, EventTypes.TicketCreated) with { By = ActorSide.Customer }, Of(hour + hours + random.NextDouble(), EventTypes.TicketResolved)];
        return i > 0 ? matter : [.. matter, .. Enumerable.Range(0, reports).Select(report => Of(hour + (report / 100.0), EventTypes.FrictionReported))];
    });
}
