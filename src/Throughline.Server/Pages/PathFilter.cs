using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;

namespace Throughline.Server.Pages;

/// <summary>A step or link of the paths as a condition of a filter: only the journeys that have it, or only those that do not.</summary>
/// <param name="Word">The filter's word.</param>
/// <param name="Value">Its value.</param>
public sealed record PathFilter(string Word, string Value)
{
    /// <summary>The condition of a step.</summary>
    /// <param name="names">Which names steps carry.</param>
    /// <param name="step">Its name.</param>
    public static PathFilter Of(ActivityNames names, string step) => new(Column(names), step);

    /// <summary>The condition of a link.</summary>
    /// <param name="names">Which names steps carry.</param>
    /// <param name="from">Null: the journey begins.</param>
    /// <param name="to">Null: the journey ends.</param>
    public static PathFilter Of(ActivityNames names, string? from, string? to) => new(FilterWords.NextPrefix + Column(names), NextValues.Text(from, to));

    /// <summary>The condition of what a figure of paths is about; null where that is neither a step nor a link of journeys.</summary>
    public static PathFilter? Of(CaseReference reference)
    {
        if (PathPart.Read(reference.Part) is not { } part) return null;
        var isStep = reference.Metric == PathFigures.Step.Id || reference.Metric == PathFigures.StepShare.Id;
        var isLink = reference.Metric == PathFigures.Link.Id || reference.Metric == PathFigures.LinkShare.Id || reference.Metric == PathFigures.LinkTime.Id || reference.Metric == PathFigures.LinkTimeMean.Id;
        return part.Words switch
        {
            [var step] when isStep => Of(part.Activity, step),
            [var from, var to] when isLink && part.Unit == CaseUnit.Instance => Of(part.Activity, from.Length == 0 ? null : from, to.Length == 0 ? null : to),
            _ => null,
        };
    }

    /// <summary>A filter with the condition; the opposite of it is taken off.</summary>
    /// <param name="filter">The filter in force.</param>
    /// <param name="isNot">Whether journeys must not have it.</param>
    public CaseFilter In(CaseFilter filter, bool isNot) => filter with
    {
        Terms = [.. filter.Terms.Where(term => term.Name != Word || term.Value != Value), new FilterTerm(Word, Value, isNot)],
    };

    private static string Column(ActivityNames names) => DimensionNames.Of(names == ActivityNames.Source ? Dimension.Activity : Dimension.Type);
}
