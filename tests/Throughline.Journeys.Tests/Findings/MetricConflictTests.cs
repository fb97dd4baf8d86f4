using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class MetricConflictTests
{
    // From the ninth of sixteen weeks on calls take 4 minutes instead of 10, and of fifty callers 14 or 16 call again, in turn, instead of 4 or 6.
    [Fact]
    public void Shorter_calls_that_bring_callers_back_are_a_conflict()
    {
        var finding = Run((week, _) => week < 8 ? 10 : 4, (week, number) => number < (week < 8 ? 4 : 14) + (2 * (week % 2))).ShouldHaveSingleItem();

        finding.Statement.ShouldBe("Everywhere: calls and chats take 4 min instead of 10 min, and since the week of 2 March 2026 30 % of the customers come back, before that 10 %.");
        finding.Effect.Value.ShouldBe(0.2, 0.02);
        finding.Effect.Low.ShouldBeLessThan(finding.Effect.Value);
        finding.Cases.Metric.ShouldBe("repeat-contact");
        finding.Remark!.ShouldStartWith("Quicker since the week of 2 March 2026");
    }

    [Fact]
    public void Shorter_calls_alone_are_none() => Run((week, _) => week < 8 ? 10 : 4, (week, number) => number < 9 + (2 * (week % 2))).ShouldBeEmpty();

    [Fact]
    public void Callers_who_come_back_after_calls_as_long_as_ever_are_none() => Run((_, number) => 8 + (number % 5), (week, number) => number < (week < 8 ? 4 : 14) + (2 * (week % 2))).ShouldBeEmpty();

    // Fifty callers a week with a call of so many minutes; who comes back calls again three hours later, for as long.
    private static IReadOnlyList<Finding> Run(Func<int, int, double> minutes, Func<int, int, bool> comesBack)
    {
        var random = new Random(1);
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 16 * 50).Select(i => Call(i, minutes(i / 50, i % 50) * (0.9 + (0.2 * random.NextDouble())), comesBack(i / 50, i % 50)))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new MetricConflict()]).Findings;
    }

    private static Happening[] Call(int number, double minutes, bool comesBack)
    {
        var hour = (number / 50 * 168) + (number % 50 * 3);
        Happening[] call = [Of(hour, EventTypes.ContactStarted, ActorSide.Customer), Of(hour + (minutes / 60), EventTypes.ContactEnded, ActorSide.Agent)];
        return comesBack ? [.. call, Of(hour + 3, EventTypes.ContactStarted, ActorSide.Customer), Of(hour + 3.01, EventTypes.ContactEnded, ActorSide.Agent)] : call;
    }

    private static Happening Of(double hour, string type, ActorSide by) => new(hour, type) { By = by, Channel = "phone" };
}
