using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Tests.Events;

namespace Throughline.Journeys.Tests.Paths;

public class PathLawsTests
{
    [Fact]
    public void SumsAgree() => ForAllReports((_, report) =>
    {
        report.Nodes.Sum(node => node.Starts).ShouldBe(report.Cases);
        report.Nodes.Sum(node => node.Ends).ShouldBe(report.Cases);
        report.Nodes.Sum(node => node.Count).ShouldBe(report.Events);
        (report.Edges.Sum(edge => edge.Count) + report.Cases).ShouldBe(report.Events);
        report.Variants.Sum(variant => variant.Count).ShouldBe(report.Cases);
        report.Variants.Sum(variant => variant.Count * variant.Path.Count).ShouldBe(report.Events);
    });

    [Fact]
    public void TheGraphIsThatOfAPlainCountOverDictionaries() => ForAllReports((cases, report) =>
    {
        var pairs = cases.SelectMany((steps, at) => steps.Zip(steps.Skip(1), (a, b) => (Case: at, From: a.Name, To: b.Name, Time: b.Time - a.Time)));
        var plain = pairs.GroupBy(pair => (pair.From, pair.To))
            .Select(edge => new PathEdge(
                edge.Key.From, edge.Key.To, edge.Count(), edge.Select(pair => pair.Case).Distinct().Count(),
                edge.Average(pair => (double)pair.Time) / 1e6, Middle([.. edge.Select(pair => pair.Time)]) / 1e6))
            .OrderByDescending(edge => edge.Count).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)
            .ToList();

        report.Edges.Select(edge => edge with { MeanSeconds = 0 }).ShouldBe(plain.Select(edge => edge with { MeanSeconds = 0 }));
        for (var i = 0; i < plain.Count; i++) report.Edges[i].MeanSeconds.ShouldBe(plain[i].MeanSeconds, 1e-6);
    });

    [Fact]
    public void TheVariantsAreThoseOfAPlainCountOverStrings() => ForAllReports((cases, report) =>
    {
        var plain = cases.GroupBy(steps => string.Join('>', steps.Select(step => step.Name))).ToDictionary(group => group.Key, group => group.ToList());

        report.Variants.Count.ShouldBe(plain.Count);
        foreach (var variant in report.Variants)
        {
            var same = plain[string.Join('>', variant.Path)];
            variant.Count.ShouldBe(same.Count);
            variant.MedianSeconds.ShouldBe(Middle([.. same.Select(steps => steps[^1].Time - steps[0].Time)]) / 1e6);
            variant.ExampleCases.Count.ShouldBe(Math.Min(5, same.Count));
        }

        var sorted = report.Variants.OrderByDescending(variant => variant.Count).ThenBy(variant => string.Join('\0', variant.Path), StringComparer.Ordinal);
        report.Variants.ShouldBe(sorted);
    });

    [Fact]
    public void AVariantIsTheSameWhicheverIsAskedForFirst() =>
        Prop.ForAll<int, bool>((seed, byTicket) =>
        {
            var log = EventLogBuilder.Build(Arrivals.Story(seed), new InstanceRules(), TestContext.Current.CancellationToken);
            var unit = byTicket ? CaseUnit.Ticket : CaseUnit.Instance;
            var (inOrder, anyhow) = (Variants(log, unit), Variants(log, unit));
            var places = Enumerable.Range(0, anyhow.Count).ToArray();
            new Random(seed).Shuffle(places);
            foreach (var place in places) anyhow[place].Path.ShouldNotBeEmpty();
            JsonSerializer.Serialize(anyhow).ShouldBe(JsonSerializer.Serialize(inOrder));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void NodesCountCasesOnce() => ForAllReports((cases, report) =>
    {
        foreach (var node in report.Nodes)
        {
            node.Count.ShouldBe(cases.Sum(steps => steps.Count(step => step.Name == node.Name)));
            node.Cases.ShouldBe(cases.Count(steps => steps.Any(step => step.Name == node.Name)));
        }
    });

    /// <summary>Checks a law on stories in which types and activities are both named, by tickets and by instances.</summary>
    private static void ForAllReports(Action<List<List<(string Name, long Time)>>, PathReport> law) =>
        Prop.ForAll<int, bool, bool>((seed, byTicket, byType) =>
        {
            var table = Arrivals.Story(seed);
            var log = EventLogBuilder.Build(table, new InstanceRules(), TestContext.Current.CancellationToken);
            var unit = byTicket ? CaseUnit.Ticket : CaseUnit.Instance;
            var names = byType ? ActivityNames.Type : ActivityNames.Source;
            law(Cases(log, unit, names), PathAnalysis.Run(log, unit, names, TestContext.Current.CancellationToken));
        }).QuickCheckThrowOnFailure();

    private static IReadOnlyList<PathVariant> Variants(EventLog log, CaseUnit unit) =>
        PathAnalysis.Run(log, unit, ActivityNames.Type, TestContext.Current.CancellationToken).Variants;

    private static List<List<(string Name, long Time)>> Cases(EventLog log, CaseUnit unit, ActivityNames names) =>
    [
        .. Enumerable.Range(0, log.Count)
            .Where(i => unit == CaseUnit.Instance || log.Codes(Dimension.Ticket)[i] != 0)
            .Select(i => (
                Case: unit == CaseUnit.Instance ? log.Instance[i] : log.Codes(Dimension.Ticket)[i],
                Name: names == ActivityNames.Type ? log.TypeOf(i) : log.Terms(Dimension.Activity).Text(log.Activity[i]),
                Time: log.Time[i],
                Spread: unit == CaseUnit.Instance || log.SpreadOrder.Length == 0 ? 0 : log.SpreadOrder[i]))
            .Where(step => step.Name.Length > 0)
            .GroupBy(step => step.Case)
            .Select(steps => steps.OrderBy(step => step.Time).ThenBy(step => step.Spread).Select(step => (step.Name, step.Time)).ToList()),
    ];

    private static double Middle(List<long> values)
    {
        values.Sort();
        return (values[(values.Count - 1) / 2] + (double)values[values.Count / 2]) / 2;
    }
}
