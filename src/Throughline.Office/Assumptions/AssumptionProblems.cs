using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;

namespace Throughline.Office.Assumptions;

/// <summary>Whether an assumption can be kept.</summary>
public static class AssumptionProblems
{
    private const int LongestText = 500;

    /// <summary>Everything that is wrong with it, in sentences; empty: nothing.</summary>
    /// <param name="assumption">The assumption.</param>
    /// <param name="map">The map that it is about.</param>
    public static IReadOnlyList<string> Of(Assumption assumption, JourneyMap map) => [.. Words(assumption, map), .. assumption.Test is { } test ? Test(test, assumption.Step) : []];

    private static IEnumerable<string> Words(Assumption assumption, JourneyMap map)
    {
        if (string.IsNullOrWhiteSpace(assumption.Text)) yield return "The assumption says nothing. Write it in a sentence, e.g. \"Most customers never look at the portal first\".";
        else if (assumption.Text.Length > LongestText) yield return $"The assumption has {assumption.Text.Length} letters; {LongestText} are allowed. Say one thing in a sentence.";
        if (assumption.Step is { } step && map.Phases.SelectMany(phase => phase.Steps).All(known => known.Id != step))
            yield return $"The map “{map.Name}” has no step '{step}' any more. Choose another, or the whole map.";
    }

    private static IEnumerable<string> Test(AssumptionTest test, string? step)
    {
        if (AssumptionMetrics.Find(test.Metric) is not { } metric) yield return $"There is no metric '{test.Metric}'. Choose one of the list; docs/metrics.md explains them.";
        else if (step is null && AssumptionMetrics.IsOfStep(test.Metric)) yield return $"“{metric.Name}” is the figure of a step. Choose the step that the assumption is about.";
        else if (metric.Unit == "share" && test.Value is < 0 or > 1) yield return $"{metric.Name} is a share; it can be claimed to be from 0 % to 100 %.";
        if (!double.IsFinite(test.Value)) yield return "The claimed value is no number. Write one.";
        if (Filter(test.Filter) is { } problem) yield return problem;
    }

    private static string? Filter(string filter)
    {
        try
        {
            FilterWords.Parse(filter);
            return null;
        }
        catch (WorkspaceException e)
        {
            return e.Message;
        }
    }
}
