using Throughline.Journeys.Events;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Readers.Xes;

/// <summary>
/// The values that a log declares for keys an event or trace does not have. Names, ids and times are never filled in:
/// many tools declare placeholders, and an invented name or time would be taken for a fact.
/// </summary>
internal sealed class XesDefaults(TermBook columns)
{
    private static readonly HashSet<string> NeverFilled =
        ["concept:name", "concept:instance", "identity:id", "time:timestamp", "case:concept:name", "case:identity:id"];

    private readonly List<bool?> _fills = [];

    /// <summary>Of events.</summary>
    public EventCells Event { get; } = new();

    /// <summary>Of traces.</summary>
    public EventCells Case { get; } = new();

    public void AddTo(EventCells cells) => Add(Event, cells);

    public void AddToCase(EventCells cells) => Add(Case, cells);

    private void Add(EventCells defaults, EventCells cells)
    {
        for (var cell = 0; cell < defaults.Count; cell++)
        {
            var column = defaults.Column(cell);
            if (!cells.Has(column) && Fills(column, defaults.Text(cell))) cells.Add(column, defaults.Text(cell));
        }
    }

    private bool Fills(int column, ReadOnlySpan<byte> value)
    {
        while (_fills.Count <= column) _fills.Add(null);
        return _fills[column] ??= !NeverFilled.Contains(columns.Text(column)) && !value.SequenceEqual("__INVALID__"u8);
    }
}
