using System.Runtime.InteropServices;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>Writes what really happened into a map.</summary>
public static class MapFold
{
    private const string Scope = "journey instances in scope";

    /// <summary>The map with its figures.</summary>
    /// <param name="map">As drawn.</param>
    /// <param name="log">The instances in scope; see <see cref="InstanceScope"/>.</param>
    /// <exception cref="WorkspaceException">A step is bound to a pattern that does not exist.</exception>
    public static MapView View(JourneyMap map, EventLog log) => View(map, log, InstanceTable.Build(log));

    /// <summary>The map with its figures, where the instances have been measured already.</summary>
    /// <param name="map">As drawn.</param>
    /// <param name="log">The instances in scope.</param>
    /// <param name="table">What is known of them.</param>
    /// <exception cref="WorkspaceException">A step is bound to a pattern that does not exist.</exception>
    public static MapView View(JourneyMap map, EventLog log, InstanceTable table)
    {
        var tally = MapTally.Of(map, log, table);
        var window = FigureWindow.Of(table);
        return new MapView(
            map,
            Headline.Of(log, table),
            log.Count,
            log.InstanceCount,
            window.From,
            window.To,
            Figures.Share(MapFigures.Coverage, tally.BoundEvents, log.Count, "events of the journey instances in scope", window),
            Phases(map, log, tally, window),
            MissingLanes.Of(map, tally));
    }

    private static List<PhaseView> Phases(JourneyMap map, EventLog log, MapTally tally, FigureWindow window)
    {
        var notes = tally.Experience.Notes();
        var views = new List<PhaseView>(map.Phases.Count);
        var step = 0;
        for (var i = 0; i < map.Phases.Count; i++)
        {
            var count = map.Phases[i].Steps.Count;
            var steps = tally.Steps.AsSpan(step, count);
            views.Add(View(map.Phases[i], tally.Phases[i], tally.Experience.Scores(i), notes[i], StepViews.Of(steps, log, window), log, window));
            step += count;
        }

        return views;
    }

    private static PhaseView View(Phase phase, PhaseTally tally, List<double> scores, string? note, IReadOnlyList<StepView> steps, EventLog log, FigureWindow window)
    {
        var times = CollectionsMarshal.AsSpan(tally.Times);
        var stayed = "journey instances that go on after entering the phase";
        return new PhaseView(
            phase,
            Figures.Count(MapFigures.PhaseInstances, tally.Instances, Scope, window),
            Figures.Share(MapFigures.PhaseShare, tally.Instances, log.InstanceCount, Scope, window),
            scores.Count == 0 ? null : Figures.Mean(MapFigures.PhaseExperience, CollectionsMarshal.AsSpan(scores), "scored journey instances that met something broken in the phase, or nothing broken at all and entered it", window),
            note,
            times.IsEmpty ? null : Figures.Median(MapFigures.PhaseTime, times, stayed, window),
            times.IsEmpty ? null : Figures.P90(MapFigures.PhaseTimeP90, times, stayed, window),
            Channels(tally.Channels, log, window),
            steps);
    }

    private static IReadOnlyList<ChannelShare> Channels(long[] events, EventLog log, FigureWindow window)
    {
        var named = events.Skip(1).Sum();
        return
        [
            .. Enumerable.Range(1, events.Length - 1)
                .Where(code => events[code] > 0)
                .Select(code => (Name: log.Terms(Dimension.Channel).Text(code), Count: events[code]))
                .OrderByDescending(channel => channel.Count)
                .ThenBy(channel => channel.Name, StringComparer.Ordinal)
                .Select(channel => new ChannelShare(
                    channel.Name,
                    Figures.Share(MapFigures.PhaseChannel, channel.Count, named, "events of the phase that name a channel", window))),
        ];
    }
}
