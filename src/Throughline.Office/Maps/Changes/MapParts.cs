using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Office.Maps.Changes;

/// <summary>A map taken apart into phases, steps and paths with their fields as they are kept, so that a change names any of them alike and a field that comes later needs no code here.</summary>
internal sealed class MapParts
{
    private const string Map = "map";
    private const string PhaseList = "phases";
    private const string StepList = "steps";
    private const string PathList = "paths";
    /// <summary>How values are written: letters as they are, no white space.</summary>
    public static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly MapPart _whole;

    private MapParts(JsonObject record)
    {
        var map = record[Map]!.AsObject();
        foreach (var phase in Taken(map, PhaseList))
        {
            var steps = Taken(phase, StepList);
            var part = new MapPart(MapPlace.Phase(Word(phase, "name")), phase);
            part.Steps.AddRange(steps.Select(step => new MapPart(MapPlace.Step(Word(step, "id")), step)));
            Phases.Add(part);
        }

        Paths.AddRange(Taken(map, PathList).Select(path => new MapPart(MapPlace.Path(Word(path, "id")), path)));
        record.Remove(Map);
        // The id stands in the address; a map keeps it. Name and scope are fields of the whole, whatever record they lie in.
        foreach (var (field, value) in map) record[field] = value?.DeepClone();
        _whole = new MapPart(MapPlace.Whole, record);
    }

    /// <summary>In order.</summary>
    public List<MapPart> Phases { get; } = [];

    /// <summary>In order.</summary>
    public List<MapPart> Paths { get; } = [];

    /// <summary>Takes a map apart.</summary>
    public static MapParts Of(DrawnMap map) => new(JsonNode.Parse(RecordJson.Write(map))!.AsObject());

    /// <summary>A value as it is written in a change: the same value is the same text.</summary>
    public static string Text(JsonNode value) => value.ToJsonString(Plain);

    /// <summary>Puts the map together again.</summary>
    /// <exception cref="WorkspaceException">A value is none that its field can have.</exception>
    public DrawnMap ToMap()
    {
        var record = _whole.Fields.DeepClone().AsObject();
        var map = new JsonObject();
        foreach (var field in (string[])["id", "name", "scope"])
        {
            if (record[field] is not { } value) continue;
            record.Remove(field);
            map[field] = value;
        }

        map[PhaseList] = new JsonArray([.. Phases.Select(Put)]);
        if (Paths.Count > 0) map[PathList] = new JsonArray([.. Paths.Select(path => path.Fields.DeepClone())]);
        record[Map] = map;
        return RecordJson.Parse<DrawnMap>(record.ToJsonString(Plain));
    }

    /// <summary>A part; null: there is none.</summary>
    public MapPart? Find(MapPlace place) => place.Kind switch
    {
        MapPartKind.Phase => Phases.Find(phase => phase.Place == place),
        MapPartKind.Step => Phases.SelectMany(phase => phase.Steps).FirstOrDefault(step => step.Place == place),
        MapPartKind.Path => Paths.Find(path => path.Place == place),
        _ => _whole,
    };

    /// <summary>A part that must be there.</summary>
    /// <exception cref="WorkspaceException">It is not.</exception>
    public MapPart Get(MapPlace place) =>
        Find(place) ?? throw Gone(place);

    /// <summary>That a part is not there.</summary>
    public static WorkspaceException Gone(MapPlace place) => new(Problem.Conflict, $"The map no longer has {place}: somebody else has removed or renamed it. Nothing was changed.");

    /// <summary>Takes note that the field by which a phase is called may have another value.</summary>
    /// <exception cref="WorkspaceException">Another phase is called so.</exception>
    public void Renamed(MapPlace place)
    {
        if (place.Kind != MapPartKind.Phase) return;
        var renamed = MapPlace.Phase(Word(Get(place).Fields, "name"));
        if (renamed == place) return;
        if (Find(renamed) is not null) throw new WorkspaceException(Problem.Conflict, $"There is {renamed} already. Choose another name.");
        Get(place).Place = renamed;
    }

    /// <summary>Puts a part to its place.</summary>
    public void Insert(MapPart part, MapPosition at)
    {
        var list = ListOf(part.Place.Kind, at.Phase);
        var before = at.After is null ? -1 : list.FindIndex(other => other.Place.Id == at.After);
        list.Insert(at.After is not null && before < 0 ? list.Count : before + 1, part);
    }

    /// <summary>Takes a part out.</summary>
    /// <exception cref="WorkspaceException">A phase still has steps.</exception>
    public void Remove(MapPart part)
    {
        if (part.Steps.Count > 0) throw new WorkspaceException(Problem.Conflict, $"{Capital(part.Place)} still has {part.Steps.Count} {(part.Steps.Count == 1 ? "step" : "steps")}. Move or remove them first.");
        _ = Phases.Remove(part) || Paths.Remove(part) || Phases.Exists(phase => phase.Steps.Remove(part));
    }

    /// <summary>Puts a part elsewhere.</summary>
    public void Move(MapPart part, MapPosition to)
    {
        var target = ListOf(part.Place.Kind, to.Phase);
        foreach (var list in Phases.Select(phase => phase.Steps).Append(Phases).Append(Paths)) list.Remove(part);
        var before = to.After is null ? -1 : target.FindIndex(other => other.Place.Id == to.After);
        target.Insert(to.After is not null && before < 0 ? target.Count : before + 1, part);
    }

    /// <summary>Where a part stands.</summary>
    public MapPosition PositionOf(MapPart part)
    {
        var phase = part.Place.Kind == MapPartKind.Step ? Phases.Find(candidate => candidate.Steps.Contains(part)) : null;
        var list = ListOf(part.Place.Kind, phase?.Place.Id);
        var index = list.IndexOf(part);
        return new MapPosition(phase?.Place.Id, index == 0 ? null : list[index - 1].Place.Id);
    }

    private static string Word(JsonObject fields, string field) => fields[field]!.GetValue<string>();

    private static string Capital(MapPlace place) => $"T{place.ToString()[1..]}";

    private static JsonNode Put(MapPart phase)
    {
        var whole = phase.Fields.DeepClone().AsObject();
        whole[StepList] = new JsonArray([.. phase.Steps.Select(step => step.Fields.DeepClone())]);
        return whole;
    }

    private static List<JsonObject> Taken(JsonObject from, string list)
    {
        if (from[list] is not JsonArray array) return [];
        from.Remove(list);
        return [.. array.Select(item => item!.DeepClone().AsObject())];
    }

    private List<MapPart> ListOf(MapPartKind kind, string? phase) => kind switch
    {
        MapPartKind.Step => Get(MapPlace.Phase(phase ?? "")).Steps,
        MapPartKind.Path => Paths,
        _ => Phases,
    };
}
