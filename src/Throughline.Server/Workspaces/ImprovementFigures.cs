using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What the figures about friction against effort mean. The findings of the phase stand behind them.</summary>
public static class ImprovementFigures
{
    /// <summary>Share of the friction.</summary>
    public static MetricDefinition Friction { get; } = new(
        "phase-friction", "Share of the friction", "How much of what the findings of the journey cost or strike lies in the phase.",
        "The monthly price of the phase's findings in that of all findings where every one of them has a price; else the journeys that they strike in those that all strike. A finding that says the same as another, and one that relates two series, is left out. A journey that several findings strike counts in each.", "share", Better.Neither);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Friction];

    /// <summary>The friction by phase, in the order of the phases.</summary>
    /// <param name="phases">The phases of the map.</param>
    /// <param name="found">What was found in the journey, in its phases.</param>
    public static IReadOnlyList<Figure?> Of(IReadOnlyList<string> phases, IReadOnlyList<FindingLine> found)
    {
        var lines = found.Where(line => !line.IsRelation && found.All(other => other.Id != line.SameAs)).ToList();
        var isByMoney = lines.Count > 0 && lines.TrueForAll(line => line.Cost is not null);
        double Weight(FindingLine line) => Math.Max(0, (isByMoney ? line.Cost : line.Struck)?.Value ?? 0);
        var whole = lines.Sum(Weight);
        return [.. phases.Select(phase => whole <= 0 ? null : Made(lines.Where(line => line.Phase == phase).Sum(Weight) / whole, lines, isByMoney))];
    }

    private static Figure Made(double share, List<FindingLine> lines, bool isByMoney) => new(
        Friction.Id, share, null, null, lines.Sum(line => line.Struck.N), "share", isByMoney ? "the monthly price of the journey's findings" : "journeys that the findings strike", lines[0].Struck.From, lines[0].Struck.To, lines[0].Struck.AsOf);
}
