using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>What the figures inside a map mean.</summary>
public static class MapFigures
{
    /// <summary>Share of the events that some step of the map is bound to.</summary>
    public static MetricDefinition Coverage { get; } = new(
        "coverage", "Coverage", "How much of what happened the map shows.",
        "Share of the events in scope whose type is bound to a step; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>Events of the instances.</summary>
    public static MetricDefinition Events { get; } = new(
        "events", "Events", "How much happened in these journeys.",
        "Sum over the instances in scope of their events; n is the number of instances.", "count", Better.Neither);

    /// <summary>Instances that enter a phase.</summary>
    public static MetricDefinition PhaseInstances { get; } = new(
        "phase-instances", "Journeys in the phase", "How many journeys enter the phase.",
        "Count of instances with an event that is bound to a step of the phase.", "count", Better.Neither);

    /// <summary>Their share.</summary>
    public static MetricDefinition PhaseShare { get; } = new(
        "phase-share", "Share of journeys in the phase", "How large a part of all journeys enters the phase.",
        "Share of the instances in scope with an event that is bound to a step of the phase; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Median time in a phase.</summary>
    public static MetricDefinition PhaseTime { get; } = new(
        "phase-time", "Time in the phase", "How long journeys stay in the phase.",
        "Median, over the instances in which the phase's first event is not the last of all, of the first event of a later phase after it (without one, the last event) minus the phase's first event; 95 % interval by order statistics.",
        "seconds", Better.Lower);

    /// <summary>90th percentile of the time in a phase.</summary>
    public static MetricDefinition PhaseTimeP90 { get; } = new(
        "phase-time-p90", "Time in the phase, nine in ten", "Nine in ten journeys stay at most so long.",
        "90th percentile, linear between order statistics, of the same times as phase-time; 95 % interval by order statistics, of 36 or more.", "seconds", Better.Lower);

    /// <summary>Experience of a phase.</summary>
    public static MetricDefinition PhaseExperience { get; } = new(
        "phase-experience", "Experience", "How the customers felt whom the phase gave a reason to.",
        "Mean of the instances' mean scores, rescaled from their own scales to 0-1, surveys of effort left out. A score counts for the phases in which its instance met a broken step; if it met none anywhere, for every phase that it entered. 95 % interval by Student's t.",
        "share", Better.Higher);

    /// <summary>A channel's share of a phase.</summary>
    public static MetricDefinition PhaseChannel { get; } = new(
        "phase-channel", "Channel", "How large a part of the phase runs over the channel.",
        "Share of the phase's events that name a channel; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Instances with a step.</summary>
    public static MetricDefinition StepInstances { get; } = new(
        "step-instances", "Journeys with the step", "In how many journeys the step happens.",
        "Count of instances with an event of the step's types, or with its pattern.", "count", Better.Neither);

    /// <summary>Their share.</summary>
    public static MetricDefinition StepShare { get; } = new(
        "step-share", "Share of journeys with the step", "In how large a part of all journeys the step happens.",
        "Share of the instances in scope with an event of the step's types, or with its pattern; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Median time until a step.</summary>
    public static MetricDefinition StepTime { get; } = new(
        "step-time", "Time until the step", "How long after the customer asked the step happens for the first time.",
        "Median of the step's first event after the customer first asked (a ticket or contact; without one, the instance's first event) minus that asking; 95 % interval by order statistics.",
        "seconds", Better.Lower);

    /// <summary>How often, or how much.</summary>
    public static MetricDefinition StepAmount { get; } = new(
        "step-amount", "How much of the step", "How often the step happens in a journey that has it, or how many hops belong to it.",
        "Mean over the instances with the step of its events; of a hand-over its hops. 95 % interval by Student's t.",
        "per-instance", Better.Neither);

    /// <summary>How many tools belong to a step.</summary>
    public static MetricDefinition StepTools { get; } = new(
        "step-tools", "Tools of the step", "Between how many tools an agent changes in a journey with the step.",
        "Median over the instances with the step of the different tools that their events name; 95 % interval by order statistics.",
        "per-instance", Better.Lower);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
        [Coverage, Events, PhaseInstances, PhaseShare, PhaseTime, PhaseTimeP90, PhaseExperience, PhaseChannel, StepInstances, StepShare, StepTime, StepAmount, StepTools];
}
