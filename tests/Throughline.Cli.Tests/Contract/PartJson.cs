namespace Throughline.Cli.Tests.Contract;

/// <summary>A part of a metric, as <c>metrics --parts --json</c> prints it.</summary>
internal sealed record PartJson(string Part, MetricJson Figure);
