using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.RealLogs;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.Commands;

/// <summary>Figures are never naked: value, interval, n, unit, population and window go together.</summary>
public sealed class MetricsTests(ImportedLogs logs)
{
    private static readonly string[] Units = ["count", "share", "seconds", "score", "points", "per-instance", "USD"];

    [Theory]
    [InlineData(UciIncidents.Path)]
    [InlineData(RunningExample.CsvPath)]
    [InlineData(Complaints.Path)]
    public async Task EveryFigureIsWhole(string path)
    {
        var workspace = (await logs.GetAsync(path)).Workspace;
        var events = await workspace.EventsAsync();

        var figures = ContractJson.Read<IReadOnlyList<MetricJson>>((await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out);

        figures.Select(figure => figure.Metric).ShouldBeUnique();
        foreach (var figure in figures) ShouldBeWhole(figure, events);
    }

    [Fact]
    public async Task HandOversOfTheIncidentLogAreThoseThatPythonCounts()
    {
        var workspace = (await logs.GetAsync(UciIncidents.Path)).Workspace;

        var figures = ContractJson.Read<IReadOnlyList<MetricJson>>((await workspace.RunAsync(["metrics", "--json"])).Succeeded().Out);
        var edges = ContractJson.Read<IReadOnlyList<PartJson>>((await workspace.RunAsync(["metrics", "--parts", "--json"])).Succeeded().Out);

        var hops = figures.Single(figure => figure.Metric == "hops-per-instance");
        Math.Round(hops.Value!.Value * hops.N, 3).ShouldBe(UciIncidents.HandOvers);
        edges.First(edge => edge.Figure.Metric == "hand-over-share-by-edge").Figure.N.ShouldBe(UciIncidents.HandOvers);
    }

    private static void ShouldBeWhole(MetricJson figure, EventsJson events)
    {
        Units.ShouldContain(figure.Unit, figure.Metric);
        figure.Population.ShouldNotBeNullOrWhiteSpace(figure.Metric);
        // Where nothing has a deadline nobody knows what is at risk, and it is not 0.
        if (figure.Metric.StartsWith("sla-at-risk-now-", StringComparison.Ordinal)) (figure.Value ?? 0).ShouldBe(figure.N, figure.Metric);
        else (figure.Value is null).ShouldBe(figure.N == 0 && figure.Unit != "count", figure.Metric);
        (figure.Low is null).ShouldBe(figure.High is null, figure.Metric);
        if (figure is { Low: { } low, High: { } high }) low.ShouldBeLessThanOrEqualTo(high, figure.Metric);
        if (figure is { Unit: "share", Value: { } share }) share.ShouldBeInRange(0, 1, figure.Metric);
        (figure.From, figure.To, figure.AsOf).ShouldBe((events.From!.Value, events.To!.Value, events.To.Value), figure.Metric);
    }
}
