using Throughline.Journeys;
using Throughline.Journeys.Filters;

namespace Throughline.Office.Gaps;

/// <summary>Whether a gap can be kept.</summary>
public static class GapProblems
{
    private const int LongestAbout = 300;
    private const int LongestOwner = 80;
    private const int LongestWhy = 1000;

    /// <summary>Everything that is wrong with it, in sentences; empty: nothing.</summary>
    public static IEnumerable<string> Of(Gap gap)
    {
        if (gap.About.Length is 0 or > LongestAbout) yield return $"What a gap is about has 1 to {LongestAbout} letters; this has {gap.About.Length}. Name the configuration item, the article or the topic.";
        if (gap.Owner.Length is 0 or > LongestOwner) yield return $"An owner has 1 to {LongestOwner} letters; this one has {gap.Owner.Length}. Name a role, e.g. knowledge base owner.";
        if (Filter(gap.Filter) is { } problem) yield return problem;
    }

    /// <summary>What is wrong with a change of its state; null: nothing.</summary>
    public static string? Of(Gap gap, GapChange change)
    {
        if (gap.State() == change.State) return "The gap stands so already. Load the page again.";
        return change.Why.Length is 0 or > LongestWhy ? $"A change of a gap says why, in 1 to {LongestWhy} letters. Go back and write it." : null;
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
