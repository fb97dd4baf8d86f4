namespace Throughline.Sources.Mapping;

/// <summary>
/// How one kind of file becomes events: what a reader proposes, a person edits as YAML, and an import follows.
/// Column names are the file's headers; duplicates and empty ones are numbered (<c>name#2</c>, <c>column 7</c>).
/// </summary>
public sealed record FileMapping
{
    /// <summary>Name of the source. Identifies events together with their ids, so files of one source that overlap are recognised.</summary>
    public required string Source { get; init; }

    /// <summary>Reader, e.g. <c>csv</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Which files it is for when several are imported together: a file-name pattern with <c>*</c>; null: any.</summary>
    public string? Files { get; init; }

    /// <summary>The headers it was made for, in order; how a later file of the same shape finds it again.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>What a row is.</summary>
    public RowShape Shape { get; init; } = RowShape.EventLog;

    /// <summary>How the text is read (delimited files only).</summary>
    public TextLayout? Text { get; init; }

    /// <summary>Columns whose row makes an event each: one for an event or audit log, several for a snapshot.</summary>
    public IReadOnlyList<TimeColumn> Times { get; init; } = [];

    /// <summary>Column of the event's own unique id; in a snapshot, of the ticket that has one row. A row that comes again with other content is a revision.</summary>
    public string? Id { get; init; }

    /// <summary>Column that counts the revisions of a row: a version, or the time of its last update. The highest is valid, in whatever order they arrive.</summary>
    public string? Revision { get; init; }

    /// <summary>How the source says that a row was deleted; null: it never does.</summary>
    public DeletedColumn? Deleted { get; init; }

    /// <summary>Column that orders events of the same time.</summary>
    public string? Sequence { get; init; }

    /// <summary>Column of the activity, or in an audit log of the state.</summary>
    public string? Activity { get; init; }

    /// <summary>Column of the event's type, where a source names it beside the activity; an empty one is what <see cref="Types"/> say.</summary>
    public string? Type { get; init; }

    /// <summary>Reference columns by dimension (<c>ticket</c>, <c>agent</c>, <c>team</c>, <c>channel</c>, <c>priority</c>, <c>topic</c>, <c>article</c>, <c>configuration-item</c>, <c>change</c>, <c>survey</c>, <c>tool</c>).</summary>
    public IReadOnlyDictionary<string, string> References { get; init; } = new Dictionary<string, string>();

    /// <summary>Customer identifier columns by kind (<c>account</c>, <c>email</c>, <c>phone</c>, <c>device</c>).</summary>
    public IReadOnlyDictionary<string, string> Customers { get; init; } = new Dictionary<string, string>();

    /// <summary>Columns that name another ticket which belongs to this one.</summary>
    public IReadOnlyList<string> LinkedTickets { get; init; } = [];

    /// <summary>Column of who acted (customer, agent, system), and column of visibility, where the source has them.</summary>
    public string? Side { get; init; }

    /// <summary>Column that says whether the customer sees the event.</summary>
    public string? Visible { get; init; }

    /// <summary>Column of free text.</summary>
    public string? FreeText { get; init; }

    /// <summary>Column of the score, with its scale.</summary>
    public ScoreColumn? Score { get; init; }

    /// <summary>Column of the deadline.</summary>
    public string? Deadline { get; init; }

    /// <summary>Column of the time at which the event's article was last edited.</summary>
    public string? ArticleEdited { get; init; }

    /// <summary>Columns kept as free attributes.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>Columns left out, each with the reason (e.g. it carries the final value on every row).</summary>
    public IReadOnlyDictionary<string, string> LeftOut { get; init; } = new Dictionary<string, string>();

    /// <summary>Which event type an activity or state is; names that are not here keep their own name as type.</summary>
    public IReadOnlyDictionary<string, string> Types { get; init; } = new Dictionary<string, string>();

    /// <summary>Values that mean "nothing", e.g. <c>?</c>.</summary>
    public IReadOnlyList<string> Nulls { get; init; } = [];

    /// <summary>What the program could not decide, each a sentence that says what was assumed.</summary>
    public IReadOnlyList<string> Unsure { get; init; } = [];
}

/// <summary>What a row of a table is.</summary>
public enum RowShape
{
    /// <summary>A row an event.</summary>
    EventLog,

    /// <summary>A row a change of a ticket, with its state after it.</summary>
    AuditLog,

    /// <summary>A row a ticket, with several times.</summary>
    Snapshot,
}

/// <summary>How delimited text is laid out.</summary>
/// <param name="Encoding"><c>utf-8</c>, <c>utf-16</c>, <c>utf-16be</c>, <c>latin-1</c> (read as Windows-1252).</param>
/// <param name="Delimiter">Between fields.</param>
/// <param name="HeaderLine">Physical line of the header, from 1; lines above it are junk.</param>
/// <param name="DecimalComma">Whether numbers are written 3,14.</param>
public sealed record TextLayout(string Encoding, string Delimiter, int HeaderLine, bool DecimalComma)
{
    /// <summary>Whether texts were defused: one apostrophe is taken off each that begins with one, and blanks at its ends are its own.</summary>
    public bool Defused { get; init; }
}

/// <summary>A column of times.</summary>
/// <param name="Column">Header.</param>
/// <param name="Formats">.NET format strings, tried in order; several where a column mixes them. Two that differ in day and month only never stand together.</param>
/// <param name="Zone">IANA zone of times without an offset; <c>UTC</c> unless known.</param>
/// <param name="Activity">In a snapshot, the activity of the event that this column makes; null otherwise.</param>
public sealed record TimeColumn(string Column, IReadOnlyList<string> Formats, string Zone, string? Activity)
{
    /// <summary>The format of XES and OCEL: ISO 8601 with any precision, and the few plain forms seen in the wild.</summary>
    public const string Iso = "iso";
}

/// <summary>A column that says of a row that it was deleted.</summary>
/// <param name="Column">Header.</param>
/// <param name="Values">The values that mean it, without regard to case.</param>
public sealed record DeletedColumn(string Column, IReadOnlyList<string> Values);

/// <summary>A column of scores.</summary>
/// <param name="Column">Header.</param>
/// <param name="Low">Lowest value of the scale.</param>
/// <param name="High">Highest value of the scale.</param>
public sealed record ScoreColumn(string Column, double Low, double High)
{
    /// <summary>Column of the lowest value, where rows have scales of their own; where it is empty, <see cref="Low"/> holds.</summary>
    public string? LowColumn { get; init; }

    /// <summary>Column of the highest value, likewise.</summary>
    public string? HighColumn { get; init; }
}
