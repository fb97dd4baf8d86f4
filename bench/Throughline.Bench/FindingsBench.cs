using System.Globalization;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Bench;

/// <summary>
/// What detectors find on demo organisations: how many of those without a harm show anything, how often each planted harm is found in its place,
/// how many of the findings are about something planted, and how long the search takes on a large log.
/// </summary>
/// <param name="seeds">How many organisations of each kind.</param>
internal sealed class FindingsBench(int seeds)
{
    private const int DaysOfLargeLog = 5400;

    public void Run()
    {
        Null();
        Planted(PlantedHarms.All, FindingTruth.All, FindingTruth.Consequences);
        Planted(PlantedHarms.Further, FindingTruth.Further, FindingTruth.FurtherConsequences);
        foreach (var alone in FindingTruth.Alone) Planted(alone.Harm, [alone], [.. FindingTruth.AloneConsequences.Where(consequence => consequence.Harm == alone.Harm)]);
        // Against it other harms of the same organisation work: they slow what it makes faster.
        Alone(FindingTruth.Further.Single(truth => truth.Harm == PlantedHarms.HastySolutions));
        Large();
    }

    private void Alone(FindingTruth truth)
    {
        var found = Enumerable.Range(1, seeds).Count(seed => Search(truth.Harm, (ulong)seed).Findings.Any(truth.IsFoundBy));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{truth.Harm} alone: {truth.Detector} found in its place in {found} of {seeds} organisations."));
    }

    private void Null()
    {
        var shown = 0;
        for (var seed = 1; seed <= seeds; seed++)
        {
            var findings = Search(PlantedHarms.None, (ulong)seed).Findings;
            if (findings.Count > 0) shown++;
            foreach (var finding in findings) Console.WriteLine($"seed {seed}: {finding.Detector} | {finding.Statement}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Without harms: {shown} of {seeds} organisations show a finding ({100.0 * shown / seeds:0.0} %)."));
    }

    private void Planted(PlantedHarms harms, IReadOnlyList<FindingTruth> planted, IReadOnlyList<FindingTruth> consequences)
    {
        var truths = planted.Select(truth => new TruthTally(truth)).ToList();
        var detectors = new SortedDictionary<string, (int True, int All)>(StringComparer.Ordinal);
        for (var seed = 1; seed <= seeds; seed++)
        {
            var data = Data(harms, (ulong)seed);
            var log = Log(data);
            var findings = FindingRun.Of(log, FigureScope.Of(log.Instances)).Findings;
            foreach (var truth in truths) truth.Add(findings, data, log);
            foreach (var finding in findings)
            {
                var isTrue = planted.Concat(consequences).Any(truth => truth.IsFoundBy(finding));
                detectors[finding.Detector] = Plus(detectors.GetValueOrDefault(finding.Detector), isTrue);
                if (!isTrue) Console.WriteLine($"seed {seed}, neither planted nor its consequence: {finding.Detector} | {finding.Statement}");
            }
        }

        Console.WriteLine("\n| Harm | Detector | Found in its place | Date within a week | Its cases: precision | recall |\n|---|---|---|---|---|---|");
        foreach (var truth in truths) Console.WriteLine(truth.Row(seeds));
        Console.WriteLine("\n| Detector | Findings | Planted, or its consequence | Precision |\n|---|---|---|---|");
        foreach (var (detector, count) in detectors) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {detector} | {count.All} | {count.True} | {100.0 * count.True / count.All:0} % |"));
    }

    private static (int True, int All) Plus((int True, int All) count, bool isTrue) => (count.True + (isTrue ? 1 : 0), count.All + 1);

    private static void Large()
    {
        var log = Log(DemoOrganisation.Simulate(new DemoSettings { Days = DaysOfLargeLog }));
        var seconds = Stopped.Seconds(() => FindingRun.Of(log, FigureScope.Of(log.Instances)));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{log.Log.Count / 1e6:0.0} M events, {log.Log.InstanceCount:N0} journeys: {seconds:0.0} s with everything that is measured first."));
    }

    private static FindingRun Search(PlantedHarms harms, ulong seed)
    {
        var log = Log(Data(harms, seed));
        return FindingRun.Of(log, FigureScope.Of(log.Instances));
    }

    private static DemoData Data(PlantedHarms harms, ulong seed) => DemoOrganisation.Simulate(new DemoSettings { Harms = harms, Seed = seed });

    private static MeasuredLog Log(DemoData data) => new(EventLogBuilder.Build(DemoTable.Of(data), new InstanceRules(), CancellationToken.None));
}
