namespace Throughline.Cli.Tests.RealLogs;

/// <summary>What the paths of a real log must be, worked out without this project's code.</summary>
/// <param name="Cases">Tickets.</param>
/// <param name="Events">Steps in all.</param>
/// <param name="From">First event, ISO 8601.</param>
/// <param name="To">Last event.</param>
/// <param name="Nodes">All of them.</param>
/// <param name="DistinctEdges">How many different pairs follow each other.</param>
/// <param name="LargestEdges">The most frequent ten.</param>
/// <param name="DistinctVariants">How many different sequences there are.</param>
/// <param name="CommonVariants">The most frequent ten, or all if fewer.</param>
/// <param name="MeanSeconds">Mean time from a case's first to its last event.</param>
/// <param name="MedianSeconds">Median of the same.</param>
/// <param name="P90Seconds">90th percentile of the same, interpolated linearly (type 7).</param>
internal sealed record ExpectedPaths(
    long Cases,
    long Events,
    string From,
    string To,
    IReadOnlyList<ExpectedNode> Nodes,
    int DistinctEdges,
    IReadOnlyList<ExpectedEdge> LargestEdges,
    int DistinctVariants,
    IReadOnlyList<ExpectedVariant> CommonVariants,
    double MeanSeconds,
    double MedianSeconds,
    double P90Seconds);

/// <summary>An activity.</summary>
internal sealed record ExpectedNode(string Type, long Count, long Cases, long Starts, long Ends);

/// <summary>An activity directly followed by another.</summary>
internal sealed record ExpectedEdge(string From, string To, long Count, double MeanSeconds, double MedianSeconds);

/// <summary>A sequence of activities, joined by <c> > </c>.</summary>
internal sealed record ExpectedVariant(long Count, string Path);
