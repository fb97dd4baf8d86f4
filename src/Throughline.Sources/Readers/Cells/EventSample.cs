using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>The columns of the first events of a file, in the order of first sight.</summary>
internal sealed class EventSample(TermBook columns)
{
    /// <summary>Events looked at to propose a mapping.</summary>
    public const int Events = 5_000;

    private readonly List<WrittenColumn?> _byCode = [];
    private readonly TimeReader _times = new(new TimeColumn("", [], "UTC", null));

    /// <summary>How many events were seen.</summary>
    public long Count { get; private set; }

    /// <summary>How many cases were seen.</summary>
    public long Cases { get; private set; }

    /// <summary>The columns seen.</summary>
    public List<WrittenColumn> Columns { get; } = [];

    /// <summary>A column by name, or null if none of the sample has it.</summary>
    public WrittenColumn? this[string name] => Columns.FirstOrDefault(c => c.Name == name);

    /// <summary>Adds an event.</summary>
    public void AddEvent(EventCells cells)
    {
        Count++;
        AddCells(cells);
    }

    /// <summary>Adds a case.</summary>
    public void AddCase(EventCells cells)
    {
        Cases++;
        AddCells(cells);
    }

    private void AddCells(EventCells cells)
    {
        for (var cell = 0; cell < cells.Count; cell++) Of(cells.Column(cell)).Add(cells.Text(cell), _times);
    }

    private WrittenColumn Of(int code)
    {
        while (_byCode.Count <= code) _byCode.Add(null);
        if (_byCode[code] is { } known) return known;
        var made = new WrittenColumn(columns.Text(code));
        Columns.Add(made);
        _byCode[code] = made;
        return made;
    }
}
