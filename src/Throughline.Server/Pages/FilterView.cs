using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>The filter of a page and what else it could be.</summary>
/// <param name="Filter">The filter in force.</param>
/// <param name="Choices">What the journey can be filtered by.</param>
/// <param name="Personas">Names of the saved filters.</param>
/// <param name="Kept">Share of the journey's instances that the filter keeps.</param>
public sealed record FilterView(CaseFilter Filter, IReadOnlyList<FilterChoice> Choices, IReadOnlyList<string> Personas, Figure Kept)
{
    /// <summary>Those of the personas that the journey's map is about; they are offered first.</summary>
    public IReadOnlyList<string> Attached { get; init; } = [];
}

/// <summary>A word of the filter with the values that the data has.</summary>
/// <param name="Word">E.g. <c>priority</c>.</param>
/// <param name="Values">Most used first.</param>
public sealed record FilterChoice(string Word, IReadOnlyList<string> Values);
