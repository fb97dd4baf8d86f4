using System.Text;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>Lays an object-centric event out as named cells, for one ticket after the other.</summary>
internal sealed class OcelCells(OcelObjects objects, TermBook columns)
{
    /// <summary>Objects of one type that keep columns of their own.</summary>
    private const int MostRepeats = 20;

    private readonly TimeReader _times = new(new TimeColumn("", [], "UTC", null));

    public EventCells Event { get; } = new();

    public EventCells Case { get; } = new();

    /// <summary>Lays out what all tickets of the event share.</summary>
    /// <param name="ticketType">Its objects are the tickets, and no column of the event's own; null: none.</param>
    public void LayOut(OcelEvent one, string? ticketType)
    {
        Event.Clear();
        Add(Event, OcelColumns.Id, one.Id);
        Add(Event, OcelColumns.Activity, one.Type);
        Add(Event, OcelColumns.Time, one.Time);
        foreach (var (name, value) in one.Attributes) Add(Event, name, value);
        foreach (var relation in one.Relations)
        {
            var type = objects.TypeOf(relation.ObjectId);
            if (type != ticketType) Add(Event, OcelColumns.Object + type, relation.ObjectId);
            Add(Event, OcelColumns.Qualifier + type, relation.Qualifier);
        }
    }

    /// <summary>Lays out what belongs to one ticket; an empty one has nothing.</summary>
    public void LayOutTicket(OcelEvent one, string ticketColumn, string ticket)
    {
        Case.Clear();
        Add(Case, ticketColumn, ticket);
        if (objects.Find(ticket) is not { } found) return;
        foreach (var relation in found.Relations)
            Add(Case, OcelColumns.Case + OcelColumns.Object + objects.TypeOf(relation.ObjectId), relation.ObjectId);
        if (found.Values.Count == 0) return;
        var at = Micros(one.Time) ?? long.MaxValue;
        foreach (var values in found.Values.GroupBy(v => v.Name)) AddLatest(values, at);
    }

    /// <summary>The value that held when the event happened: a later one would tell the future.</summary>
    private void AddLatest(IGrouping<string, OcelValue> values, long at)
    {
        var latest = values.Select(v => (v.Value, Time: Micros(v.Time) ?? long.MinValue)).Where(v => v.Time <= at).OrderBy(v => v.Time).LastOrDefault();
        Add(Case, OcelColumns.Case + values.Key, latest.Value ?? "");
    }

    private long? Micros(string time) => _times.TryRead(Encoding.UTF8.GetBytes(time), out var read) ? read.Micros : null;

    private void Add(EventCells cells, string name, string value)
    {
        if (value.Length == 0) return;
        var column = columns.Code(name);
        for (var n = 2; cells.Has(column) && n <= MostRepeats; n++) column = columns.Code($"{name}#{n}");
        if (column != 0) cells.Add(column, value);
    }
}
