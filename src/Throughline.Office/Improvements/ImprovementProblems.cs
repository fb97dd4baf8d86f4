using Throughline.Journeys.Maps;

namespace Throughline.Office.Improvements;

/// <summary>Whether an improvement can be kept.</summary>
public static class ImprovementProblems
{
    private const int LongestName = 300;
    private const int LongestOwner = 80;
    private const double MostEffort = 10_000;

    /// <summary>Everything that is wrong with it, in sentences; empty: nothing.</summary>
    /// <param name="improvement">The improvement.</param>
    /// <param name="map">The map that it is about.</param>
    public static IEnumerable<string> Of(Improvement improvement, JourneyMap map)
    {
        if (improvement.Name.Length is 0 or > LongestName) yield return $"An improvement has a name of 1 to {LongestName} letters; this one has {improvement.Name.Length}. Say what is done.";
        if (improvement.Owner.Length is 0 or > LongestOwner) yield return $"An owner has 1 to {LongestOwner} letters; this one has {improvement.Owner.Length}. Name a role.";
        if (improvement.Effort is not (> 0 and <= MostEffort)) yield return $"An effort is more than 0 and at most {MostEffort:#,0} person-days. Write a number, e.g. 5 or 0.5.";
        if (map.Phases.SelectMany(phase => phase.Steps).All(step => step.Id != improvement.Step)) yield return $"The map “{map.Name}” has no step '{improvement.Step}' any more. Choose another.";
    }
}
