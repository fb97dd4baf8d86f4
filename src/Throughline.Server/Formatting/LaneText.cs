using Throughline.Journeys.Maps;

namespace Throughline.Server.Formatting;

/// <summary>Names of a map's lanes, what stands small below them, and what is said where a lane is empty.</summary>
public static class LaneText
{
    /// <summary>Lane ids with their name and caption, top to bottom; the ids are those of <see cref="MissingLane"/>.</summary>
    public static readonly IReadOnlyList<(string Id, string Name, string Caption)> Lanes =
    [
        ("phase", "Phase", "share of journeys"),
        ("customer", "Customer steps", "what really happened"),
        ("experience", "Experience", "scores, with the 95 % band"),
        ("time", "Time in phase", "median, and 9 in 10 within; log scale"),
        ("channels", "Channels", "share of the events"),
        ("agent", "Agent steps", "tools, hand-offs, friction"),
        ("findings", "Findings", "priced per month"),
        ("quick-wins", "Quick wins", "marked on the map"),
        ("improvements", "Improvements", "and their owners"),
    ];

    /// <summary>The lane that only a map with quick wins has.</summary>
    public static (string Id, string Name, string Caption) QuickWins => Lanes.First(lane => lane.Id == "quick-wins");

    /// <summary>Why a lane is empty: the map's own sentence, else a general one.</summary>
    public static string Missing(MapView view, string lane) => lane == "agent" && IsEmpty(view.Map, Lane.Agent)
        ? $"{Undrawn(Lane.Agent)} {WhatFills(view, lane)}"
        : WhatFills(view, lane);

    private static string WhatFills(MapView view, string lane) =>
        view.MissingLanes.FirstOrDefault(m => m.Lane == lane)?.WhatFillsIt ?? lane switch
        {
            "experience" => "No scores yet: import survey answers to draw this lane.",
            "time" => "No phase has two events to measure a time between.",
            "channels" => "No event names its channel: map a channel column at import to fill this lane.",
            "agent" => "No agent steps: import the desk's audit log to fill this lane.",
            "findings" => "No findings yet: they appear here once the detectors have run.",
            "improvements" => "Improvements are written down on the page Work of the journey, each with its step and effort.",
            _ => "Nothing was seen here.",
        };

    /// <summary>Whether nobody has drawn a step in a lane.</summary>
    public static bool IsEmpty(JourneyMap map, Lane lane) => map.Phases.All(phase => phase.Steps.All(step => step.Lane != lane));

    /// <summary>What is said of a lane in which nobody has drawn a step.</summary>
    public static string Undrawn(Lane lane) => lane == Lane.Agent
        ? "The agent lane is empty: nobody has drawn what agents do behind each step. A map without it shows half of what happens."
        : "The customer lane is empty: nobody has drawn what customers do and meet.";

    /// <summary>"portal 61 % · phone 27 % · other 12 %".</summary>
    public static string Channels(IReadOnlyList<ChannelShare> channels)
    {
        var parts = channels.Take(2).Select(c => $"{c.Channel} {FigureText.Value(c.Share)}").ToList();
        if (channels.Count > 2) parts.Add($"other {ShareText.Of(channels.Skip(2).Sum(c => c.Share.Value ?? 0))}");
        return string.Join(" · ", parts);
    }

    /// <summary>"Built from 18,402 events of 1,284 journeys, 24 Aug – 21 Nov 2026".</summary>
    public static string BuiltFrom(MapView view) => view.Events.Value is null or 0 ? "Built from no events" :
        $"Built from {FigureText.Count(view.Events, "event")} of {FigureText.Count(view.Instances, "journey")}, {DateText.Window(view.From, view.To)}";
}
