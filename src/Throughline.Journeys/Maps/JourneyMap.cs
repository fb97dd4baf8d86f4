namespace Throughline.Journeys.Maps;

/// <summary>A journey map as it is drawn: the record that people keep, without figures. Its text form is YAML.</summary>
/// <param name="Id">Short name for addresses, e.g. <c>software-access</c>.</param>
/// <param name="Name">The journey as the customer would say it.</param>
/// <param name="Scope">Which instances belong to it; null: all.</param>
/// <param name="Phases">Left to right.</param>
public sealed record JourneyMap(string Id, string Name, JourneyScope? Scope, IReadOnlyList<Phase> Phases)
{
    /// <summary>The ways through it that somebody has drawn; empty: none yet.</summary>
    public IReadOnlyList<MapPath> Paths { get; init; } = [];
}

/// <summary>Which instances belong to a journey: those with an event whose reference in the dimension has one of the values.</summary>
/// <param name="Dimension">E.g. <c>topic</c>.</param>
/// <param name="Values">Any of these; "" stands for instances without any reference in the dimension.</param>
/// <param name="IsRest">Whether it is the other way round: the instances with none of the values, so that nothing lies between this journey and those that name them.</param>
public sealed record JourneyScope(string Dimension, IReadOnlyList<string> Values, bool IsRest = false)
{
    /// <summary>What must hold of them besides, in the words of filters, e.g. <c>priority=P1&amp;weekday=Monday</c>; null: nothing.</summary>
    public string? Where { get; init; }

    /// <summary>Whether two scopes name the same in the same order; null is everything.</summary>
    public static bool AreSame(JourneyScope? one, JourneyScope? other) =>
        one is null || other is null
            ? ReferenceEquals(one, other)
            : one.Dimension == other.Dimension && one.IsRest == other.IsRest && one.Where == other.Where && one.Values.SequenceEqual(other.Values, StringComparer.Ordinal);
}

/// <summary>A phase of a map.</summary>
/// <param name="Name">E.g. "Wait"; unique in its map.</param>
/// <param name="Steps">Both lanes, each in order.</param>
public sealed record Phase(string Name, IReadOnlyList<Step> Steps);
