using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps.Truth;

/// <summary>What the figures mean that say how true a map is.</summary>
public static class TruthFigures
{
    /// <summary>Share of the steps that are observed.</summary>
    public static MetricDefinition Observed { get; } = new(
        "map-observed", "Observed", "How much of what is drawn the data shows.",
        "Steps that are observed, of all steps of the map (docs/truth.md); every step is looked at, so there is no interval. Its cases are the steps, each with its own.", "share", Better.Higher);

    /// <summary>How often a step comes too early.</summary>
    public static MetricDefinition OutOfOrder { get; } = new(
        "step-out-of-order", "Out of order", "How often a step happens before what is drawn before it.",
        "Of the journeys with an event of the step and one of an earlier phase, the share in which the step's last event is before the first event of all earlier phases; Wilson's 95 % interval. A step that is bound to a pattern has no time.",
        "share", Better.Lower);

    /// <summary>Journeys with anything that is not drawn.</summary>
    public static MetricDefinition Drift { get; } = new(
        "map-drift", "Journeys with something not drawn", "How many journeys do something that the map does not show.",
        "Share of the journeys in scope with an event whose type is bound to no step; Wilson's 95 % interval.", "share", Better.Lower);

    /// <summary>Journeys with an activity that is not drawn.</summary>
    public static MetricDefinition Undrawn { get; } = new(
        "undrawn-activity", "Activity that is not drawn", "How many journeys have this activity, which no step of the map shows.",
        "Count of the journeys in scope with an event of a type that is bound to no step.", "count", Better.Neither);

    /// <summary>Their share.</summary>
    public static MetricDefinition UndrawnShare { get; } = new(
        "undrawn-activity-share", "Share with the activity that is not drawn", "How large a part of the journeys has this activity, which no step of the map shows.",
        "Share of the journeys in scope with an event of a type that is bound to no step; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Journeys over a channel that is not drawn.</summary>
    public static MetricDefinition UndrawnChannel { get; } = new(
        "undrawn-channel", "Channel that is not drawn", "How large a part of the journeys uses this channel, of which the map shows nothing.",
        "Share of the journeys in scope with an event over a channel of which no event in the whole journey is bound to a step; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Journeys that go a new way.</summary>
    public static MetricDefinition NewWays { get; } = new(
        "new-ways", "Journeys that go a new way", "How many of the newest journeys go a way that nobody went before.",
        "Of the journeys that began in the newest 30 days of the data and are not open, the share whose variant first occurs in these 30 days; Wilson's 95 % interval. Open journeys are left out: their way is not at its end. "
        + "None where the data is younger than 60 days.",
        "share", Better.Neither);

    /// <summary>The same a period earlier.</summary>
    public static MetricDefinition NewWaysBefore { get; } = new(
        "new-ways-before", "The same 30 days earlier", "How many journeys went a new way in the 30 days before the newest: rare ways always come up for the first time at some time.",
        "As new-ways, of the 30 days before the newest 30, with what was known then; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Observed, OutOfOrder, Drift, Undrawn, UndrawnShare, UndrawnChannel, NewWays, NewWaysBefore];
}
