using Throughline.Journeys.Maps;

namespace Throughline.Office.Maps;

/// <summary>What may be done with a sound map, and what needs a reason.</summary>
public static class MapRules
{
    private const int MostNamed = 5;

    /// <summary>Why a map may not be published; null: it may. A map that shows only how it should go hides what its customers meet.</summary>
    /// <param name="map">The map.</param>
    /// <param name="observedBroken">The broken variants that were observed, the most frequent first, each in words; empty: none was.</param>
    public static string? WhyNotPublished(JourneyMap map, IReadOnlyList<string> observedBroken)
    {
        if (map.Paths.Any(path => path.Kind == PathKind.Broken)) return null;
        if (map.Phases.Any(phase => phase.Steps.Any(step => step.Kind == StepKind.Broken))) return null;
        var observed = observedBroken.Count == 0
            ? "None was observed yet; draw the one that you know of."
            : $"Observed: {string.Join("; ", observedBroken.Take(MostNamed))}{(observedBroken.Count > MostNamed ? $"; and {observedBroken.Count - MostNamed} more" : "")}.";
        return $"The map '{map.Name}' shows no way of going wrong, so it cannot be published. Draw at least one broken step or path. {observed}";
    }

    /// <summary>The question that has to be answered before a change is kept; null: none. What comes before and after the service is what gets forgotten, so whoever takes out the first or the last phase says why.</summary>
    /// <param name="before">The map as it is.</param>
    /// <param name="after">The map as it should be.</param>
    public static string? AsksWhy(JourneyMap before, JourneyMap after)
    {
        if (before.Phases.Count == 0) return null;
        var removed = new[] { before.Phases[0], before.Phases[^1] }.Distinct().Where(phase => IsRemoved(phase, after)).Select(phase => $"“{phase.Name}”").ToList();
        return removed.Count == 0
            ? null
            : $"{string.Join(" and ", removed)} {(removed.Count == 1 ? "is" : "are")} where the journey begins or ends for the customer. Say why {(removed.Count == 1 ? "it is" : "they are")} taken out.";
    }

    // A phase that has another name but still some of its steps is renamed.
    private static bool IsRemoved(Phase phase, JourneyMap after) =>
        after.Phases.All(other => other.Name != phase.Name && !other.Steps.Any(step => phase.Steps.Any(own => own.Id == step.Id)));
}
