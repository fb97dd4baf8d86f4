using Throughline.Journeys.Paths;

namespace Throughline.Cli.Output;

/// <summary>Paths in the shapes that programs read.</summary>
internal static class PathsShape
{
    private const int MostTrends = 25;

    /// <summary>Plain numbers: large logs have hundreds of thousands of variants.</summary>
    public static object Numbers(PathReport report, int? top) => new Dictionary<string, object?>
    {
        ["unit"] = report.Unit,
        ["cases"] = report.Cases,
        ["events"] = report.Events,
        ["nodes"] = report.Nodes.Select(node => new { type = node.Name, count = node.Count, cases = node.Cases, starts = node.Starts, ends = node.Ends }),
        ["edges"] = report.Edges.Select(edge => new { from = edge.From, to = edge.To, count = edge.Count, meanSeconds = edge.MeanSeconds, medianSeconds = edge.MedianSeconds }),
        ["variants"] = Variants(report, top),
        ["durations"] = report.Durations,
    };

    /// <summary>Every number as a figure, with interval, n, population, window and the way to its cases.</summary>
    public static object Figures(MeasuredPaths paths, int? top) => new
    {
        unit = paths.Report.Unit,
        activity = paths.Report.Activity,
        cases = paths.Cases,
        steps = paths.Steps,
        times = new { median = paths.Time, mean = paths.TimeMean, p90 = paths.TimeP90 },
        nodes = paths.Report.Nodes.Select(node => new { type = node.Name, times = paths.Step(node.Name), starts = node.Starts == 0 ? null : paths.Link(null, node.Name), ends = node.Ends == 0 ? null : paths.Link(node.Name, null) }),
        edges = paths.Report.Edges.Select(edge => new { from = edge.From, to = edge.To, times = paths.Link(edge.From, edge.To), median = paths.LinkTime(edge.From, edge.To), mean = paths.LinkTimeMean(edge.From, edge.To) }),
        variants = Enumerable.Range(0, Math.Min(top ?? int.MaxValue, paths.Report.Variants.Count)).Select(paths.Variant),
        trends = paths.Trends(Math.Min(top ?? MostTrends, MostTrends)),
        other = top < paths.Report.Variants.Count ? new { cases = paths.Other(top.Value), share = paths.OtherShare(top.Value) } : null,
    };

    /// <summary>Cases of the variants after the first few, without making those variants.</summary>
    public static long Rest(PathReport report, int top) => report.Cases - report.Variants.Take(top).Sum(variant => variant.Count);

    private static Dictionary<string, object> Variants(PathReport report, int? top)
    {
        var variants = new Dictionary<string, object>
        {
            ["total"] = report.Variants.Count,
            ["top"] = report.Variants.Take(top ?? int.MaxValue).Select(variant => new { path = variant.Path, count = variant.Count }),
        };
        if (top < report.Variants.Count)
            variants["other"] = new { variants = report.Variants.Count - top.Value, count = Rest(report, top.Value) };
        return variants;
    }
}
