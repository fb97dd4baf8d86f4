namespace Throughline.Sources.Mapping;

/// <summary>Words that a mapping file may use.</summary>
internal static class MappingKeys
{
    public static IReadOnlyDictionary<string, RowShape> Shapes { get; } = new Dictionary<string, RowShape>(StringComparer.Ordinal)
    {
        ["event-log"] = RowShape.EventLog,
        ["audit-log"] = RowShape.AuditLog,
        ["snapshot"] = RowShape.Snapshot,
    };

    public static IReadOnlyList<string> Mapping { get; } =
    [
        "source", "format", "files", "shape", "text", "times", "id", "revision", "deleted", "sequence", "activity", "type", "references", "customers", "linked-tickets", "side", "visible",
        "free-text", "score", "deadline", "article-edited", "attributes", "left-out", "types", "nulls", "unsure", "columns",
    ];

    public static IReadOnlyList<string> Layout { get; } = ["encoding", "delimiter", "header-line", "decimal-comma", "defused"];

    public static IReadOnlyList<string> Time { get; } = ["column", "formats", "zone", "activity"];

    public static IReadOnlyList<string> Deleted { get; } = ["column", "values"];

    public static IReadOnlyList<string> Score { get; } = ["column", "low", "high", "low-column", "high-column"];
}
