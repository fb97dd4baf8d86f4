using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.Freshness;
using Throughline.Office.Releases;

namespace Throughline.Server.Pages;

/// <summary>How true and fresh a map is, in the few words of its header.</summary>
/// <param name="JourneyId">Of which map.</param>
/// <param name="Observed">Share of its steps that are observed.</param>
/// <param name="Drift">Share of its journeys with something that is not drawn.</param>
/// <param name="Freshness">How fresh it is.</param>
public sealed record TruthHeader(string JourneyId, Figure Observed, Figure Drift, MapFreshness Freshness)
{
    /// <summary>Share of its journeys that go a path that is drawn; null: no path is drawn.</summary>
    public Figure? Explained { get; init; }

    /// <summary>What the data says of each step, in the order in which they are drawn; empty: not asked.</summary>
    public IReadOnlyList<StepTruth> Steps { get; init; } = [];

    /// <summary>The reviews that releases call for and that nobody has made yet.</summary>
    public IReadOnlyList<ReviewCall> Calls { get; init; } = [];

    /// <summary>The filter in force.</summary>
    public CaseFilter Filter { get; init; } = CaseFilter.None;

    /// <summary>What the data says of a step, with the place of its evidence on the page that asks whether the map is true; null: not known.</summary>
    public (StepTruth Truth, string Address)? Of(Step step)
    {
        for (var i = 0; i < Steps.Count; i++)
            if (Steps[i].Step.Id == step.Id) return (Steps[i], $"{Links.Truth(JourneyId, Filter)}#{ElementId.Of("state", i)}");
        return null;
    }
}
