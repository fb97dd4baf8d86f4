using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Readers.Cells;

/// <summary>Writes events, given as named cells, into an import as a mapping says. Cells of the case are read where the event has none of that name.</summary>
internal sealed class MappedEvents
{
    private readonly IEventImport _import;
    private readonly MappedColumns _columns;
    private readonly EventKeys _keys;
    private readonly TypeCodes _types;
    private readonly MappedAttributes _attributes;
    private readonly MappedCustomers _customers;
    private readonly MappedDetails _details;
    private readonly IReadOnlyList<byte[]> _nulls;
    private readonly EventBatch _withId = new();
    private readonly EventBatch _withoutId = new();

    public MappedEvents(FileMapping mapping, TermBook columns, IEventImport import)
    {
        _import = import;
        _columns = new MappedColumns(mapping, columns);
        _keys = new EventKeys(mapping.Source, columns);
        _types = new TypeCodes(mapping.Types, import);
        _attributes = new MappedAttributes(mapping, columns, import);
        _customers = new MappedCustomers(mapping, columns, import);
        _details = new MappedDetails(mapping, columns);
        _nulls = [.. mapping.Nulls.Select(n => System.Text.Encoding.UTF8.GetBytes(n))];
    }

    /// <summary>The column of the ticket; -1 if none is mapped.</summary>
    public int TicketColumn => _columns.Ticket;

    /// <summary>Writes one event, or sets its row aside and answers false.</summary>
    public bool TryWrite(EventPlace place, EventCells cells, EventCells caseCells)
    {
        var view = new CellView(cells, caseCells, _nulls);
        var activity = view[_columns.Activity];
        if (!TryTime(place, view, out var time)) return false;
        var type = view[_columns.Type];
        if (activity.IsEmpty && type.IsEmpty) return SetAside(place, _columns.ActivityName, "", "the event has no activity; expected the name of what happened");
        var id = view[_columns.Id];
        var batch = id.IsEmpty ? _withoutId : _withId;
        var i = batch.Add();
        batch.Key[i] = id.IsEmpty ? _keys.OfContent(view[_columns.Ticket], cells) : _keys.OfId(id, place.Part == 0 ? default : view[_columns.Ticket]);
        if (!id.IsEmpty) batch.Content[i] = (long)(ulong)_keys.OfContent(view[_columns.Ticket], cells);
        batch.Time[i] = time.Micros;
        batch.OffsetMinutes[i] = time.OffsetMinutes;
        batch.Row[i] = place.Row;
        batch.Part[i] = place.Part;
        var activityCode = _import.Terms(Dimension.Activity).Code(activity);
        batch.References[(int)Dimension.Activity][i] = activityCode;
        batch.References[(int)Dimension.Type][i] = type.IsEmpty ? _types.Of(activityCode) : _import.Terms(Dimension.Type).Code(type);
        WriteReferences(batch, i, view);
        batch.References[(int)Dimension.Customer][i] = _customers.Code(view);
        _details.Write(batch, i, view);
        _attributes.Write(batch, i, cells, view);
        _attributes.Write(batch, i, caseCells, view);
        if (batch.IsFull) Flush(batch);
        return true;
    }

    /// <summary>Sets a row aside; answers false.</summary>
    public bool SetAside(EventPlace place, string column, string value, string reason)
    {
        _import.SetAside(new SetAsideRow(place.Row, place.Line, column, value.Length > 200 ? value[..200] : value, reason));
        return false;
    }

    /// <summary>Hands the last events to the import.</summary>
    public void Flush()
    {
        Flush(_withId);
        Flush(_withoutId);
    }

    private bool TryTime(EventPlace place, CellView view, out EventTime time)
    {
        time = default;
        foreach (var column in _columns.Times)
        {
            var text = view[column.Column];
            if (text.IsEmpty) continue;
            if (column.Reader.TryRead(text, out time)) return true;
            return SetAside(place, column.Name, System.Text.Encoding.UTF8.GetString(text[..Math.Min(text.Length, 400)]), "no time that can be read; expected one like 2026-11-22T15:04:05+01:00");
        }

        return SetAside(place, _columns.Times.Count > 0 ? _columns.Times[0].Name : "", "", "the event has no time");
    }

    private void WriteReferences(EventBatch batch, int i, CellView view)
    {
        foreach (var (dimension, column) in _columns.References)
        {
            var text = view[column];
            if (!text.IsEmpty) batch.References[(int)dimension][i] = _import.Terms(dimension).Code(text);
        }

        var ticket = batch.References[(int)Dimension.Ticket][i];
        foreach (var (name, column) in _columns.LinkedTickets)
        {
            var other = _import.Terms(Dimension.Ticket).Code(view[column]);
            if (ticket != 0 && other != 0 && other != ticket) _import.Link(new Link(Dimension.Ticket, ticket, other, name));
        }
    }

    private void Flush(EventBatch batch)
    {
        if (batch.Count == 0) return;
        _import.Append(batch, keysAreIds: batch == _withId);
        batch.Clear();
    }
}
