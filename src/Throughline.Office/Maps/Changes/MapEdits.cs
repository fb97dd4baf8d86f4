using System.Text.Json.Nodes;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Maps.Changes;

/// <summary>What people do to a map, as changes of the map as it is.</summary>
public static class MapEdits
{
    /// <summary>Gives a field another value.</summary>
    /// <param name="place">The part.</param>
    /// <param name="field">The field as it is called in the record.</param>
    /// <param name="was">The value that the person saw, as JSON; empty: none.</param>
    /// <param name="value">The value that it gets, as JSON; null: none.</param>
    /// <exception cref="WorkspaceException">What the person saw is no value.</exception>
    public static IReadOnlyList<MapChange> Set(MapPlace place, string field, string was, string? value) => [new FieldChanged(place, field, was.Length == 0 ? null : Canonical(was), value)];

    /// <summary>Puts a step into the other lane. What was done alongside it, or what it was done alongside, is so no more.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="was">The lane that the person saw, as JSON.</param>
    /// <param name="lane">The lane that it gets, as JSON.</param>
    /// <exception cref="WorkspaceException">There is no such step, or what the person saw is no value.</exception>
    public static IReadOnlyList<MapChange> SetLane(DrawnMap map, string step, string was, string lane) =>
        [.. Alongside(map, step).Append(StepOf(map, step)).SelectMany(Unaligned), .. Set(MapPlace.Step(step), "lane", was, lane)];

    /// <summary>Draws a step.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="name">What happens.</param>
    /// <param name="lane">Whose step.</param>
    /// <param name="kind">Happy or broken.</param>
    /// <param name="binding">Which events are this step; null: none yet.</param>
    /// <param name="at">Where; after null: at the end of the phase.</param>
    public static IReadOnlyList<MapChange> AddStep(DrawnMap map, string name, Lane lane, StepKind kind, StepBinding? binding, MapPosition at)
    {
        var phase = map.Map.Phases.FirstOrDefault(phase => phase.Name == at.Phase) ?? throw MapParts.Gone(MapPlace.Phase(at.Phase ?? ""));
        var taken = map.Map.Phases.SelectMany(phase => phase.Steps).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        var step = new Step(Slug.Unique(name, taken), name, lane, kind, binding);
        return [new PartAdded(MapPlace.Step(step.Id), RecordJson.Write(step), at with { After = at.After ?? (phase.Steps.Count == 0 ? null : phase.Steps[^1].Id) })];
    }

    /// <summary>Draws a phase.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="after">The phase before it; null: at the end.</param>
    public static IReadOnlyList<MapChange> AddPhase(DrawnMap map, string name, string? after) =>
        [new PartAdded(MapPlace.Phase(name), new JsonObject { ["name"] = name }.ToJsonString(MapParts.Plain), new MapPosition(null, after ?? (map.Map.Phases.Count == 0 ? null : map.Map.Phases[^1].Name)))];

    /// <summary>Draws a path.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Intended or broken.</param>
    /// <param name="steps">Its steps, in order; null: every step from left to right that is as it should be, until somebody says otherwise. What a pattern finds has no place on a path.</param>
    public static IReadOnlyList<MapChange> AddPath(DrawnMap map, string name, PathKind kind, IReadOnlyList<PathStep>? steps = null)
    {
        steps ??= [.. map.Map.Phases.SelectMany(phase => phase.Steps).Where(step => step is { Kind: StepKind.Happy, Binding: not { Pattern: not null } }).Select(step => new PathStep(step.Id))];
        var taken = map.Map.Paths.Select(path => path.Id).ToHashSet(StringComparer.Ordinal);
        var path = new MapPath(Slug.Unique(name, taken), name, kind, steps);
        return [new PartAdded(MapPlace.Path(path.Id), RecordJson.Write(path), new MapPosition(null, map.Map.Paths.Count == 0 ? null : map.Map.Paths[^1].Id))];
    }

    /// <summary>Removes a part as it is now. Paths that go over a removed step go on without it, and so do the agents' steps alongside it.</summary>
    /// <exception cref="WorkspaceException">There is no such part, or a phase still has steps.</exception>
    public static IReadOnlyList<MapChange> Remove(DrawnMap map, MapPlace place)
    {
        var parts = MapParts.Of(map);
        var part = parts.Get(place);
        var removed = new PartRemoved(place, MapParts.Text(part.Fields), parts.PositionOf(part));
        return place.Kind == MapPartKind.Step ? [.. Without(map, place.Id), .. Alongside(map, place.Id).SelectMany(Unaligned), removed] : [removed];
    }

    /// <summary>Puts a part elsewhere. The agents' steps alongside a step of the customer go with it, right after it; an agent's step that leaves its phase is aligned with nothing there yet.</summary>
    /// <exception cref="WorkspaceException">There is no such part.</exception>
    public static IReadOnlyList<MapChange> Move(DrawnMap map, MapPlace place, MapPosition to)
    {
        var parts = MapParts.Of(map);
        var from = parts.PositionOf(parts.Get(place));
        if (from == to || to.After == place.Id) return [];
        var moves = new List<MapChange> { new PartMoved(place, from, to) };
        if (place.Kind != MapPartKind.Step) return moves;
        if (from.Phase != to.Phase) moves.AddRange(Unaligned(StepOf(map, place.Id)));
        var last = place.Id;
        foreach (var follower in Alongside(map, place.Id))
        {
            Follow(map, moves, follower.Id, new MapPosition(to.Phase, last));
            last = follower.Id;
        }

        return moves;
    }

