using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

/// <summary>Events that are older than what is held change the instances of their customer and no others.</summary>
public class LateEventsTests
{
    private const string Latecomer = "email:late";

    [Fact]
    public void TheInstancesOfAllOtherCustomersStayAsTheyWere() =>
        Prop.ForAll<int>(seed =>
        {
            var story = new EventTableBuilder();
            Arrivals.Tell(story, new Random(seed), events: 60);
            TellLatecomer(story, "2026-03-15 10:00");
            var before = Others(story.Table());
            TellLatecomer(story, "2026-02-01 10:00");
            TellLatecomer(story, "2026-03-10 09:00");
            Others(story.Table()).ShouldBe(before);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheInstancesOfTheirCustomerChange()
    {
        var story = new EventTableBuilder();
        TellLatecomer(story, "2026-03-15 10:00");
        Log(story.Table()).InstanceCount.ShouldBe(1);
        TellLatecomer(story, "2026-02-01 10:00");
        Log(story.Table()).InstanceStart.ShouldBe([0, 1, 2]);
    }

    private static void TellLatecomer(EventTableBuilder story, string time) => story.Add(time, EventTypes.TicketCreated, ticket: "", Latecomer, "topic 1");

    private static EventLog Log(EventTable table) => EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken);

    /// <summary>Every instance of the others in words, in the log's order.</summary>
    private static List<string> Others(EventTable table)
    {
        var log = Log(table);
        var latecomer = log.Terms(Dimension.Customer).Find(Latecomer);
        return
        [
            .. Enumerable.Range(0, log.InstanceCount).Where(instance => log.Codes(Dimension.Customer)[log.InstanceStart[instance]] != latecomer)
                .Select(instance => string.Join(" | ", Enumerable.Range(log.InstanceStart[instance], log.InstanceStart[instance + 1] - log.InstanceStart[instance])
                    .Select(i => $"{log.Time[i]} {log.TypeOf(i)} {log.Terms(Dimension.Ticket).Text(log.Codes(Dimension.Ticket)[i])} {log.Terms(Dimension.Customer).Text(log.Codes(Dimension.Customer)[i])}"))),
        ];
    }
}
