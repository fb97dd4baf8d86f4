using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Findings added up, each matter once: what only says another one again adds nothing.</summary>
internal static class FindingTotals
{
    /// <summary>How many there are, and what those with a price cost together; the cost is null where none has one.</summary>
    /// <param name="lines">The findings.</param>
    /// <param name="window">Any figure of the same search.</param>
    public static (Figure Count, Figure? Cost) Of(IReadOnlyList<FindingLine> lines, Figure window)
    {
        var rows = FindingsQuery.Rows(lines);
        var priced = rows.Where(line => line.Cost is not null).ToList();
        return (
            Made(FindingFigures.Findings, rows.Count, rows.Count, "count", window),
            priced.Count == 0 ? null : Made(FindingFigures.Together, priced.Sum(line => line.Cost!.Value ?? 0), priced.Count, priced[0].Cost!.Unit, window));
    }

    /// <summary>A journey of the portfolio with the findings over all journeys that lie in it.</summary>
    public static PortfolioLine With(PortfolioLine journey, IReadOnlyList<FindingLine> found)
    {
        var (count, cost) = Of([.. found.Where(line => line.Home == journey.Id)], journey.Instances);
        return journey with { Findings = count, Cost = cost };
    }

    private static Figure Made(MetricDefinition definition, double value, long n, string unit, Figure window) =>
        new(definition.Id, value, null, null, n, unit, "findings", window.From, window.To, window.AsOf);
}
