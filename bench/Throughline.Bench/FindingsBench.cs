using System.Globalization;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Bench;

/// <summary>What detectors find on demo organisations: nothing in those without harms, the harm in those with one. Prints shares and tables.</summary>
internal sealed class FindingsBench(int seeds)
{
    public void Run()
    {
        var shown = 0;
        for (var seed = 1; seed <= seeds; seed++)
        {
            var run = Search(PlantedHarms.None, (ulong)seed);
            if (run.Findings.Count > 0) shown++;
            foreach (var finding in run.Findings) Console.WriteLine(Line($"null {seed}", finding));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"null: {shown} of {seeds} runs show something"));
        var planted = Search(PlantedHarms.All, 1);
        foreach (var finding in planted.Findings) Console.WriteLine(Line("all", finding));
        Console.WriteLine($"tested {planted.Tested}, not found {string.Join(' ', planted.NotFound.Select(definition => definition.Id))}, not looked {string.Join(' ', planted.NotLooked.Select(definition => definition.Id))}");
        foreach (var harm in Enum.GetValues<PlantedHarms>().Where(harm => harm is not (PlantedHarms.None or PlantedHarms.All)))
            foreach (var finding in Search(harm, 1).Findings) Console.WriteLine(Line($"{harm}", finding));
    }

    private static FindingRun Search(PlantedHarms harms, ulong seed)
    {
        var table = DemoTable.Of(DemoOrganisation.Simulate(new DemoSettings { Harms = harms, Seed = seed }));
        var log = new MeasuredLog(EventLogBuilder.Build(table, new InstanceRules(), CancellationToken.None));
        return FindingRun.Of(log, FigureScope.Of(log.Instances));
    }

    private static string Line(string run, Finding finding) => string.Create(
        CultureInfo.InvariantCulture, $"{run} | {finding.Detector} | {finding.Segment} | {finding.Statement} {finding.Remark} | {finding.Effect.Value:0.###} {finding.Effect.Low:0.###} {finding.Effect.High:0.###} n {finding.Effect.N} | since {finding.Since} | q {finding.Q:0.0e0} | {finding.Id}");
}
