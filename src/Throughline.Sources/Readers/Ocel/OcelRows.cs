using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>Writes the events of an OCEL log into an import, and the ties between tickets.</summary>
internal sealed class OcelRows
{
    private readonly OcelObjects _objects;
    private readonly IEventImport _import;
    private readonly MappedEvents _events;
    private readonly OcelCells _cells;
    private readonly string? _ticketType;
    private readonly string _ticketColumn;
    private readonly HashSet<(int, int)> _tied = [];

    public OcelRows(OcelObjects objects, FileMapping mapping, IEventImport import)
    {
        var columns = new TermBook();
        _objects = objects;
        _import = import;
        _events = new MappedEvents(mapping, columns, import);
        _cells = new OcelCells(objects, columns);
        _ticketColumn = mapping.References.GetValueOrDefault("ticket", "");
        _ticketType = _ticketColumn.StartsWith(OcelColumns.Object, StringComparison.Ordinal) ? _ticketColumn[OcelColumns.Object.Length..] : null;
    }

    public long Rows { get; private set; }

    public long SetAside { get; private set; }

    /// <summary>Writes one row: an event for each of its tickets.</summary>
    public void Write(OcelEvent one)
    {
        Rows++;
        _cells.LayOut(one, _ticketType);
        var tickets = Tickets(one);
        for (var part = 0; part < tickets.Count; part++)
        {
            _cells.LayOutTicket(one, _ticketColumn, tickets[part]);
            if (_events.TryWrite(new EventPlace(one.Row, one.Line, (byte)part), _cells.Event, _cells.Case)) continue;
            SetAside++;
            return;
        }

        for (var i = 1; i < tickets.Count; i++) Tie(tickets[0], tickets[i], $"event {one.Id}");
    }

    /// <summary>Writes the ties that objects state, and the last events.</summary>
    public void Finish()
    {
        foreach (var one in _objects.All)
        {
            if (one.Type != _ticketType) continue;
            foreach (var relation in one.Relations)
            {
                if (_objects.TypeOf(relation.ObjectId) == _ticketType) Tie(one.Id, relation.ObjectId, relation.Qualifier);
            }
        }

        _events.Flush();
    }

    private List<string> Tickets(OcelEvent one)
    {
        if (_ticketType is null) return [""];
        var tickets = one.Relations.Select(r => r.ObjectId).Where(id => _objects.TypeOf(id) == _ticketType).Distinct().ToList();
        if (tickets.Count == 0) return [one.Relations.Count > 0 ? one.Relations[0].ObjectId : ""];
        if (tickets.Count <= byte.MaxValue) return tickets;
        _import.SetAside(new SetAsideRow(0, one.Line, _ticketColumn, one.Id, $"the event names {tickets.Count} tickets; it was read for the first {byte.MaxValue} of them"));
        return tickets[..byte.MaxValue];
    }

    private void Tie(string from, string to, string evidence)
    {
        var book = _import.Terms(Dimension.Ticket);
        var (a, b) = (book.Code(from), book.Code(to));
        if (a != b && _tied.Add((a, b))) _import.Link(new Link(Dimension.Ticket, a, b, evidence));
    }
}
