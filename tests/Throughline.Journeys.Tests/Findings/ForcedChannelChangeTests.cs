using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class ForcedChannelChangeTests
{
    // Of 100 who ask the bot about VPN 40 have to call in the end, of the 400 others 20; who calls has two contacts, the others one.
    [Fact]
    public void Who_has_to_call_in_the_end_is_found_by_topic()
    {
        var finding = Run((topic, number) => topic == "VPN" ? number % 5 < 2 : number % 20 == 1).ShouldHaveSingleItem();

        finding.Statement.ShouldBe("Topic VPN: 40 % of customers who begin on a digital channel have to go on to a person, against 5 % elsewhere.");
        finding.Effect.Value.ShouldBe(0.35, 1e-3);
        finding.Struck.Count.ShouldBe(40);
        finding.HeldAlike.ShouldBe(["channel"]);
        finding.Outcomes.ShouldBeEmpty("who turns to a person gets in touch again by definition");
        finding.Cases.Metric.ShouldBe("channels-per-instance");
    }

    [Fact]
    public void As_many_of_every_topic_are_none() => Run((_, number) => number % 5 == 1).ShouldBeEmpty();

    // Only the call says what it is about: who is spared has no topic to be counted by.
    [Fact]
    public void A_topic_that_the_call_names_is_no_place() =>
        Run((topic, number) => topic == "VPN" ? number % 5 < 2 : number % 20 == 1, botNamesTopic: false).ShouldBeEmpty();

    private static IReadOnlyList<Finding> Run(Func<string, int, bool> calls, bool botNamesTopic = true)
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 500).Select(i => Asking(i * 1.37, i % 5 == 0 ? "VPN" : "Mail", topic => calls(topic, i / 5), botNamesTopic))]));
        return FindingRun.Of(log, FigureScope.Of(log.Instances), [new ForcedChannelChange()]).Findings;
    }

    private static Happening[] Asking(double hour, string topic, Func<string, bool> calls, bool botNamesTopic)
    {
        Happening bot = new(hour, EventTypes.ContactStarted) { By = ActorSide.Customer, Channel = "chatbot", Topic = botNamesTopic ? topic : "" };
        return calls(topic) ? [bot, new(hour + 3, EventTypes.ContactStarted) { By = ActorSide.Customer, Channel = "phone", Topic = topic }] : [bot];
    }
}
