using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Exports;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers.Cells;

namespace Throughline.Sources.Readers.Xes;

/// <summary>Proposes a mapping from the first events of an XES file.</summary>
internal sealed class XesProposal(
    SourceFile file, TermBook columns, Func<IReadOnlyCollection<string>, IReadOnlyDictionary<string, string>>? types)
{
    private const string TraceName = "case:concept:name";

    private readonly EventSample _sample = new(columns);
    private readonly HashSet<string> _traceNames = [];
    private readonly List<string> _unsure = [];
    private long _trace;
    private long _unnamed;
    private long _outside;
    private string? _repeatedName;

    public long Events => _sample.Count;

    public static WorkspaceException NoEvents(SourceFile file) =>
        new(Problem.BadInput, $"{file.Name}: is an XES log, but holds no event. Export it again.");

    /// <summary>Takes the event in that the document stands on.</summary>
    public void Add(XesDocument document)
    {
        _sample.AddEvent(document.Event);
        if (!document.IsInTrace) _outside++;
        else if (_trace != document.Trace) AddTrace(document);
    }

    public FileMapping Make(XesDocument document)
    {
        if (Events == 0) throw NoEvents(file);
        if (Exported() is { } exported) return exported;
        var roles = new ProposedRoles(_sample);
        var activity = Activity(document);
        roles.Take(activity);
        var time = Time();
        roles.Take(time);
        var ticket = Ticket(roles);
        var id = Id();
        if (id is not null) roles.Take(id);
        roles.Propose("agent", "org:resource");
        roles.Propose("team", "org:group", "org:role");
        roles.ProposeByWords();
        SayDoubts(time);
        return new FileMapping
        {
            Source = SourceNames.Of(file),
            Format = "xes",
            Columns = [.. _sample.Columns.Select(c => c.Name)],
            Times = [new TimeColumn(time, [TimeColumn.Iso], "UTC", null)],
            Id = id,
            Activity = activity,
            References = roles.References.Prepend(new("ticket", ticket)).ToDictionary(),
            Customers = roles.Customers,
            Attributes = roles.Attributes,
            LeftOut = roles.LeftOut,
            Types = types?.Invoke(_sample[activity]?.Values ?? []) ?? new Dictionary<string, string>(),
            Unsure = _unsure,
        };
    }

    private FileMapping? Exported()
    {
        IReadOnlyList<string> seen = [.. _sample.Columns.Select(c => c.Name)];
        // What the first events do not have may come later.
        return ExportMapping.Is(seen) ? ExportMapping.Of(SourceNames.Of(file), "xes", [.. ExportNames.All.Select(XesNames.Key).Union(seen)], XesNames.Key) : null;
    }

    private void AddTrace(XesDocument document)
    {
        _trace = document.Trace;
        _sample.AddCase(document.Case);
        var name = document.Case[columns.Find(TraceName)];
        if (name.IsEmpty) _unnamed++;
        else if (_traceNames.Count < EventSample.Events && !_traceNames.Add(Encoding.UTF8.GetString(name))) _repeatedName ??= Encoding.UTF8.GetString(name);
    }

    private string Activity(XesDocument document)
    {
        if (_sample["concept:name"] is not null) return "concept:name";
        var other = document.ClassifierKeys.Concat(["Activity", "activity", "ActivityName", "Event", "event", "Task", "task"]).FirstOrDefault(k => _sample[k] is not null);
        _unsure.Add(other is null
            ? "No event has concept:name, so nothing says what happened; name the activity's key under 'activity'."
            : $"No event has concept:name; '{other}' was taken for the activity.");
        return other ?? "concept:name";
    }

    private string Time()
    {
        if (_sample["time:timestamp"] is not null) return "time:timestamp";
        var other = _sample.Columns.Where(c => !c.Name.StartsWith("case:", StringComparison.Ordinal) && c.Times == c.Count).MaxBy(c => c.Count);
        _unsure.Add(other is null
            ? "No event has time:timestamp or another time; events without a time are set aside."
            : $"No event has time:timestamp; '{other.Name}' was taken for the time.");
        return other?.Name ?? "time:timestamp";
    }

    private string Ticket(ProposedRoles roles)
    {
        var ticket = _sample[TraceName] is null && _sample["case:identity:id"] is not null ? "case:identity:id" : TraceName;
        roles.Take(ticket);
        if (ticket == TraceName && _unnamed > 0) _unsure.Add($"{_unnamed} of the first {_sample.Cases} traces have no concept:name; each became a ticket named after its place in the file, e.g. 'trace 1'.");
        if (_repeatedName is not null) _unsure.Add($"Several traces are named alike, e.g. '{_repeatedName}'; traces of one name were taken for one ticket.");
        if (_outside > 0) _unsure.Add($"{_outside} of the first {Events} events are in no trace; they belong to no ticket.");
        return ticket;
    }

    private string? Id()
    {
        string[] names = ["identity:id", "event id", "event_id", "eventid", "event:id", "id"];
        return _sample.Columns.FirstOrDefault(c =>
            names.Contains(c.Name, StringComparer.OrdinalIgnoreCase) && c.Count == Events && c.Distinct == Events)?.Name;
    }

    private void SayDoubts(string time)
    {
        if (_sample[time] is { } times && times.Times == 0) _unsure.Add($"No value of '{time}' is a time that can be read, e.g. '{times.Values[0]}'; such events are set aside.");
        else if (_sample[time] is { TimesWithoutOffset: > 0 } zoneless) _unsure.Add($"{zoneless.TimesWithoutOffset} of {zoneless.Count} times name no offset; they were read as UTC.");
        if (_sample["lifecycle:transition"] is { Distinct: > 1 } transitions)
            _unsure.Add($"Events carry several lifecycle transitions ({string.Join(", ", transitions.Values.Take(5))}); each counts as an event of its activity, with the transition as an attribute.");
    }
}
