namespace Throughline.Cli.Tests.Contract;

/// <summary>A finding of <c>findings --json</c>.</summary>
internal sealed record FindingJson(
    string Id,
    string Detector,
    string Statement,
    string Journey,
    string Phase,
    string Segment,
    double Effect,
    double Low,
    double High,
    long N,
    DateOnly? Since,
    decimal? CostPerMonth,
    string? Currency,
    double Q);
