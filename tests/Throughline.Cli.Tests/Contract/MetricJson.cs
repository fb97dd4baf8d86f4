namespace Throughline.Cli.Tests.Contract;

/// <summary>A figure of <c>metrics --json</c>.</summary>
internal sealed record MetricJson(
    string Metric,
    double? Value,
    double? Low,
    double? High,
    long N,
    string Unit,
    string Population,
    DateTimeOffset From,
    DateTimeOffset To,
    DateTimeOffset AsOf);
