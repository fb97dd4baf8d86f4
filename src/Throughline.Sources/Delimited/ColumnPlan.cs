using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.SelfService;
using Throughline.Sources.Exports;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>A mapping bound to the columns of one file and to the books of one import.</summary>
internal sealed class ColumnPlan
{
    private readonly TableHeader _header;
    private readonly string _file;

    public ColumnPlan(FileMapping mapping, TableHeader header, string file, IEventImport import)
    {
        _header = header;
        _file = file;
        Known = Math.Max(header.Named, mapping.Columns.Select(c => IndexOf(c) + 1).DefaultIfEmpty(0).Max());
        if (mapping.Times.Count == 0) throw new WorkspaceException(Problem.BadMapping, $"The mapping of {file} names no column of times; name one under times.");
        Times = [.. mapping.Times.Select(t => (Find(t.Column, "times"), new TimeReader(t), t.Activity))];
        Id = FindOptional(mapping.Id, "id");
        Revision = FindOptional(mapping.Revision, "revision");
        Deleted = FindOptional(mapping.Deleted?.Column, "deleted");
        if (Deleted >= 0 && Id < 0) throw new WorkspaceException(Problem.BadMapping, $"The mapping of {file} names a column under deleted and none under id: without an id nobody knows what was deleted.");
        RevisionTimes = ReaderInOrder(mapping.Revision, mapping);
        Sequence = FindOptional(mapping.Sequence, "sequence");
        Activity = FindOptional(mapping.Activity, "activity");
        Type = FindOptional(mapping.Type, "type");
        Ticket = mapping.References.TryGetValue("ticket", out var ticket) ? Find(ticket, "references: ticket") : -1;
        References = [.. mapping.References.Where(r => r.Key != "ticket").Select(r => (Find(r.Value, $"references: {r.Key}"), ReferenceNames.Of(r.Key)))];
        Customers = [.. mapping.Customers.Select(c => new CustomerColumn(Find(c.Value, $"customers: {c.Key}"), c.Key, c.Value))];
        Linked = [.. mapping.LinkedTickets.Select(l => (Find(l, "linked-tickets"), l))];
        Side = FindOptional(mapping.Side, "side");
        Visible = FindOptional(mapping.Visible, "visible");
        FreeText = FindOptional(mapping.FreeText, "free-text");
        Score = mapping.Score is null ? -1 : Find(mapping.Score.Column, "score");
        ScoreLow = FindOptional(mapping.Score?.LowColumn, "score: low-column");
        ScoreHigh = FindOptional(mapping.Score?.HighColumn, "score: high-column");
        Deadline = FindOptional(mapping.Deadline, "deadline");
        DeadlineTimes = ReaderInOrder(mapping.Deadline, mapping);
        ArticleEdited = FindOptional(mapping.ArticleEdited, "article-edited");
        ArticleEditedTimes = ReaderInOrder(mapping.ArticleEdited, mapping);
        ArticleEditedAttribute = ArticleEdited < 0 ? -1 : import.Attribute(ArticleEdits.Attribute);
        Attributes = [.. mapping.Attributes.Select(a => (Find(a, "attributes"), import.Attribute(Named(a, mapping))))];
    }

    /// <summary>How many columns the mapping knows; what stands beyond them is set aside.</summary>
    public int Known { get; }

    /// <summary>How many fields a row has.</summary>
    public int FieldCount => _header.Names.Count;

    public IReadOnlyList<string> Names => _header.Names;

    public (int Column, TimeReader Reader, string? Activity)[] Times { get; }

    public int Id { get; }

    public int Revision { get; }

    public TimeReader? RevisionTimes { get; }

    public int Deleted { get; }

    public int Sequence { get; }

    public int Activity { get; }

    public int Type { get; }

    public int Ticket { get; }

    public (int Column, Dimension Dimension)[] References { get; }

    public CustomerColumn[] Customers { get; }

    public (int Column, string Name)[] Linked { get; }

    public int Side { get; }

    public int Visible { get; }

    public int FreeText { get; }

    public int Score { get; }

    public int ScoreLow { get; }

    public int ScoreHigh { get; }

    public int Deadline { get; }

    public TimeReader? DeadlineTimes { get; }

    public int ArticleEdited { get; }

    public TimeReader? ArticleEditedTimes { get; }

    /// <summary>The attribute that keeps it; -1 without such a column.</summary>
    public int ArticleEditedAttribute { get; }

    public (int Column, int Attribute)[] Attributes { get; }

    /// <summary>A mapping names no formats for such a column: any is read that has day and month in the order of the other times.</summary>
    private static TimeReader? ReaderInOrder(string? column, FileMapping mapping) =>
        column is null ? null : new TimeReader(TimeFormats.InOrderOf([.. mapping.Times.SelectMany(t => t.Formats)]), mapping.Times[0].Zone);

    private static string Named(string column, FileMapping mapping) => mapping.Text?.Defused == true ? Formulas.Restored(column) : column;

    private int FindOptional(string? column, string key) => column is null ? -1 : Find(column, key);

    private int Find(string column, string key) => IndexOf(column) is >= 0 and var index ? index : throw new WorkspaceException(
        Problem.BadMapping,
        $"{_file} has no column \"{column}\", which the mapping names under {key}. Its columns are {string.Join(", ", _header.Names.Take(_header.Named).Take(60).Select(n => $"\"{n}\""))}.");

    private int IndexOf(string column)
    {
        for (var i = 0; i < _header.Names.Count; i++)
        {
            if (_header.Names[i] == column) return i;
        }

        return -1;
    }
}
