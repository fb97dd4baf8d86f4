using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Conformance;

/// <summary>A drawn path as a trace can follow it: the steps that an event can be, as numbers from 1 through the whole map.</summary>
/// <param name="Place">Its place among the map's paths.</param>
/// <param name="Kind">Intended or broken.</param>
/// <param name="Steps">In order; none is 0.</param>
internal sealed record TracedPath(int Place, PathKind Kind, IReadOnlyList<TracedStep> Steps)
{
    /// <summary>
    /// The paths that can be followed, the intended ones first, each kind in the map's order. A step that no event can be (one without event types of its
    /// own) is not asked for, since no event could say that it was done, nor is its way back; a path of such steps alone says nothing and is left out.
    /// </summary>
    public static IReadOnlyList<TracedPath> Of(JourneyMap map, TraceWords words) =>
    [
        .. map.Paths
            .Select((path, place) => new TracedPath(place, path.Kind, Followed(path, words)))
            .Where(path => path.Steps.Count > 0)
            .OrderBy(path => path.Kind),
    ];

    private static List<TracedStep> Followed(MapPath path, TraceWords words)
    {
        var steps = new List<TracedStep>();
        for (var place = 0; place < path.Steps.Count; place++)
        {
            var step = path.Steps[place];
            if (words.OfStep(step.Step) is not 0 and var word) steps.Add(new TracedStep(word, step.IsOptional, step.MayRepeat, Back(path, place, words)));
        }

        return steps;
    }

    // Of several places of the step that is gone back to, the nearest is meant.
    private static int Back(MapPath path, int place, TraceWords words)
    {
        var target = path.Steps[place].BackTo;
        for (var earlier = target is null ? -1 : place - 1; earlier >= 0; earlier--)
            if (path.Steps[earlier].Step == target) return path.Steps.Take(earlier).Count(step => words.OfStep(step.Step) != 0);
        return -1;
    }
}
