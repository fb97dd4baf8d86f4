using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;

namespace Throughline.Journeys.Findings.Causes;

/// <summary>Something that was known of a journey before its harm.</summary>
/// <param name="Column">A filter's word, e.g. <c>team</c>, <c>type</c> (a step that came before) or <c>weekday</c>; or <see cref="Teams"/>.</param>
/// <param name="Value">What an event before the harm refers to; empty: none refers to anything there; of <see cref="Teams"/> a number.</param>
public sealed record Condition(string Column, string Value)
{
    /// <summary>The column of "so many teams or more had it before the harm", which no filter can say.</summary>
    public const string Teams = "teams";

    /// <summary>As a person says it, e.g. <c>team Network</c> or <c>after a step ticket.assigned</c>.</summary>
    public string InWords() => Column switch
    {
        Teams => string.Create(CultureInfo.InvariantCulture, $"{Value} teams or more"),
        _ when Column == DimensionNames.Of(Dimension.Type) => $"after a step {Value}",
        _ => Segment.InWords(new FilterTerm(Column, Value)),
    };
}
