using System.Globalization;
using Throughline.Cli.Tests.Contract;

namespace Throughline.Cli.Tests.RealLogs;

/// <summary>Compares what the command prints with what was worked out independently.</summary>
internal static class PathsShould
{
    private const double OneMicrosecond = 1e-6;

    /// <summary>Every figure of the paths is as expected.</summary>
    public static void Equal(PathsJson found, ExpectedPaths expected)
    {
        found.Unit.ShouldBe("ticket");
        found.Cases.ShouldBe(expected.Cases);
        found.Events.ShouldBe(expected.Events);
        found.Nodes.Select(node => new ExpectedNode(node.Type, node.Count, node.Cases, node.Starts, node.Ends)).ShouldBe(expected.Nodes, ignoreOrder: true);
        EdgesEqual(found, expected);
        found.Variants.Total.ShouldBe(expected.DistinctVariants);
        found.Variants.Top.Select(variant => variant.Count).Take(expected.CommonVariants.Count).ShouldBe(expected.CommonVariants.Select(variant => variant.Count));
        foreach (var variant in expected.CommonVariants) CountOf(found, variant.Path).ShouldBe(variant.Count, variant.Path);
        found.Durations.MeanSeconds.ShouldBe(expected.MeanSeconds, Tolerance(expected.MeanSeconds));
        found.Durations.MedianSeconds.ShouldBe(expected.MedianSeconds, Tolerance(expected.MedianSeconds));
        found.Durations.P90Seconds.ShouldBe(expected.P90Seconds, Tolerance(expected.P90Seconds));
    }

    /// <summary>What is listed adds up: nothing is cut off and no step is counted twice.</summary>
    public static void AddUp(PathsJson found)
    {
        found.Nodes.Sum(node => node.Count).ShouldBe(found.Events);
        found.Nodes.Sum(node => node.Starts).ShouldBe(found.Cases);
        found.Nodes.Sum(node => node.Ends).ShouldBe(found.Cases);
        found.Edges.Sum(edge => edge.Count).ShouldBe(found.Events - found.Cases);
        found.Variants.Top.Count.ShouldBe((int)found.Variants.Total);
        found.Variants.Top.Sum(variant => variant.Count).ShouldBe(found.Cases);
        found.Variants.Top.Sum(variant => variant.Count * variant.Path.Count).ShouldBe(found.Events);
        found.Variants.Top.Select(variant => string.Join(" > ", variant.Path)).ShouldBeUnique();
    }

    /// <summary>The times that the workspace reaches over.</summary>
    public static void Span(EventsJson found, string from, string to)
    {
        found.From.ShouldBe(DateTimeOffset.Parse(from, CultureInfo.InvariantCulture));
        found.To.ShouldBe(DateTimeOffset.Parse(to, CultureInfo.InvariantCulture));
    }

    private static void EdgesEqual(PathsJson found, ExpectedPaths expected)
    {
        found.Edges.Count.ShouldBe(expected.DistinctEdges);
        foreach (var edge in expected.LargestEdges)
        {
            var same = found.Edges.Single(other => other.From == edge.From && other.To == edge.To);
            same.Count.ShouldBe(edge.Count, edge.ToString());
            same.MeanSeconds.ShouldBe(edge.MeanSeconds, Tolerance(edge.MeanSeconds), edge.ToString());
            same.MedianSeconds.ShouldBe(edge.MedianSeconds, Tolerance(edge.MedianSeconds), edge.ToString());
        }
    }

    private static long CountOf(PathsJson found, string path) =>
        found.Variants.Top.SingleOrDefault(variant => string.Join(" > ", variant.Path) == path)?.Count ?? 0;

    private static double Tolerance(double value) => Math.Max(OneMicrosecond, Math.Abs(value) * 1e-9);
}
