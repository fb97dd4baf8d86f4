using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps.Patterns;

namespace Throughline.Journeys.Maps;

/// <summary>Draws the steps of a log that speaks mostly of known types: by the service template, unknown types beside the known ones they come nearest to.</summary>
internal static class TemplateDraft
{
    /// <summary>The steps in order, with the index of their phase in the template.</summary>
    /// <param name="table">The instances of the log.</param>
    /// <param name="belongs">For every instance whether it is looked at.</param>
    /// <param name="profiles">The types of those.</param>
    public static IReadOnlyList<PlacedStep> Steps(InstanceTable table, bool[] belongs, IReadOnlyList<ActivityProfile> profiles)
    {
        var known = profiles.Where(profile => profile.IsKnown).ToList();
        return
        [
            .. Aligned([.. FromTemplate(table, belongs, known)]),
            .. profiles.Where(profile => !profile.IsKnown).Select(profile => Beside(profile, known)),
        ];
    }

    private static IEnumerable<PlacedStep> FromTemplate(InstanceTable table, bool[] belongs, IReadOnlyList<ActivityProfile> known)
    {
        var instances = known.ToDictionary(profile => profile.Type, profile => profile.Instances, StringComparer.Ordinal);
        var patterns = CountPatterns(table, belongs);
        foreach (var (phase, step, isExpected) in ServiceTemplate.Steps)
        {
            var seen = step.Binding?.Pattern is { } pattern
                ? patterns[pattern]
                : step.Binding?.Types?.Max(type => instances.GetValueOrDefault(type)) ?? 0;
            if (seen > 0 || isExpected) yield return new PlacedStep(phase, Bound(step, instances), seen);
        }
    }

    // Where the customer's step that the template names is not in the log, an agent's step goes with the one before that.
    private static IEnumerable<PlacedStep> Aligned(IReadOnlyList<PlacedStep> steps)
    {
        var drawn = steps.Select(step => step.Step.Id).ToHashSet(StringComparer.Ordinal);
        return steps.Select(step => step with { Step = step.Step with { Alongside = Nearest(step.Phase, step.Step.Alongside, drawn) } });
    }

    private static string? Nearest(int phase, string? wanted, HashSet<string> drawn) => wanted is null
        ? null
        : ServiceTemplate.Steps
            .Where(step => step.Phase == phase && step.Step is { Lane: Lane.Customer, Kind: StepKind.Happy })
            .Select(step => step.Step.Id)
            .TakeWhile(id => id != wanted)
            .Append(wanted)
            .LastOrDefault(drawn.Contains);

    // Types that the log does not have would stand in the map's text form as if they had been seen.
    private static Step Bound(Step step, Dictionary<string, long> seen)
    {
        var types = step.Binding?.Types?.Where(seen.ContainsKey).ToList();
        return types is { Count: > 0 } ? step with { Binding = new StepBinding(types, null) } : step;
    }

    private static Dictionary<string, long> CountPatterns(InstanceTable table, bool[] belongs)
    {
        var counts = PatternCatalogue.All.ToDictionary(pattern => pattern.Name, _ => 0L, StringComparer.Ordinal);
        foreach (var pattern in PatternCatalogue.All)
            for (var instance = 0; instance < table.Count; instance++)
                if (belongs[instance] && pattern.IsIn(table, instance)) counts[pattern.Name]++;

        return counts;
    }

    // What waits is named so in most logs, and comes late in the long journeys in which it occurs: its place would say "Confirm".
    private static PlacedStep Beside(ActivityProfile profile, IReadOnlyList<ActivityProfile> known)
    {
        if (ActivityName.SpeaksOfWaiting(profile.Type)) return PositionalDraft.Place(ServiceTemplate.Wait, profile);
        var nearest = known.MinBy(other => Math.Abs(other.Position - profile.Position));
        var phase = nearest is null ? 0 : ServiceTemplate.StepOf(nearest.Type).Phase;
        return PositionalDraft.Place(phase, profile);
    }
}
