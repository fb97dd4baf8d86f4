using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>A finding in one calendar week, by the week in which matters were asked for.</summary>
/// <param name="Monday">The week's first day.</param>
/// <param name="Here">In the finding's segment.</param>
/// <param name="Elsewhere">Among the others; null where before and after are compared.</param>
public sealed record EvidenceWeek(DateOnly Monday, Figure Here, Figure? Elsewhere);
