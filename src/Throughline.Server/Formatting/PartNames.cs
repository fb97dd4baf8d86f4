using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;

namespace Throughline.Server.Formatting;

/// <summary>What the parts of two versions of a map are called.</summary>
/// <param name="old">The earlier version.</param>
/// <param name="new">The later one.</param>
internal sealed class PartNames(DrawnMap old, DrawnMap @new)
{
    private readonly Dictionary<MapPlace, string> _old = Of(old.Map);
    private readonly Dictionary<MapPlace, string> _new = Of(@new.Map);

    /// <summary>As it is called in the later version, e.g. "the step 'Chases for status'".</summary>
    public string Is(MapPlace place) => Named(place, Short(place));

    /// <summary>As it was called in the earlier one.</summary>
    public string Was(MapPlace place) => Named(place, _old.GetValueOrDefault(place) ?? Short(place));

    /// <summary>The bare name in the later version, else in the earlier.</summary>
    public string Short(MapPlace place) => _new.GetValueOrDefault(place) ?? _old.GetValueOrDefault(place) ?? place.Id;

    private static string Named(MapPlace place, string name) => place.Kind == MapPartKind.Map ? "the map" : $"the {MapValueText.Kind(place.Kind)} '{name}'";

    private static Dictionary<MapPlace, string> Of(JourneyMap map) => map.Phases.Select(phase => (MapPlace.Phase(phase.Name), phase.Name))
        .Concat(map.Phases.SelectMany(phase => phase.Steps).Select(step => (MapPlace.Step(step.Id), step.Name)))
        .Concat(map.Paths.Select(path => (MapPlace.Path(path.Id), path.Name)))
        .ToDictionary(part => part.Item1, part => part.Item2);
}
