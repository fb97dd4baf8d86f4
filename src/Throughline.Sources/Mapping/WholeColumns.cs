using Throughline.Journeys.Events;
using Throughline.Sources.Delimited;

namespace Throughline.Sources.Mapping;

/// <summary>
/// What only a pass over all rows can say: the order of day and month, formats of times that the sample did not show, and every activity there is.
/// </summary>
internal sealed class WholeColumns
{
    private const int MostActivities = 5000;
    private readonly List<WholeTimeColumn> _times;
    private readonly int _activity;
    private readonly TermBook _activities = new();
    private readonly HashSet<string> _nulls;

    public WholeColumns(IEnumerable<ColumnProfile> times, ColumnProfile? activity, IReadOnlyList<string> nulls)
    {
        _times = [.. times.Select(t => new WholeTimeColumn(t))];
        _activity = activity?.Index ?? -1;
        _nulls = [.. nulls];
    }

    /// <summary>Null markers that the sample did not show.</summary>
    public IEnumerable<string> NewNulls => _times.SelectMany(t => t.NewNulls).Distinct(StringComparer.Ordinal);

    /// <summary>All names in the activity column, in order of first sight.</summary>
    public IEnumerable<string> Activities => Enumerable.Range(1, _activities.Count).Select(_activities.Text).Where(a => !_nulls.Contains(a));

    /// <summary>Time columns by name.</summary>
    public WholeTimeColumn Time(ColumnProfile column) => _times.Single(t => t.Column == column);

    /// <summary>Reads all rows.</summary>
    public void Read(IRowSource rows, CancellationToken cancellationToken)
    {
        long row = 0;
        while (rows.Next(cancellationToken))
        {
            if ((++row & 0xFFF) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (rows.Damage is not null) continue;
            foreach (var time in _times)
            {
                if (time.Column.Index < rows.Count) time.See(rows.Field(time.Column.Index).Trim((byte)' '), _nulls);
            }

            if (_activity < 0 || _activity >= rows.Count || _activities.Count >= MostActivities) continue;
            _activities.Code(rows.Field(_activity).Trim((byte)' '));
        }

        foreach (var time in _times) time.Decide();
    }
}
