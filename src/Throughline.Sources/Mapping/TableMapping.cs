using Throughline.Journeys;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>The proposal for a whole delimited file: layout, sample, draft, then a pass over all rows for what only they can say.</summary>
internal static class TableMapping
{
    public static FileMapping Propose(SourceFile file, CancellationToken cancellationToken)
    {
        if (ExportedTable.Find(file) is { } exported) return exported;
        var layout = LayoutDetector.Detect(file);
        var sample = TableSample.Take(file, layout, cancellationToken);
        if (sample.Rows.Count == 0) throw new WorkspaceException(Problem.BadInput, $"{file.Name} has a header on line {layout.HeaderLine} and no rows below it.");
        var nulls = NullMarkers.Find(sample.Rows, sample.Header.Names.Count);
        var columns = ColumnProfiler.Profile(sample, layout, nulls);
        var proposer = new MappingProposer(columns);
        var draft = proposer.Draft(file.Name);
        var known = LastWithContent(columns, sample.Header);
        var whole = new WholeColumns(draft, proposer.Constants.Where(c => c.Index < known), nulls);
        using (var rows = new TableRows(file.Path, layout)) whole.Read(rows, cancellationToken);
        proposer.Keep(whole.Varying, draft);
        var (score, scoreDoubt) = ScoreScale.Of(draft, whole, layout.DecimalComma);
        IReadOnlyList<string> nothing = [.. nulls, .. whole.NewNulls];
        var doubts = new TimeDoubts(whole, draft);
        var id = draft.Id ?? (draft.Shape == RowShape.Snapshot && whole.TicketsAreUnique ? draft.Ticket : null);
        if (draft.Ticket is null && draft.Customers.Count == 0)
        {
            throw new WorkspaceException(Problem.BadMapping, $"No column of tickets or customers found in {file.Name}; write a mapping that names one. Its columns are {string.Join(", ", columns.Take(30).Select(c => $"\"{c.Name}\""))}.");
        }

        return new FileMapping
        {
            Source = SourceName(file.Name),
            Format = DelimitedFormat.Name,
            Columns = [.. columns.Take(known).Select(c => c.Name)],
            Shape = draft.Shape,
            Text = layout,
            Times = [.. draft.EventTimes.Select(t => new TimeColumn(t.Column.Name, whole.Time(t.Column).Formats, "UTC", t.Activity))],
            Id = id?.Name,
            Revision = id is null ? null : draft.Revision?.Name,
            Deleted = id is null || draft.Deleted is null ? null : new DeletedColumn(draft.Deleted.Name, DeletedValues),
            Sequence = draft.Sequence?.Name,
            Activity = draft.Activity?.Name,
            References = References(draft),
            Customers = draft.Customers.ToDictionary(c => c.Key, c => c.Value.Name, StringComparer.Ordinal),
            LinkedTickets = [.. draft.Linked.Select(c => c.Name)],
            Side = draft.Side?.Name,
            Visible = draft.Visible?.Name,
            FreeText = draft.FreeText?.Name,
            Score = score,
            Deadline = draft.Deadline?.Name,
            ArticleEdited = draft.ArticleEdited?.Name,
            Attributes = [.. draft.Attributes.OrderBy(c => c.Index).Select(c => c.Name)],
            LeftOut = proposer.LeftOut.Where(l => columns.Take(known).Any(c => c.Name == l.Key)).ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal),
            Types = Types(draft, whole),
            Nulls = nothing,
            Unsure = [.. proposer.Unsure, .. doubts.Sentences(), .. Doubts(draft, layout, nothing), .. Revisions(draft, id), .. scoreDoubt is null ? [] : new[] { scoreDoubt }],
        };
    }

    // What a column of yes and no says where it is proposed.
    private static IReadOnlyList<string> DeletedValues { get; } = ["true", "yes", "y", "1"];

    private static int LastWithContent(IReadOnlyList<ColumnProfile> columns, TableHeader header) =>
        Math.Max(header.Named, columns.Where(c => !c.IsEmpty).Max(c => c.Index) + 1);

    private static string SourceName(string fileName) => Path.GetFileNameWithoutExtension(Path.GetFileName(fileName)) is { Length: > 0 } name ? name : fileName;

    private static Dictionary<string, string> References(ProposalDraft draft)
    {
        var references = draft.References.ToDictionary(r => r.Key, r => r.Value.Name, StringComparer.Ordinal);
        if (draft.Ticket is not null) references["ticket"] = draft.Ticket.Name;
        return references;
    }

    private static Dictionary<string, string> Types(ProposalDraft draft, WholeColumns whole)
    {
        var names = draft.Activity is null ? draft.EventTimes.Select(t => t.Activity!) : whole.Activities;
        return names.Select(n => (Name: n, Type: TypeLexicon.Find(n))).Where(n => n.Type is not null && n.Type != n.Name).DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Type!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Revisions(ProposalDraft draft, ColumnProfile? id)
    {
        if (draft.Shape != RowShape.Snapshot) yield break;
        if (id is null) yield return "A ticket has several rows, so that a row that comes again with other times is taken as new. Name the column that identifies a row under id.";
        else if (draft.Revision is null) yield return $"A later file's row of the same \"{id.Name}\" corrects this one's; no column says which is newer, so import files in the order in which they were exported.";
    }

    private static IEnumerable<string> Doubts(ProposalDraft draft, TextLayout layout, IReadOnlyList<string> nulls)
    {
        if (layout.HeaderLine == 0) yield return "The first row looks like data, so the columns are numbered instead of named.";
        if (draft.Ticket is null) yield return "No column of tickets found; events are tied by customer alone.";
        foreach (var marker in nulls.Where(n => !NullMarkers.IsUsual(n))) yield return $"\"{marker}\" is read as nothing; take it out of nulls if it is a value.";
    }
}
