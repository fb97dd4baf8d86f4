using Throughline.Journeys.Instances;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Paths;

/// <summary>
/// Figures of PM4Py's running example (6 cases, 42 events), worked out with twenty lines of Python over the same file:
/// dictionaries, <c>statistics.median</c> and linear interpolation.
/// </summary>
public class RunningExampleTests
{
    [Fact]
    public void TheGraphIsTheOneWorkedOutByHand()
    {
        var report = Analyse();

        (report.Cases, report.Events, report.Edges.Count, report.Variants.Count).ShouldBe((6, 42, 16, 6));
        report.Nodes.Select(node => (node.Name, node.Count)).ShouldBe([
            ("check ticket", 9), ("decide", 9), ("examine casually", 6), ("register request", 6), ("examine thoroughly", 3),
            ("pay compensation", 3), ("reinitiate request", 3), ("reject request", 3),
        ]);
        report.Edges.Take(6).ShouldBe([
            new PathEdge("check ticket", "decide", 6, 4, 181_960, 129_300),
            new PathEdge("examine casually", "check ticket", 4, 3, 47_970, 48_120),
            new PathEdge("decide", "pay compensation", 3, 3, 514_160, 521_400),
            new PathEdge("decide", "reinitiate request", 3, 2, 66_400, 91_800),
            new PathEdge("decide", "reject request", 3, 3, 154_240, 97_560),
            new PathEdge("register request", "examine casually", 3, 3, 32_240, 3_840),
        ]);
    }

    [Fact]
    public void DurationsAreFromFirstToLastStep()
    {
        var durations = Analyse().Durations.ShouldNotBeNull();

        (durations.MeanSeconds, durations.MedianSeconds).ShouldBe((966_890, 815_940));
        durations.P90Seconds.ShouldBe(1_472_610, 1e-6);
    }

    private static PathReport Analyse()
    {
        var story = new EventTableBuilder();
        foreach (var row in File.ReadLines(RunningExample()).Skip(1).Select(line => line.Split(',')))
            story.Add(row[3], row[1], row[7], activity: row[1]);
        var log = EventLogBuilder.Build(story.Table(), new InstanceRules(), TestContext.Current.CancellationToken);
        return PathAnalysis.Run(log, CaseUnit.Ticket, PathAnalysis.Default(log), TestContext.Current.CancellationToken);
    }

    private static string RunningExample()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        var file = Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data", "xes-ocel", "running-example.csv");
        if (!File.Exists(file)) Assert.Skip("The shared data folder with xes-ocel/running-example.csv is not beside the repository.");
        return file;
    }
}
