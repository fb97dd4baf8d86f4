using Throughline.Journeys.Events;
using Throughline.Sources.Exports;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>Proposes a mapping from the objects and the first events of an OCEL log.</summary>
internal sealed class OcelProposal(SourceFile file, OcelObjects objects)
{
    private static readonly HashSet<string> TicketWords =
        ["ticket", "tickets", "case", "cases", "incident", "incidents", "request", "requests", "issue", "issues", "conversation", "conversations", "call", "calls"];

    private readonly List<OcelEvent> _events = [];
    private readonly List<string> _unsure = [];

    public void Add(OcelEvent one) => _events.Add(one);

    public FileMapping Make(string format, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types)
    {
        if (_events.Count == 0) throw OcelReader.NoEvents(file);
        if (Exported(format) is { } exported) return exported;
        var ticket = TicketType();
        var sample = Sample(ticket);
        var roles = Roles(sample, ticket);
        SayTimes(sample);
        return new FileMapping
        {
            Source = SourceNames.Of(file),
            Format = format,
            Columns = [.. sample.Columns.Select(c => c.Name)],
            Times = [new TimeColumn(OcelColumns.Time, [TimeColumn.Iso], "UTC", null)],
            Id = OcelColumns.Id,
            Activity = OcelColumns.Activity,
            References = ticket is null ? roles.References : roles.References.Prepend(new("ticket", OcelColumns.Object + ticket)).ToDictionary(),
            Customers = roles.Customers,
            Attributes = roles.Attributes,
            LeftOut = roles.LeftOut,
            Types = types?.Invoke([.. _events.Select(e => e.Type).Distinct()]) ?? new Dictionary<string, string>(),
            Unsure = _unsure,
        };
    }

    /// <summary>What an export says of its events stands in their attributes; its objects are for other programs.</summary>
    private FileMapping? Exported(string format)
    {
        IReadOnlyList<string> seen = [.. Sample(ticket: null).Columns.Select(c => c.Name)];
        if (!ExportMapping.Is(seen)) return null;
        var objectColumns = OcelThings.Types.SelectMany(type => new[] { OcelColumns.Object + type, OcelColumns.Qualifier + type });
        // What the first events do not have may come later.
        return ExportMapping.Of(SourceNames.Of(file), format, [.. ExportNames.All.Select(NameOf).Union(objectColumns).Union(seen)], NameOf);
    }

    private static string NameOf(string exported) => exported == ExportNames.Time ? OcelColumns.Time : exported;

    /// <summary>The type named like a ticket, else the one that most events name and whose objects have two events or more; else what most events name.</summary>
    private string? TicketType()
    {
        var types = _events.SelectMany(e => e.Relations.Select(r => (Type: objects.TypeOf(r.ObjectId), r.ObjectId, e.Row)).Distinct())
            .GroupBy(r => r.Type)
            .Select(g => (Type: g.Key, Events: g.Select(r => r.Row).Distinct().Count(), Each: (double)g.Count() / g.Select(r => r.ObjectId).Distinct().Count()))
            .Where(t => t.Type != OcelObjects.Unknown && ColumnWords.CustomerKind(t.Type) is null && !ColumnWords.IsAgent(t.Type))
            .OrderByDescending(t => TicketWords.Contains(t.Type.ToLowerInvariant())).ThenByDescending(t => t.Each >= 2).ThenByDescending(t => t.Events).ThenBy(t => t.Type, StringComparer.Ordinal)
            .ToList();
        if (types.Count == 0)
        {
            _unsure.Add("No event names an object that could be a ticket; events belong to no ticket.");
            return null;
        }

        SayTicket(types[0].Type, types[0].Events, types[0].Each, [.. types.Skip(1).Select(t => t.Type)]);
        return types[0].Type;
    }

    private void SayTicket(string type, int events, double each, IReadOnlyList<string> others)
    {
        var choice = others.Count == 0 ? "" : $" Others are: {string.Join(", ", others)}.";
        _unsure.Add($"The object type '{type}' was taken for the ticket: {events} of the first {_events.Count} events name one, {each:0.0} events an object.{choice}");
        var without = _events.Count(e => e.Relations.All(r => objects.TypeOf(r.ObjectId) != type));
        if (without > 0) _unsure.Add($"{without} of the first {_events.Count} events name no '{type}'; they belong to the first object they name, or to no ticket.");
        var several = _events.Count(e => e.Relations.Where(r => objects.TypeOf(r.ObjectId) == type).Select(r => r.ObjectId).Distinct().Skip(1).Any());
        if (several > 0) _unsure.Add($"{several} of the first {_events.Count} events name several '{type}'; each became one event for each of them, and those were tied together.");
    }

    private EventSample Sample(string? ticket)
    {
        var columns = new TermBook();
        var sample = new EventSample(columns);
        var cells = new OcelCells(objects, columns);
        foreach (var one in _events)
        {
            cells.LayOut(one, ticket);
            sample.AddEvent(cells.Event);
            cells.LayOutTicket(one, OcelColumns.Object + ticket, one.Relations.FirstOrDefault(r => objects.TypeOf(r.ObjectId) == ticket)?.ObjectId ?? "");
            sample.AddCase(cells.Case);
        }

        return sample;
    }

    private static ProposedRoles Roles(EventSample sample, string? ticket)
    {
        var roles = new ProposedRoles(sample);
        foreach (var taken in new[] { OcelColumns.Id, OcelColumns.Activity, OcelColumns.Time, OcelColumns.Object + ticket }) roles.Take(taken);
        var byUse = sample.Columns.OrderByDescending(c => c.Count).Select(c => c.Name).ToList();
        foreach (var kind in new[] { "account", "email", "phone" }) roles.ProposeCustomer(kind, byUse.Where(c => ColumnWords.CustomerKind(ObjectType(c)) == kind));
        roles.Propose("agent", [.. byUse.Where(c => ColumnWords.IsAgent(ObjectType(c)))]);
        roles.Propose("team", [.. byUse.Where(c => ColumnWords.IsTeam(ObjectType(c)))]);
        roles.ProposeByWords();
        return roles;
    }

    /// <summary>The type of object in a column's name, or an empty text if it is a column of something else.</summary>
    private static string ObjectType(string column)
    {
        var at = column.IndexOf(OcelColumns.Object, StringComparison.Ordinal);
        return at < 0 || column.Contains('#', StringComparison.Ordinal) ? "" : column[(at + OcelColumns.Object.Length)..];
    }

    private void SayTimes(EventSample sample)
    {
        if (sample[OcelColumns.Time] is { TimesWithoutOffset: > 0 } times)
            _unsure.Add($"{times.TimesWithoutOffset} of {times.Count} times name no offset; they were read as UTC.");
    }
}
