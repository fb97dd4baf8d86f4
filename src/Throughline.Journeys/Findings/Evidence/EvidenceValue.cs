using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>What a finding measures, among those with one value of an attribute and all else that its segment asks for.</summary>
/// <param name="Value">The value.</param>
/// <param name="Figure">The level there; of a change the level since.</param>
/// <param name="IsHere">Whether it is the finding's own.</param>
public sealed record EvidenceValue(FilterTerm Value, Figure Figure, bool IsHere)
{
    /// <summary>Of a change: the level since, beside the one before; null: here and elsewhere are compared.</summary>
    public Comparison? Change { get; init; }
}
