using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class MovedWorkTests
{
    // Of fifty who use the bot in a week four or six, in turn, call three hours later; from the ninth of sixteen weeks on ten more.
    [Fact]
    public void Self_service_that_brings_calls_later_is_found_with_its_week()
    {
        var finding = Run((week, number) => number < (week < 8 ? 4 : 14) + (2 * (week % 2)), hoursToCall: 3).ShouldHaveSingleItem();

        finding.Statement.ShouldBe("Channel chatbot: since the week of 2 March 2026 30 % of the self-service that counts as contained is followed by a contact with a person about the same, before that 10 %.");
        finding.Since.ShouldBe(new DateOnly(2026, 3, 2));
        finding.Cases.Metric.ShouldBe("containment");
    }

    // What its page draws: all 800 sessions, of which 4, 6, 14 or 16 a week were followed by a call: 8 × 5 + 8 × 15.
    [Fact]
    public void It_rests_on_the_contained_sessions()
    {
        static bool Calls(int week, int number) => number < (week < 8 ? 4 : 14) + (2 * (week % 2));
        var log = Log(Calls, hoursToCall: 3);
        var scope = FigureScope.Of(log.Instances);
        var finding = Run(Calls, hoursToCall: 3).Single();

        var observations = FindingEvidence.Of(log, scope, finding).Here.Observations;

        (observations.Count, Enumerable.Range(0, observations.Count).Sum(observations.ValueOf)).ShouldBe((800, 160));
        FindingCauses.Of(log, scope, finding).ShouldNotBeNull();
    }

    [Fact]
    public void As_many_calls_as_ever_are_none() => Run((week, number) => number < 9 + (2 * (week % 2)), hoursToCall: 3).ShouldBeEmpty();

    // Who is handed over ten minutes later does not count as contained.
    [Fact]
    public void More_hand_overs_in_the_session_are_none() => Run((week, number) => number < (week < 8 ? 4 : 14) + (2 * (week % 2)), hoursToCall: 1 / 6.0).ShouldBeEmpty();

    private static IReadOnlyList<Finding> Run(Func<int, int, bool> calls, double hoursToCall)
    {
        var log = Log(calls, hoursToCall);
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new MovedWork()]).Findings;
    }

    private static MeasuredLog Log(Func<int, int, bool> calls, double hoursToCall) =>
        new(Logs.Of([.. Enumerable.Range(0, 16 * 50).Select(i => Session((i / 50 * 168) + (i % 50 * 3), calls(i / 50, i % 50), hoursToCall))]));

    private static Happening[] Session(double hour, bool calls, double hoursToCall)
    {
        Happening Of(double at, string channel) => new(at, EventTypes.ContactStarted) { By = ActorSide.Customer, Channel = channel };
        return calls ? [Of(hour, "chatbot"), Of(hour + hoursToCall, "phone")] : [Of(hour, "chatbot")];
    }
}
