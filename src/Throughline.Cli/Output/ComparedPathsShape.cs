using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;

namespace Throughline.Cli.Output;

/// <summary>Two groups of paths in the shapes that people and programs read: the share of cases with each step and link, the greatest difference first.</summary>
internal static class ComparedPathsShape
{
    /// <summary>Every share of both sides as a figure, and their difference.</summary>
    public static object Figures(ComparedPaths compared) => new
    {
        unit = compared.Here.Report.Unit,
        activity = compared.Here.Report.Activity,
        cases = compared.Here.Cases,
        others = compared.There.Cases,
        steps = Steps(compared).Select(step => new { type = step.Name, figure = step.Comparison.Figure, other = step.Comparison.Other, difference = step.Comparison.Difference }),
        links = Links(compared).Select(link => new { from = link.From, to = link.To, figure = link.Comparison.Figure, other = link.Comparison.Other, difference = link.Comparison.Difference }),
    };

    /// <summary>As a table.</summary>
    /// <param name="compared">The two groups.</param>
    /// <param name="with">What is compared with, as it was asked for.</param>
    /// <param name="top">How many steps and how many links.</param>
    public static void Print(ComparedPaths compared, string with, int top)
    {
        var unit = compared.Here.Report.Unit == CaseUnit.Ticket ? "ticket" : "journey";
        Console.Out.WriteLine($"{FigureText.Count(compared.Here.Cases, unit)} beside {FigureText.Count(compared.There.Cases, unit)} ({ComparisonText.Other(with).ToLowerInvariant()}); share of the cases with each");
        Print("step", with, Steps(compared).Take(top).Select(step => (step.Name, step.Comparison)));
        Print("link", with, Links(compared).Take(top).Select(link => ($"{(link.From.Length == 0 ? "Start" : link.From)} → {(link.To.Length == 0 ? "Done" : link.To)}", link.Comparison)));
    }

    private static void Print(string what, string with, IEnumerable<(string Name, Comparison Comparison)> rows)
    {
        Console.Out.WriteLine();
        TextTable.Print(
            [what, "these", ComparisonText.Other(with).ToLowerInvariant(), "difference", "95 % interval"],
            rows.Select(row => new[]
            {
                row.Name, FigureText.Value(row.Comparison.Figure), FigureText.Value(row.Comparison.Other),
                FigureText.Difference(row.Comparison.Difference), FigureText.DifferenceInterval(row.Comparison.Difference) ?? "",
            }),
            1, 2, 3);
    }

    private static IEnumerable<(string Name, Comparison Comparison)> Steps(ComparedPaths compared) =>
        compared.Together.Report.Nodes.Select(node => (node.Name, Comparison: compared.Step(node.Name))).OrderByDescending(step => Points(step.Comparison));

    private static IEnumerable<(string From, string To, Comparison Comparison)> Links(ComparedPaths compared)
    {
        var (nodes, edges) = (compared.Together.Report.Nodes, compared.Together.Report.Edges);
        return nodes.Where(node => node.Starts > 0).Select(node => (From: "", To: node.Name, Comparison: compared.Link(null, node.Name)))
            .Concat(edges.Select(edge => (edge.From, edge.To, Comparison: compared.Link(edge.From, edge.To))))
            .Concat(nodes.Where(node => node.Ends > 0).Select(node => (From: node.Name, To: "", Comparison: compared.Link(node.Name, null))))
            .OrderByDescending(link => Points(link.Comparison));
    }

    private static double Points(Comparison comparison) => Math.Abs(comparison.Difference?.Value ?? 0);
}
