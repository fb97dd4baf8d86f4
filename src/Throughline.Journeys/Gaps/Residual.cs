using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Gaps;

/// <summary>What is left over after reading.</summary>
/// <param name="Article">The article; null: any.</param>
/// <param name="Unresolved">Share of the readers who are left with a question.</param>
/// <param name="Covered">Share of those with an escalation path; without value where nothing says whether there is one.</param>
/// <param name="Uncovered">Share of all readers who are left with a question and without a path; likewise.</param>
public sealed record Residual(string? Article, Figure Unresolved, Figure Covered, Figure Uncovered);
