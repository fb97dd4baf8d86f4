using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

public class OrderOfArrivalTests
{
    [Fact]
    public void AnyOrderOfArrivalGivesTheSameInstances() =>
        Prop.ForAll<int, int>((seed, shuffle) =>
        {
            var story = Arrivals.Story(seed);
            Arrivals.InWords(Build(Arrivals.Again(story, shuffle))).ShouldBe(Arrivals.InWords(Build(story)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyOrderOfArrivalGivesTheSamePaths() =>
        Prop.ForAll<int, int, bool>((seed, shuffle, byTicket) =>
        {
            var story = Arrivals.Story(seed);
            var unit = byTicket ? CaseUnit.Ticket : CaseUnit.Instance;
            Paths(Arrivals.Again(story, shuffle), unit).ShouldBe(Paths(story, unit));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void InstancesAndCustomersAreDenseAndInOrderOfTime() =>
        Prop.ForAll<int>(seed =>
        {
            var story = Arrivals.Story(seed);
            var log = Build(story);
            log.Count.ShouldBe(story.Count);
            log.Instance.Distinct().ShouldBe(Enumerable.Range(0, log.InstanceCount));
            log.Customer.Distinct().ShouldBe(Enumerable.Range(0, log.CustomerCount));
            log.InstanceStart[^1].ShouldBe(log.Count);
            Enumerable.Range(1, log.Count - 1).ShouldAllBe(i => log.Instance[i] != log.Instance[i - 1] || log.Time[i] >= log.Time[i - 1]);
        }).QuickCheckThrowOnFailure();

    private static EventLog Build(EventTable table) => EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken);

    private static string Paths(EventTable table, CaseUnit unit) =>
        JsonSerializer.Serialize(PathAnalysis.Run(Build(table), unit, ActivityNames.Type, TestContext.Current.CancellationToken));
}
