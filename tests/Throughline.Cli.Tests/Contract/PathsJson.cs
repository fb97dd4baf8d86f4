namespace Throughline.Cli.Tests.Contract;

/// <summary><c>paths --json</c></summary>
internal sealed record PathsJson(
    string Unit,
    long Cases,
    long Events,
    IReadOnlyList<NodeJson> Nodes,
    IReadOnlyList<EdgeJson> Edges,
    VariantsJson Variants,
    DurationsJson Durations);

/// <summary>A step of <c>paths --json</c>.</summary>
internal sealed record NodeJson(string Type, long Count, long Cases, long Starts, long Ends);

/// <summary>An edge of <c>paths --json</c>.</summary>
internal sealed record EdgeJson(string From, string To, long Count, double MeanSeconds, double MedianSeconds);

/// <summary>The variants of <c>paths --json</c>.</summary>
internal sealed record VariantsJson(long Total, IReadOnlyList<VariantJson> Top);

/// <summary>A variant of <c>paths --json</c>.</summary>
internal sealed record VariantJson(IReadOnlyList<string> Path, long Count);

/// <summary>The durations of <c>paths --json</c>.</summary>
internal sealed record DurationsJson(double MeanSeconds, double MedianSeconds, double P90Seconds);
