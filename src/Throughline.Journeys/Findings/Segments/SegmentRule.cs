namespace Throughline.Journeys.Findings.Segments;

/// <summary>One or two values that instances of a segment have.</summary>
/// <param name="A">The first attribute.</param>
/// <param name="CodeA">Its value.</param>
/// <param name="B">The second; null: none.</param>
/// <param name="CodeB">Its value.</param>
internal sealed record SegmentRule(InstanceAttribute A, int CodeA, InstanceAttribute? B, int CodeB)
{
    /// <summary>The columns that it speaks of.</summary>
    public IReadOnlyList<string> Columns => B is null ? [A.Column] : [A.Column, B.Column];

    /// <summary>Its values.</summary>
    public IReadOnlyList<(InstanceAttribute Attribute, int Code)> Values => B is null ? [(A, CodeA)] : [(A, CodeA), (B, CodeB)];

    /// <summary>Whether an instance belongs to it.</summary>
    public bool Has(int instance) => A.Code[instance] == CodeA && (B is null || B.Code[instance] == CodeB);

    /// <summary>Whether it is a part of a shorter rule.</summary>
    public bool IsPartOf(SegmentRule other) => other.B is null && B is not null && Values.Contains(other.Values[0]);
}
