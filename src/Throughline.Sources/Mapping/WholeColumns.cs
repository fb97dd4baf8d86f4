using System.Text;
using Throughline.Journeys.Events;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>
/// What only a pass over all rows can say: the order of day and month, formats of times and words for "nothing" that the sample did not show,
/// whether a column has one value throughout, and every activity there is.
/// </summary>
internal sealed class WholeColumns
{
    private const int MostActivities = 5000;
    private readonly List<WholeTimeColumn> _times;
    private readonly List<WholeConstant> _constants;
    private readonly HashSet<string> _hashWords = new(StringComparer.Ordinal);
    private readonly int _activity;
    private readonly UniqueColumn? _tickets;
    private readonly TermBook _activities = new();
    private readonly HashSet<string> _nulls;

    public WholeColumns(ProposalDraft draft, IEnumerable<ColumnProfile> constants, IReadOnlyList<string> nulls)
    {
        var times = draft.EventTimes.Select(t => t.Column).Concat(draft.Deadline is null ? [] : [draft.Deadline]);
        _times = [.. times.Select(t => new WholeTimeColumn(t))];
        _constants = [.. constants.Select(c => new WholeConstant(c, orEmpty: c == draft.Scale))];
        _activity = draft.Activity?.Index ?? -1;
        _nulls = [.. nulls];
        if (draft is { Shape: RowShape.Snapshot, Ticket: { } ticket }) _tickets = new UniqueColumn(ticket.Index);
    }

    /// <summary>Whether a snapshot has one row a ticket.</summary>
    public bool TicketsAreUnique => _tickets?.Holds ?? false;

    /// <summary>Null markers that the sample did not show.</summary>
    public IEnumerable<string> NewNulls => _times.SelectMany(t => t.NewNulls).Concat(_hashWords.Order(StringComparer.Ordinal)).Except(_nulls, StringComparer.Ordinal);

    /// <summary>Columns that looked like constants and are none.</summary>
    public IReadOnlyList<ColumnProfile> Varying => [.. _constants.Where(c => !c.Holds).Select(c => c.Column)];

    /// <summary>All names in the activity column, in order of first sight.</summary>
    public IEnumerable<string> Activities => Enumerable.Range(1, _activities.Count).Select(_activities.Text).Where(a => !_nulls.Contains(a));

    /// <summary>Time columns by name.</summary>
    public WholeTimeColumn Time(ColumnProfile column) => _times.Single(t => t.Column == column);

    /// <summary>Reads all rows.</summary>
    public void Read(TableRows rows, CancellationToken cancellationToken)
    {
        long row = 0;
        while (rows.Next())
        {
            if ((++row & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (rows.Damage is not null) continue;
            See(rows);
        }

        foreach (var time in _times) time.Decide();
    }

    private void See(TableRows rows)
    {
        foreach (var time in _times)
        {
            if (time.Column.Index < rows.Count) time.See(Field(rows, time.Column.Index), _nulls);
        }

        foreach (var constant in _constants)
        {
            if (constant.Column.Index < rows.Count) constant.See(Field(rows, constant.Column.Index), _nulls);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (NullMarkers.IsHashWord(rows.Field(i))) _hashWords.Add(Encoding.UTF8.GetString(rows.Field(i)));
        }

        if (_tickets is { Holds: true } tickets && tickets.Column < rows.Count) tickets.See(Field(rows, tickets.Column));
        if (_activity >= 0 && _activity < rows.Count && _activities.Count < MostActivities) _activities.Code(Field(rows, _activity));
    }

    private static ReadOnlySpan<byte> Field(TableRows rows, int column) => rows.Field(column).Trim((byte)' ');
}
