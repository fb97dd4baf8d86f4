using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>Draws a first map from the data alone.</summary>
public static class MapDraft
{
    private const string Empty = "No events yet";

    /// <summary>
    /// Known event types fall into the service template; a log of its own activity names is ordered by where they come in the instances.
    /// Every type of the log is bound to exactly one step.
    /// </summary>
    /// <param name="id">Short name for addresses.</param>
    /// <param name="name">The journey as the customer would say it.</param>
    /// <param name="scope">Which instances belong to it; written into the map, not applied here.</param>
    /// <param name="log">The instances in scope.</param>
    public static JourneyMap Draft(string id, string name, JourneyScope? scope, EventLog log) => Draft(id, name, scope, new MeasuredLog(log), Everybody(log));

    /// <summary>Draws the map of some instances of a log.</summary>
    /// <param name="id">Short name for addresses.</param>
    /// <param name="name">The journey as the customer would say it.</param>
    /// <param name="scope">Which instances belong to it; written into the map.</param>
    /// <param name="log">The log.</param>
    /// <param name="belongs">For every instance whether it is one of them.</param>
    internal static JourneyMap Draft(string id, string name, JourneyScope? scope, MeasuredLog log, bool[] belongs)
    {
        var profiles = ActivityProfiles.Of(log.Log, belongs);
        if (profiles.Count == 0) return new JourneyMap(id, name, scope, [new Phase(Empty, [])]);
        var isService = SpeaksOfService(profiles);
        var (phases, steps) = isService
            ? (ServiceTemplate.Phases, TemplateDraft.Steps(log.Instances, belongs, profiles))
            : PositionalDraft.Draw(profiles);
        // The template says itself what goes with what; of other activities the order is all that is known.
        var placed = isService ? WithSlugs(steps) : Aligned(WithSlugs(steps));
        return new JourneyMap(id, name, scope, Fill(phases, placed, belongs.AsSpan().Count(true)));
    }

    /// <summary>Says of every instance of a log that it belongs.</summary>
    internal static bool[] Everybody(EventLog log)
    {
        var everybody = new bool[log.InstanceCount];
        Array.Fill(everybody, true);
        return everybody;
    }

    // One type that is known by chance does not make a service desk: the known ones must reach over two phases and a third of the events.
    private static bool SpeaksOfService(IReadOnlyList<ActivityProfile> profiles)
    {
        var known = profiles.Where(profile => profile.IsKnown).ToList();
        var phases = known.Select(profile => ServiceTemplate.StepOf(profile.Type).Phase).Distinct().Count();
        return phases >= 2 && known.Sum(profile => profile.Events) * 3 >= profiles.Sum(profile => profile.Events);
    }

    private static List<PlacedStep> WithSlugs(IReadOnlyList<PlacedStep> steps)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. steps.Select(placed => placed with { Step = placed.Step with { Id = Slug.Unique(placed.Step.Id, taken) } })];
    }

    private static List<PlacedStep> Aligned(List<PlacedStep> placed) =>
        [.. placed.GroupBy(step => step.Phase).SelectMany(phase => phase.Zip(StepAlignment.ByOrder([.. phase.Select(step => step.Step)]), (step, aligned) => step with { Step = aligned }))];

    private static IReadOnlyList<Phase> Fill(IReadOnlyList<string> names, IReadOnlyList<PlacedStep> steps, long instances) =>
    [
        .. names
            .Select((name, index) => (Name: name, Index: index, Steps: steps.Where(step => step.Phase == index).ToList()))
            .Where(phase => phase.Steps.Count > 0)
            .Select(phase => new Phase(phase.Name, StepAlignment.Kept(RareSteps.Fold(phase.Index, phase.Steps, instances)))),
    ];
}
