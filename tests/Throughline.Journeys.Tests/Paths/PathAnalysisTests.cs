using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Paths;

public class PathAnalysisTests
{
    [Fact]
    public void TicketsThatTakeTurnsInOneInstanceAreCasesOfTheirOwn()
    {
        var story = new EventTableBuilder()
            .Add("2026-03-02 09:00", "a", "T1", "email:x", "VPN")
            .Add("2026-03-02 10:00", "b", "T2", "email:x", "VPN")
            .Add("2026-03-02 11:00", "c", "T1", "email:x", "VPN")
            .Add("2026-03-02 12:00", "d", "", "email:x", "VPN");

        var tickets = Run(story, CaseUnit.Ticket);
        tickets.Variants.Select(variant => string.Join('>', variant.Path)).ShouldBe(["a>c", "b"]);
        tickets.Events.ShouldBe(3);
        tickets.Durations.ShouldBe(new DurationSummary(3600, 3600, 6480));

        var instances = Run(story, CaseUnit.Instance);
        instances.Variants.ShouldHaveSingleItem().Path.ShouldBe(["a", "b", "c", "d"]);
        instances.Variants[0].ExampleCases.ShouldBe(["T1"]);
    }

    [Fact]
    public void ATicketOfTwoCustomersIsOneCaseInItsOwnOrder()
    {
        var story = new EventTableBuilder()
            .Add("2026-03-02 09:00", "first", "T1", "email:x", sequence: 1)
            .Add("2026-03-02 09:00", "third", "T1", "email:x", sequence: 3)
            .Add("2026-03-02 09:00", "second", "T1", "email:y", sequence: 2);

        Run(story, CaseUnit.Ticket).Variants.ShouldHaveSingleItem().Path.ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public void ATicketThatComesBackAfterAnEventWithoutOneIsStillOneCaseInItsOwnOrder()
    {
        var story = new EventTableBuilder()
            .Add("2026-03-02 09:00", "first", "T1", "email:x", sequence: 1)
            .Add("2026-03-02 10:00", "third", "T1", "email:x", sequence: 3)
            .Add("2026-03-02 09:30", "asks", "", "email:y")
            .Add("2026-03-02 10:00", "second", "T1", "email:y", sequence: 2);

        Run(story, CaseUnit.Ticket).Variants.ShouldHaveSingleItem().Path.ShouldBe(["first", "second", "third"]);
    }

    [Fact]
    public void AMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle()
    {
        var story = new EventTableBuilder();
        foreach (var (ticket, minutes) in new[] { ("T1", "01"), ("T2", "03"), ("T3", "07"), ("T4", "59") })
            story.Add("2026-03-02 09:00", "a", ticket).Add($"2026-03-02 09:{minutes}", "b", ticket);

        var edge = Run(story, CaseUnit.Ticket).Edges.ShouldHaveSingleItem();
        edge.ShouldBe(new PathEdge("a", "b", 4, 4, 17.5 * 60, 5 * 60));
    }

    [Fact]
    public void ALoopIsCountedEachTimeButItsCaseOnce()
    {
        var story = new EventTableBuilder();
        for (var i = 0; i < 5; i++) story.Add($"2026-03-02 09:0{i}", "retry", "T1");

        var report = Run(story, CaseUnit.Ticket);
        report.Edges.ShouldHaveSingleItem().ShouldBe(new PathEdge("retry", "retry", 4, 1, 60, 60));
        report.Nodes.ShouldHaveSingleItem().ShouldBe(new PathNode("retry", 5, 1, 1, 1));
    }

    [Fact]
    public void AnEmptyLogHasNoCases()
    {
        var report = Run(new EventTableBuilder(), CaseUnit.Instance);

        (report.Cases, report.Events, report.Durations).ShouldBe((0, 0, null));
        report.Variants.ShouldBeEmpty();
    }

    [Fact]
    public void ManyMoreStepNamesThanAMatrixHoldsAreStillCounted()
    {
        // 2,500 names would need 6.25 million cells; each follows the one before, in two tickets.
        var story = new EventTableBuilder();
        for (var i = 0; i < 2_500; i++)
            foreach (var ticket in new[] { "T1", "T2" }) story.Add($"2026-03-02 {i / 3600:00}:{i / 60 % 60:00}:{i % 60:00}", $"step {i}", ticket);

        var report = Run(story, CaseUnit.Ticket);
        report.Edges.Count.ShouldBe(2_499);
        report.Edges.ShouldAllBe(edge => edge.Count == 2 && edge.MedianSeconds == 1 && edge.To == "step " + (int.Parse(edge.From.Substring(5)) + 1));
    }

    [Fact]
    public void ALogWithoutActivitiesOfItsOwnCarriesTypes()
    {
        var typed = new EventTableBuilder().Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1");
        PathAnalysis.Default(Build(typed)).ShouldBe(ActivityNames.Type);

        var named = new EventTableBuilder().Add("2026-03-02 09:00", EventTypes.TicketCreated, "T1", activity: "Open");
        PathAnalysis.Default(Build(named)).ShouldBe(ActivityNames.Source);
    }

    private static EventLog Build(EventTableBuilder story) =>
        EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);

    private static PathReport Run(EventTableBuilder story, CaseUnit unit) =>
        PathAnalysis.Run(Build(story), unit, ActivityNames.Type, TestContext.Current.CancellationToken);
}
