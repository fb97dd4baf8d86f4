using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Metrics;
using Throughline.Sources.Simulation;

namespace Throughline.Bench;

/// <summary>How often and how well one planted harm was found, over several organisations.</summary>
internal sealed class TruthTally(FindingTruth truth)
{
    private int _found;
    private int _dated;
    private int _struck;
    private int _struckTruly;
    private int _planted;
    private int _plantedFound;

    /// <summary>Takes in the findings of one organisation.</summary>
    public void Add(IReadOnlyList<Finding> findings, DemoData data, MeasuredLog log)
    {
        if (findings.FirstOrDefault(truth.IsFoundBy) is not { } finding) return;
        _found++;
        if (truth.IsDatedBy(finding, data)) _dated++;
        var planted = data.TruthOf(truth.Harm).Tickets.ToHashSet(StringComparer.Ordinal);
        if (planted.Count == 0) return;
        var struck = finding.Struck.Select(instance => Tickets(log.Log, instance)).ToList();
        _struck += struck.Count;
        _struckTruly += struck.Count(tickets => tickets.Any(planted.Contains));
        _planted += planted.Count;
        _plantedFound += struck.SelectMany(tickets => tickets).Distinct(StringComparer.Ordinal).Count(planted.Contains);
    }

    /// <summary>The row of the table.</summary>
    public string Row(int seeds) =>
        $"| {truth.Harm} | {truth.Detector} | {_found} of {seeds} | {(truth.HasDate ? $"{_dated} of {_found}" : "")} | {Percent(_struckTruly, _struck)} | {Percent(_plantedFound, _planted)} |";

    private static string Percent(int part, int whole) => whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:0} %");

    private static IEnumerable<string> Tickets(EventLog log, int instance)
    {
        var (start, end) = log.Instances(instance);
        return log.Codes(Dimension.Ticket)[start..end].ToArray().Where(code => code != 0).Distinct().Select(log.Terms(Dimension.Ticket).Text);
    }
}
