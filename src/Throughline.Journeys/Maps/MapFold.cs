using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Definitions;

namespace Throughline.Journeys.Maps;

/// <summary>Writes what really happened into a map.</summary>
public static class MapFold
{
    /// <summary>The map with its figures over all instances of a log, where nothing else is wanted of it.</summary>
    /// <param name="map">As drawn.</param>
    /// <param name="log">The instances in scope; see <see cref="InstanceScope"/>.</param>
    /// <exception cref="WorkspaceException">A step is bound to a pattern that does not exist.</exception>
    public static MapView View(JourneyMap map, EventLog log)
    {
        var measured = new MeasuredLog(log);
        return View(MeasuredMap.Of(map, measured), FigureScope.Of(measured.Instances) with { Journey = map.Id });
    }

    /// <summary>The map with its figures for a choice of instances.</summary>
    public static MapView View(MeasuredMap map, FigureScope scope)
    {
        var phases = Phases(map, scope);
        return new MapView(
            map.Map,
            Headline.Of(map.Log, scope),
            map.EventTotal.In(scope),
            map.Log.Figure(new InstanceCount(), scope),
            scope.From,
            scope.To,
            map.Coverage.In(scope),
            phases,
            MissingLanes.Of(phases));
    }

    private static List<PhaseView> Phases(MeasuredMap map, FigureScope scope)
    {
        var experience = map.Phases.Select(phase => WithCases(phase.Experience, scope)).ToList();
        var notes = PhaseNotes.Of(map, experience, scope.Instances);
        var steps = map.Steps.Select(step => StepViews.Of(step, scope)).ToArray();
        var (views, first) = (new List<PhaseView>(map.Phases.Count), 0);
        for (var i = 0; i < map.Phases.Count; i++)
        {
            var next = first + map.Map.Phases[i].Steps.Count;
            views.Add(View(map.Map.Phases[i], map.Phases[i], experience[i], notes[i], steps[first..next], scope));
            first = next;
        }

        return views;
    }

    private static PhaseView View(Phase phase, PhaseMeasures measures, Figure? experience, string? note, IReadOnlyList<StepView> steps, FigureScope scope) => new(
        phase,
        measures.Instances.In(scope),
        measures.Share.In(scope),
        experience,
        note,
        WithCases(measures.MedianTime, scope),
        WithCases(measures.P90Time, scope),
        Channels(measures, scope),
        steps);

    private static Figure? WithCases(Measure measure, FigureScope scope) => measure.In(scope) is { N: > 0 } figure ? figure : null;

    private static IReadOnlyList<ChannelShare> Channels(PhaseMeasures measures, FigureScope scope) =>
    [
        .. measures.Channels
            .Select(channel => new ChannelShare(channel.Channel, channel.Measure.In(scope)))
            .Where(channel => channel.Share.Value > 0)
            .OrderByDescending(channel => channel.Share.Value)
            .ThenBy(channel => channel.Channel, StringComparer.Ordinal),
    ];
}
