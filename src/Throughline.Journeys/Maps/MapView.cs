using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>A map with what really happened written into it: what the page, the drawing and the JSON show.</summary>
/// <param name="Map">The map as drawn.</param>
/// <param name="Headline">The figures above the map, in order.</param>
/// <param name="Events">Events of the instances in scope.</param>
/// <param name="Instances">Instances in scope.</param>
/// <param name="From">First event.</param>
/// <param name="To">Last event.</param>
/// <param name="Coverage">Share of the events in scope that some step of the map is bound to.</param>
/// <param name="Phases">As in the map.</param>
/// <param name="MissingLanes">Lanes without data, each with what would fill it.</param>
public sealed record MapView(
    JourneyMap Map,
    IReadOnlyList<Figure> Headline,
    Figure Events,
    Figure Instances,
    DateTimeOffset From,
    DateTimeOffset To,
    Figure Coverage,
    IReadOnlyList<PhaseView> Phases,
    IReadOnlyList<MissingLane> MissingLanes);

/// <summary>A phase with its figures.</summary>
/// <param name="Phase">As drawn.</param>
/// <param name="Instances">Instances that enter it (count).</param>
/// <param name="Share">Their share of all in scope.</param>
/// <param name="Experience">Mean score at touchpoints of this phase, rescaled to 0-1; null without scores.</param>
/// <param name="ExperienceNote">The sharpest short quote of the phase's texts, or null.</param>
/// <param name="MedianTime">Median time in the phase; null where a phase has one event an instance.</param>
/// <param name="P90Time">Nine in ten take at most this.</param>
/// <param name="Channels">Channels of the events in the phase, most used first.</param>
/// <param name="Steps">Both lanes.</param>
public sealed record PhaseView(
    Phase Phase,
    Figure Instances,
    Figure Share,
    Figure? Experience,
    string? ExperienceNote,
    Figure? MedianTime,
    Figure? P90Time,
    IReadOnlyList<ChannelShare> Channels,
    IReadOnlyList<StepView> Steps);

/// <summary>A channel's share of the events of a phase that name a channel.</summary>
public sealed record ChannelShare(string Channel, Figure Share);

/// <summary>A step with its figures.</summary>
/// <param name="Step">As drawn.</param>
/// <param name="Instances">Instances in which it happens; value 0 where it was not seen.</param>
/// <param name="Share">Their share of all in scope.</param>
/// <param name="MedianTime">Median time that the step takes or that passed before it, where that says something; else null.</param>
/// <param name="Amount">How often it happens or how much belongs to it, where that says something; else null.</param>
public sealed record StepView(Step Step, Figure Instances, Figure Share, Figure? MedianTime, StepAmountView? Amount);

/// <summary>How much of something a step has, e.g. 1.3 hops.</summary>
/// <param name="Figure">The mean over the instances with the step.</param>
/// <param name="Unit">One of it, e.g. <c>hop</c>, <c>time each</c>.</param>
public sealed record StepAmountView(Figure Figure, string Unit);

/// <summary>A lane that has nothing to show.</summary>
/// <param name="Lane"><c>customer</c>, <c>experience</c>, <c>channels</c>, <c>agent</c>, <c>time</c>, <c>findings</c>, <c>improvements</c>.</param>
/// <param name="WhatFillsIt">One sentence that says which data would fill it.</param>
public sealed record MissingLane(string Lane, string WhatFillsIt);
