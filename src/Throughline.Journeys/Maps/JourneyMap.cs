namespace Throughline.Journeys.Maps;

/// <summary>A journey map as it is drawn: the record that people keep, without figures. Its text form is YAML.</summary>
/// <param name="Id">Short name for addresses, e.g. <c>software-access</c>.</param>
/// <param name="Name">The journey as the customer would say it.</param>
/// <param name="Scope">Which instances belong to it; null: all.</param>
/// <param name="Phases">Left to right.</param>
public sealed record JourneyMap(string Id, string Name, JourneyScope? Scope, IReadOnlyList<Phase> Phases);

/// <summary>Which instances belong to a journey: those with an event whose reference in the dimension has one of the values.</summary>
/// <param name="Dimension">E.g. <c>topic</c>.</param>
/// <param name="Values">Any of these; "" stands for instances without any reference in the dimension.</param>
/// <param name="IsRest">Whether it is the other way round: the instances with none of the values, so that nothing lies between this journey and those that name them.</param>
public sealed record JourneyScope(string Dimension, IReadOnlyList<string> Values, bool IsRest = false)
{
    /// <summary>Whether two scopes name the same in the same order; null is everything.</summary>
    public static bool AreSame(JourneyScope? one, JourneyScope? other) =>
        one is null || other is null
            ? ReferenceEquals(one, other)
            : one.Dimension == other.Dimension && one.IsRest == other.IsRest && one.Values.SequenceEqual(other.Values, StringComparer.Ordinal);
}

/// <summary>A phase of a map.</summary>
/// <param name="Name">E.g. "Wait".</param>
/// <param name="Steps">Both lanes, each in order.</param>
public sealed record Phase(string Name, IReadOnlyList<Step> Steps);

/// <summary>A step of a map.</summary>
/// <param name="Id">Unique in its map, stable when renamed.</param>
/// <param name="Name">What happens, from the lane's side.</param>
/// <param name="Lane">Customer or agent.</param>
/// <param name="Kind">Happy or broken.</param>
/// <param name="Binding">Which events are this step; null: not bound to data (an expected or assumed step).</param>
public sealed record Step(string Id, string Name, Lane Lane, StepKind Kind, StepBinding? Binding);

/// <summary>Whether a step belongs to the path as it should be.</summary>
public enum StepKind
{
    /// <summary>As it should be.</summary>
    Happy,

    /// <summary>A broken path: drawn hatched.</summary>
    Broken,
}

/// <summary>Which events are a step: exactly one of the two is given.</summary>
/// <param name="Types">Any of these event types (in a log of unknown activities, its own names).</param>
/// <param name="Pattern">Name of a pattern that the kernel finds in an instance, e.g. <c>silence-24h</c>, <c>chase</c>, <c>article-did-not-help</c>.</param>
public sealed record StepBinding(IReadOnlyList<string>? Types, string? Pattern);
