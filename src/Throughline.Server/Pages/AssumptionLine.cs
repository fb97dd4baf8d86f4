using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;

namespace Throughline.Server.Pages;

/// <summary>An assumption of the register.</summary>
/// <param name="Id">Of its record.</param>
/// <param name="Text">In a sentence.</param>
/// <param name="Step">Name of the step that it is about; null: the whole map.</param>
/// <param name="Claim">What its test claims; null: it has none.</param>
/// <param name="State">What is known of it.</param>
/// <param name="Found">The figure of its latest test; null: it was never tested.</param>
/// <param name="TestedAt">When that was.</param>
/// <param name="Who">Who takes it for true.</param>
public sealed record AssumptionLine(string Id, string Text, string? Step, string? Claim, AssumptionState State, Figure? Found, DateTimeOffset? TestedAt, string Who);
