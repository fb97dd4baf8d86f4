using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Conformance;

/// <summary>What the figures of intended against current mean.</summary>
public static class ConformanceFigures
{
    private const string Alignment = "cost 0 in an alignment of its events, each as the step that it is bound to, with the path (an event that the path does not have there costs 1, a step left out 1, an optional one nothing)";

    /// <summary>Share that goes as intended.</summary>
    public static MetricDefinition Conformant { get; } = new(
        "conformant", "As intended", "How large a part of the journeys goes a path as it should be.",
        $"Share of the instances in scope with {Alignment} for some intended path; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>Share that some drawn path explains.</summary>
    public static MetricDefinition Explained { get; } = new(
        "explained", "Explained by the map", "How large a part of the journeys goes a path that is drawn, as it should be or not.",
        $"Share of the instances in scope with {Alignment} for some path of the map; Wilson's 95 % interval.", "share", Better.Higher);

    /// <summary>Share that goes one drawn path.</summary>
    public static MetricDefinition OnPath { get; } = new(
        "on-path", "On the path", "How large a part of the journeys goes exactly this path.",
        $"Share of the instances in scope with {Alignment}; one that several paths explain counts for the first intended, else the first of them. Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>How far journeys are from the nearest intended path.</summary>
    public static MetricDefinition Distance { get; } = new(
        "path-distance", "Departures a journey", "How many things are left out or done besides in a journey.",
        "Mean over the instances in scope of the least cost of an alignment with an intended path; 95 % interval by Student's t.", "per-instance", Better.Lower);

    /// <summary>Instances with a deviation.</summary>
    public static MetricDefinition Deviating { get; } = new(
        "deviation", "Journeys that depart so", "How many journeys depart from the intended paths in this way.",
        "Count of the instances in scope whose alignment with the nearest intended path (of equally near ones the first on the map) has the deviation.", "count", Better.Lower);

    /// <summary>Their share.</summary>
    public static MetricDefinition DeviatingShare { get; } = new(
        "deviation-share", "Share that departs so", "How large a part of the journeys departs from the intended paths in this way.",
        "Share of the instances in scope whose alignment with the nearest intended path has the deviation; Wilson's 95 % interval.", "share", Better.Lower);

    /// <summary>How long they take.</summary>
    public static MetricDefinition DeviatingTime { get; } = new(
        "deviation-time", "Time of those that depart so", "How long the journeys take that depart in this way; beside those as intended it says what goes with departing, not what comes of it.",
        "Median of the last event minus the first over the instances with the deviation; 95 % interval by order statistics.", "seconds", Better.Lower);

    /// <summary>What they cost.</summary>
    public static MetricDefinition DeviatingCost { get; } = new(
        "deviation-cost", "Cost of those that depart so", "What the journeys cost that depart in this way; beside those as intended it says what goes with departing, not what comes of it.",
        "Mean of cost-per-instance over the instances with the deviation; 95 % interval by Student's t.", "currency", Better.Lower);

    /// <summary>How long those take that go as intended.</summary>
    public static MetricDefinition ConformantTime { get; } = new(
        "conformant-time", "Time of those as intended", "How long the journeys take that go as they should.",
        "Median of the last event minus the first over the instances that are conformant; 95 % interval by order statistics.", "seconds", Better.Lower);

    /// <summary>What those cost that go as intended.</summary>
    public static MetricDefinition ConformantCost { get; } = new(
        "conformant-cost", "Cost of those as intended", "What the journeys cost that go as they should.",
        "Mean of cost-per-instance over the instances that are conformant; 95 % interval by Student's t.", "currency", Better.Lower);

    /// <summary>Instances that go a way that no path has.</summary>
    public static MetricDefinition OffPaths { get; } = new(
        "off-paths", "Journeys that go this way", "How many journeys go a way that no path of the map has.",
        "Count of the instances in scope with the same sequence of steps and undrawn event types, where it has no alignment of cost 0 with a path.", "count", Better.Neither);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } =
        [Conformant, Explained, OnPath, Distance, Deviating, DeviatingShare, DeviatingTime, DeviatingCost, ConformantTime, ConformantCost, OffPaths];
}
