using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A gap in the register of configuration items.</summary>
public sealed class CmdbGap() : SlowerDetector(
    new DetectorDefinition(
        "cmdb-gap",
        "A gap in the configuration register",
        "Where matters that name no configuration item take longer to resolve.",
        "Without a configuration item, alone and with each other value that a journey begins with: " + Method,
        Phases.Resolve,
        "configuration items on tickets, and resolutions"))
{
    /// <inheritdoc/>
    internal override IEnumerable<SegmentRule> Rules(SearchedLog log)
    {
        var items = log.Attribute("configuration-item");
        for (var code = 1; code < items.Size; code++)
        {
            if (items.Values[code].Length > 0) continue;
            yield return new SegmentRule(items, code, null, 0);
            foreach (var other in log.Attributes.Where(attribute => attribute.Column is "topic" or "priority" or "team"))
                for (var value = 1; value < other.Size; value++) yield return new SegmentRule(items, code, other, value);
        }
    }

    /// <inheritdoc/>
    protected override string Says(string longer, string usual) => $"matters take {longer} longer to resolve than the {usual} of those that name a configuration item";

    /// <inheritdoc/>
    internal override string? Remark(SearchedLog log, IReadOnlyList<int> members) => null;
}
