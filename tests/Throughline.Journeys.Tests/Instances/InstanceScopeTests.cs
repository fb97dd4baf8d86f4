using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Instances;

public class InstanceScopeTests
{
    private static readonly EventLog Log = EventLogBuilder.Build(
        new EventTableBuilder()
            .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", "email:a", "VPN")
            .Add("2026-03-02 10:00", EventTypes.TicketCreated, "T2", "email:b", "Laptop")
            .Add("2026-03-02 11:00", EventTypes.TicketNoted, "T2", "email:b")
            .Add("2026-03-02 12:00", EventTypes.TicketCreated, "T3", "email:b", "VPN")
            .Add("2026-03-02 13:00", EventTypes.TicketCreated, "T4", topic: "Laptop")
            .Table(),
        new InstanceRules(),
        TestContext.Current.CancellationToken);

    [Fact]
    public void AScopeKeepsWholeInstancesWithOneSuchReference()
    {
        var scoped = InstanceScope.Of(Log, new JourneyScope("topic", ["Laptop"]));

        scoped.InstanceStart.ShouldBe([0, 2, 3]);
        scoped.Instance.ShouldBe([0, 0, 1]);
        scoped.Customer.ShouldBe([0, 0, 1]);
        (scoped.CustomerCount, scoped.AnonymousCount).ShouldBe((2, 1));
        scoped.TypeOf(1).ShouldBe(EventTypes.TicketNoted);
    }

    [Fact]
    public void WithoutAScopeTheLogIsLeftAlone() => InstanceScope.Of(Log, (JourneyScope?)null).ShouldBeSameAs(Log);

    [Fact]
    public void AValueThatNobodyHasLeavesNothing() =>
        InstanceScope.Of(Log, new JourneyScope("topic", ["Printer"])).InstanceCount.ShouldBe(0);

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 3)]
    public void TheEmptyValueStandsForInstancesThatNameNone(bool isRest, int instances)
    {
        // Only Ann's second matter, a call, has no topic.
        var log = EventLogBuilder.Build(
            new EventTableBuilder()
                .Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", "email:a", "VPN")
                .Add("2026-03-02 10:00", EventTypes.TicketCreated, "T2", "email:b", "Laptop")
                .Add("2026-03-02 11:00", EventTypes.TicketCreated, "T3", "email:c", "VPN")
                .Add("2026-03-02 12:00", EventTypes.TicketNoted, "T3", "email:c")
                .Add("2026-05-02 09:00", EventTypes.ContactStarted, customer: "email:a")
                .Table(),
            new InstanceRules(),
            TestContext.Current.CancellationToken);

        InstanceScope.Of(log, new JourneyScope("topic", [""], isRest)).InstanceCount.ShouldBe(instances);
    }

    [Fact]
    public void AScopeOverNoDimensionIsRefusedByName() =>
        Should.Throw<WorkspaceException>(() => InstanceScope.Of(Log, new JourneyScope("colour", ["red"]))).Message.ShouldContain("\"colour\"");

    [Fact]
    public void DimensionsAreWrittenInLowerCaseWithHyphens()
    {
        DimensionNames.Of(Dimension.ConfigurationItem).ShouldBe("configuration-item");
        DimensionNames.TryParse("Configuration-Item", out var dimension).ShouldBeTrue();
        dimension.ShouldBe(Dimension.ConfigurationItem);
    }
}
