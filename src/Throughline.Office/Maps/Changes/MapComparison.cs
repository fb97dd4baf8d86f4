using System.Text.Json.Nodes;

namespace Throughline.Office.Maps.Changes;

/// <summary>Works out the changes from one map to another by making them, one after the other, to the first.</summary>
internal sealed class MapComparison
{
    private readonly List<MapChange> _changes = [];
    private readonly MapParts _now;
    private readonly MapParts _wanted;

    /// <summary>Compares. The first map becomes the second.</summary>
    public MapComparison(MapParts now, MapParts wanted)
    {
        (_now, _wanted) = (now, wanted);
        Remove([.. _now.Paths], _wanted);
        Remove([.. _now.Phases.SelectMany(phase => phase.Steps)], _wanted);
        foreach (var (phase, name) in RenamedPhases()) Make(new FieldChanged(phase.Place, "name", MapParts.Text(phase.Fields["name"]!), MapParts.Text(JsonValue.Create(name))));
        Arrange(_now.Phases, _wanted.Phases, null);
        foreach (var phase in _wanted.Phases) Arrange(_now.Get(phase.Place).Steps, phase.Steps, phase.Place.Id);
        Remove([.. _now.Phases], _wanted);
        Arrange(_now.Paths, _wanted.Paths, null);
        foreach (var part in _wanted.Phases.Concat(_wanted.Phases.SelectMany(phase => phase.Steps)).Concat(_wanted.Paths).Append(_wanted.Get(MapPlace.Whole))) Fields(part);
    }

    /// <summary>In the order in which they were made.</summary>
    public IReadOnlyList<MapChange> Changes => _changes;

    private void Make(MapChange change)
    {
        change.ApplyTo(_now);
        _changes.Add(change);
    }

    private void Remove(IReadOnlyList<MapPart> parts, MapParts wanted)
    {
        foreach (var part in parts.Where(part => wanted.Find(part.Place) is null)) Make(new PartRemoved(part.Place, MapParts.Text(part.Fields), _now.PositionOf(part)));
    }

    // A phase that is gone and one that is new are the same under another name where they share steps: the more, the likelier.
    private List<(MapPart Phase, string Name)> RenamedPhases()
    {
        var renamed = new List<(MapPart, string)>();
        var free = _now.Phases.Where(phase => _wanted.Find(phase.Place) is null).ToList();
        foreach (var wanted in _wanted.Phases.Where(phase => _now.Find(phase.Place) is null))
        {
            var shared = wanted.Steps.Select(step => step.Place).ToHashSet();
            var same = free.MaxBy(phase => phase.Steps.Count(step => shared.Contains(step.Place)));
            if (same is null || !same.Steps.Exists(step => shared.Contains(step.Place))) continue;
            free.Remove(same);
            renamed.Add((same, wanted.Place.Id));
        }

        return renamed;
    }

    // Each part that is new or out of order is put right after the one that is to stand before it; those of the longest run that is in order already stay.
    private void Arrange(List<MapPart> now, List<MapPart> wanted, string? phase)
    {
        var staying = InOrder(now, wanted);
        string? after = null;
        foreach (var part in wanted)
        {
            var at = new MapPosition(phase, after);
            if (_now.Find(part.Place) is not { } known) Make(new PartAdded(part.Place, MapParts.Text(part.Fields), at));
            else if (!staying.Contains(part.Place)) Make(new PartMoved(part.Place, _now.PositionOf(known), at));
            after = part.Place.Id;
        }
    }

    private static HashSet<MapPlace> InOrder(List<MapPart> now, List<MapPart> wanted)
    {
        var index = now.Select((part, i) => (part.Place, i)).ToDictionary(entry => entry.Place, entry => entry.i);
        var places = wanted.Where(part => index.ContainsKey(part.Place)).Select(part => part.Place).ToList();
        var (best, before) = (new int[places.Count], new int[places.Count]);
        for (var i = 0; i < places.Count; i++)
        {
            (best[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
                if (index[places[j]] < index[places[i]] && best[j] >= best[i]) (best[i], before[i]) = (best[j] + 1, j);
        }

        var staying = new HashSet<MapPlace>();
        for (var i = places.Count == 0 ? -1 : Array.IndexOf(best, best.Max()); i >= 0; i = before[i]) staying.Add(places[i]);
        return staying;
    }

    private void Fields(MapPart wanted)
    {
        var now = _now.Get(wanted.Place).Fields;
        foreach (var field in now.Select(field => field.Key).Union(wanted.Fields.Select(field => field.Key)).ToList())
        {
            var (from, to) = (TextOf(now, field), TextOf(wanted.Fields, field));
            if (from != to) Make(new FieldChanged(wanted.Place, field, from, to));
        }
    }

    private static string? TextOf(JsonObject fields, string field) => fields[field] is { } value ? MapParts.Text(value) : null;
}
