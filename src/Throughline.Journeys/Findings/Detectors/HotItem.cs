using Throughline.Journeys.Findings.Segments;

namespace Throughline.Journeys.Findings.Detectors;

/// <summary>A configuration item holds matters up.</summary>
public sealed class HotItem() : SlowerDetector(
    new DetectorDefinition(
        "hot-item",
        "A configuration item holds matters up",
        "Which configuration items make matters take longer, in whatever queue they lie: one cause that no single queue shows.",
        "Each configuration item: " + Method,
        Phases.Resolve,
        "configuration items on tickets, and resolutions"))
{
    /// <inheritdoc/>
    internal override IEnumerable<SegmentRule> Rules(SearchedLog log)
    {
        var items = log.Attribute("configuration-item");
        for (var code = 1; code < items.Size; code++)
            if (items.Values[code].Length > 0) yield return new SegmentRule(items, code, null, 0);
    }

    /// <inheritdoc/>
    protected override string Says(string longer, string usual) => $"matters take {longer} longer to resolve than the {usual} of others like them";

    /// <inheritdoc/>
    internal override string? Remark(SearchedLog log, IReadOnlyList<int> members)
    {
        var topics = log.Attribute("topic");
        var named = members.Select(instance => topics.Code[instance]).Where(code => code > 0).CountBy(code => code).Where(pair => pair.Value * 10 >= members.Count).OrderByDescending(pair => pair.Value).Select(pair => topics.Values[pair.Key]).ToList();
        return named.Count < 2 ? null : $"One cause in {named.Count} topics: {string.Join(", ", named)}.";
    }
}
