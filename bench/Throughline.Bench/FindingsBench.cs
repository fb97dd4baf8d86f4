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
    private const int DaysOfLargeLog = 4400;

    public void Run()
    {
        Null();
        Planted();
        Large();
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

    private void Planted()
    {
        var (truths, found, findings, dated) = (FindingTruth.All, new int[FindingTruth.All.Count], new Dictionary<string, (int True, int All)>(), new int[FindingTruth.All.Count]);
        for (var seed = 1; seed <= seeds; seed++)
        {
            var data = Data(PlantedHarms.All, (ulong)seed);
            var run = FindingRun.Of(Log(data), FigureScope.Of(Log(data).Instances));
            for (var i = 0; i < truths.Count; i++)
            {
                if (run.Findings.FirstOrDefault(truths[i].IsFoundBy) is not { } finding) continue;
                found[i]++;
                if (truths[i].IsDatedBy(finding, data)) dated[i]++;
            }

            foreach (var finding in run.Findings)
            {
                var (true_, all) = findings.GetValueOrDefault(finding.Detector);
                findings[finding.Detector] = (true_ + (FindingTruth.IsOfSomethingPlanted(finding) ? 1 : 0), all + 1);
            }
        }

        Console.WriteLine("\n| Harm | Detector | Recall | Date within a week |\n|---|---|---|---|");
        for (var i = 0; i < truths.Count; i++) Console.WriteLine($"| {truths[i].Harm} | {truths[i].Detector} | {found[i]} of {seeds} | {(truths[i].HasDate ? $"{dated[i]} of {found[i]}" : "")} |");
        Console.WriteLine("\n| Detector | Findings | About something planted | Precision |\n|---|---|---|---|");
        foreach (var (detector, count) in findings.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {detector} | {count.All} | {count.True} | {100.0 * count.True / count.All:0} % |"));
    }

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
