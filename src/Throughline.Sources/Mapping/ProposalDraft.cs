namespace Throughline.Sources.Mapping;

/// <summary>A proposal in the making: columns by role.</summary>
internal sealed class ProposalDraft
{
    /// <summary>Names of reference columns in a mapping, and their roles, without the ticket.</summary>
    public static IReadOnlyList<(string Name, ColumnRole Role)> ReferenceRoles { get; } =
    [
        ("agent", ColumnRole.Agent), ("team", ColumnRole.Team), ("channel", ColumnRole.Channel), ("priority", ColumnRole.Priority), ("topic", ColumnRole.Topic),
        ("article", ColumnRole.Article), ("configuration-item", ColumnRole.ConfigurationItem), ("change", ColumnRole.Change), ("survey", ColumnRole.Survey), ("tool", ColumnRole.Tool),
    ];

    public RowShape Shape { get; set; } = RowShape.EventLog;

    public IReadOnlyList<(ColumnProfile Column, string? Activity)> EventTimes { get; set; } = [];

    public ColumnProfile? Ticket { get; set; }

    public ColumnProfile? Activity { get; set; }

    public ColumnProfile? Id { get; set; }

    /// <summary>The column that counts a row's revisions; in a snapshot it may make an event as well.</summary>
    public ColumnProfile? Revision { get; set; }

    public ColumnProfile? Deleted { get; set; }

    public ColumnProfile? Sequence { get; set; }

    public ColumnProfile? Deadline { get; set; }

    public ColumnProfile? ArticleEdited { get; set; }

    public ColumnProfile? FreeText { get; set; }

    public ColumnProfile? Score { get; set; }

    /// <summary>The column that says of each score on which scale it is.</summary>
    public ColumnProfile? Scale { get; set; }

    public ColumnProfile? Side { get; set; }

    public ColumnProfile? Visible { get; set; }

    public IReadOnlyList<ColumnProfile> Linked { get; set; } = [];

    public Dictionary<string, ColumnProfile> Customers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, ColumnProfile> References { get; } = new(StringComparer.Ordinal);

    public List<ColumnProfile> Attributes { get; } = [];
}