    // From where the moves so far have left it.
    private static void Follow(DrawnMap map, List<MapChange> moves, string step, MapPosition to)
    {
        var parts = MapParts.Of(MapDiff.Apply(map, moves));
        var from = parts.PositionOf(parts.Get(MapPlace.Step(step)));
        if (from != to) moves.Add(new PartMoved(MapPlace.Step(step), from, to));
    }

    /// <summary>Sets or takes away a mark of a step.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="kind">Which mark.</param>
    /// <param name="note">Why; null: the mark is taken away.</param>
    /// <param name="session">Id of the mapping session that goes on; null: none does.</param>
    public static IReadOnlyList<MapChange> Mark(DrawnMap map, string step, MarkKind kind, string? note, string? session = null)
    {
        var marks = StepOf(map, step).Marks;
        var known = marks.FirstOrDefault(mark => mark.Kind == kind) ?? new StepMark(kind, "") { Session = session };
        IEnumerable<StepMark> others = marks.Where(mark => mark.Kind != kind);
        return Changed(step, "marks", marks, [.. (note is null ? others : others.Append(known.Note == note ? known : known with { Note = note, Session = session ?? known.Session })).OrderBy(mark => mark.Kind)]);
    }

    /// <summary>Says that a quick win is delivered, or that it is not after all.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="delivered">When, and who says so; null: not after all.</param>
    /// <exception cref="WorkspaceException">The step is not marked as a quick win.</exception>
    public static IReadOnlyList<MapChange> Deliver(DrawnMap map, string step, MarkDelivery? delivered)
    {
        var marks = StepOf(map, step).Marks;
        if (marks.All(mark => mark.Kind != MarkKind.QuickWin)) throw new WorkspaceException(Problem.Conflict, "The step is not marked as a quick win any more. Nothing was changed: load the page again.");
        return Changed(step, "marks", marks, [.. marks.Select(mark => mark.Kind == MarkKind.QuickWin ? mark with { Delivered = delivered } : mark)]);
    }

    /// <summary>Pins what somebody said to a step.</summary>
    public static IReadOnlyList<MapChange> Pin(DrawnMap map, string step, Verbatim verbatim)
    {
        var pinned = StepOf(map, step).Verbatims;
        return Changed(step, "verbatims", pinned, [.. pinned, verbatim]);
    }

    /// <summary>Takes a pinned verbatim off again.</summary>
    /// <param name="map">The map as it is.</param>
    /// <param name="step">The step's id.</param>
    /// <param name="pinnedAt">When it was pinned.</param>
    public static IReadOnlyList<MapChange> Unpin(DrawnMap map, string step, DateTimeOffset pinnedAt)
    {
        var pinned = StepOf(map, step).Verbatims;
        return Changed(step, "verbatims", pinned, [.. pinned.Where(verbatim => verbatim.PinnedAt != pinnedAt)]);
    }

    private static IReadOnlyList<MapChange> Changed<T>(string step, string field, IReadOnlyList<T> from, IReadOnlyList<T> to) =>
        from.SequenceEqual(to) ? [] : [new FieldChanged(MapPlace.Step(step), field, from.Count == 0 ? null : RecordJson.Write(from), to.Count == 0 ? null : RecordJson.Write(to))];

    private static IEnumerable<MapChange> Without(DrawnMap map, string step) => map.Map.Paths
        .Where(path => path.Steps.Any(passed => passed.Step == step))
        .Select(path => new FieldChanged(MapPlace.Path(path.Id), "steps", RecordJson.Write(path.Steps), RecordJson.Write<IReadOnlyList<PathStep>>([.. path.Steps.Where(passed => passed.Step != step).Select(passed => passed.BackTo == step ? passed with { BackTo = null } : passed)])));

    private static IEnumerable<Step> Alongside(DrawnMap map, string step) => map.Map.Phases.SelectMany(phase => StepAlignment.Of(phase, step));

    private static IEnumerable<MapChange> Unaligned(Step step) =>
        step.Alongside is { } with ? [new FieldChanged(MapPlace.Step(step.Id), "alongside", RecordJson.Text(with), null)] : [];

    private static Step StepOf(DrawnMap map, string id) => map.Map.Phases.SelectMany(phase => phase.Steps).FirstOrDefault(step => step.Id == id) ?? throw MapParts.Gone(MapPlace.Step(id));

    private static string Canonical(string json)
    {
        try
        {
            return JsonNode.Parse(json) is { } value ? MapParts.Text(value) : throw new System.Text.Json.JsonException();
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new WorkspaceException(Problem.Usage, "The form does not say what was there before. Load its page again and repeat.", e);
        }
    }
}
