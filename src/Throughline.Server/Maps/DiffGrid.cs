using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;

namespace Throughline.Server.Maps;

/// <summary>Lays out what two versions of a map differ by: the later one, with what is gone where it was.</summary>
public sealed class DiffGrid
{
    private readonly IReadOnlyList<MapChange> _changes;
    private readonly Dictionary<string, (Step Step, Phase Phase)> _before;
    private readonly HashSet<string> _staying;

    private DiffGrid(DrawnMap old, DrawnMap @new)
    {
        _changes = MapDiff.Of(old, @new);
        _before = old.Map.Phases.SelectMany(phase => phase.Steps.Select(step => (step, phase))).ToDictionary(entry => entry.step.Id, entry => (entry.step, entry.phase), StringComparer.Ordinal);
        _staying = @new.Map.Phases.SelectMany(phase => phase.Steps).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        var names = Renamed();
        Columns = WithGone(
            @new.Map.Phases.Select(phase => Column(phase, old.Map.Phases.FirstOrDefault(known => names.GetValueOrDefault(known.Name, known.Name) == phase.Name))),
            old.Map.Phases,
            column => column.Was,
            phase => phase.Name,
            phase => new DiffColumn(phase.Name, phase.Name, DiffStates.Removed, [.. phase.Steps.Where(IsGone).Select(Gone)]));
    }

    /// <summary>Left to right.</summary>
    public IReadOnlyList<DiffColumn> Columns { get; }

    /// <summary>Lays a difference out.</summary>
    public static DiffGrid Of(DrawnMap old, DrawnMap @new) => new(old, @new);

    private Dictionary<string, string> Renamed() => _changes.OfType<FieldChanged>()
        .Where(change => change is { Place.Kind: MapPartKind.Phase, Field: "name" })
        .ToDictionary(change => change.Place.Id, change => System.Text.Json.JsonSerializer.Deserialize<string>(change.To!)!, StringComparer.Ordinal);

    private DiffColumn Column(Phase phase, Phase? was)
    {
        var states = was is null ? DiffStates.Added : (was.Name == phase.Name ? DiffStates.None : DiffStates.Renamed) | (IsMoved(MapPlace.Phase(phase.Name)) ? DiffStates.Moved : DiffStates.None);
        return new DiffColumn(phase.Name, was?.Name, states, WithGone(phase.Steps.Select(Card), was?.Steps ?? [], card => card.Step.Id, step => step.Id, step => IsGone(step) ? Gone(step) : null));
    }

    private DiffCard Card(Step step)
    {
        if (!_before.TryGetValue(step.Id, out var before)) return new DiffCard(step, null, null, DiffStates.Added);
        var fields = _changes.OfType<FieldChanged>().Where(change => change.Place == MapPlace.Step(step.Id)).Select(change => change.Field).ToHashSet(StringComparer.Ordinal);
        var states = (IsMoved(MapPlace.Step(step.Id)) || fields.Contains("lane") ? DiffStates.Moved : DiffStates.None)
            | (fields.Contains("name") ? DiffStates.Renamed : DiffStates.None)
            | (fields.Contains("binding") ? DiffStates.Rebound : DiffStates.None)
            | (fields.Any(field => field is not ("name" or "binding" or "lane")) ? DiffStates.Changed : DiffStates.None);
        return new DiffCard(step, before.Step, before.Phase.Name, states);
    }

    private bool IsMoved(MapPlace place) => _changes.OfType<PartMoved>().Any(change => change.Place == place);

    private bool IsGone(Step step) => !_staying.Contains(step.Id);

    private DiffCard Gone(Step step) => new(step, step, _before[step.Id].Phase.Name, DiffStates.Removed);

    // What is gone stands right after what it stood after, or at the beginning.
    private static List<TShown> WithGone<TShown, TOld>(IEnumerable<TShown> shown, IReadOnlyList<TOld> old, Func<TShown, string?> id, Func<TOld, string> oldId, Func<TOld, TShown?> ghost)
        where TShown : class
    {
        var all = shown.ToList();
        var at = 0;
        foreach (var part in old)
        {
            var known = all.FindIndex(other => id(other) == oldId(part));
            if (known >= 0) at = known + 1;
            else if (ghost(part) is { } gone) all.Insert(at++, gone);
        }

        return all;
    }
}
