namespace Throughline.Journeys.Maps;

/// <summary>
/// Draws the steps of a log of unknown activities: ordered by where they come in the instances, grouped into phases where
/// they lie close together (<see cref="NaturalBreaks"/>), each phase named after its most frequent activity.
/// </summary>
internal static class PositionalDraft
{
    private const int FewestPhases = 3;
    private const int MostPhases = 7;

    // Rare activities do not shape the phases, and the breaks of a few dozen are found at once.
    private const int MostThatShape = 60;

    /// <summary>The names of the phases and the steps in them.</summary>
    public static (IReadOnlyList<string> Phases, IReadOnlyList<PlacedStep> Steps) Draw(IReadOnlyList<ActivityProfile> profiles)
    {
        var shaping = profiles.OrderByDescending(profile => profile.Instances).Take(MostThatShape).Select(profile => profile.Code).ToHashSet();
        var frequent = profiles.Where(profile => shaping.Contains(profile.Code)).ToList();
        var starts = NaturalBreaks.Of(
            [.. frequent.Select(profile => (double)profile.Position)],
            [.. frequent.Select(profile => (double)profile.Instances)],
            FewestPhases,
            MostPhases);
        var borders = starts.Skip(1).Select(start => frequent[start]).ToList();
        var steps = Assign(profiles, borders);
        return (Names(profiles, steps, starts.Length), steps);
    }

    /// <summary>The step that an activity is.</summary>
    public static PlacedStep Place(int phase, ActivityProfile profile)
    {
        var name = profile.IsKnown ? ServiceTemplate.StepOf(profile.Type).Step.Name : ActivityName.Readable(profile.Type);
        var lane = profile.IsKnown ? ServiceTemplate.StepOf(profile.Type).Step.Lane : ActivityName.LaneOf(profile);
        var kind = profile.IsKnown ? ServiceTemplate.StepOf(profile.Type).Step.Kind : ActivityName.KindOf(profile.Type);
        return new PlacedStep(phase, new Step(profile.Type, name, lane, kind, new StepBinding([profile.Type], null)), profile.Instances);
    }

    private static List<PlacedStep> Assign(IReadOnlyList<ActivityProfile> profiles, List<ActivityProfile> borders)
    {
        var steps = new List<PlacedStep>(profiles.Count);
        var phase = 0;
        foreach (var profile in profiles)
        {
            if (phase < borders.Count && profile.Code == borders[phase].Code) phase++;
            steps.Add(Place(phase, profile));
        }

        return steps;
    }

    private static IReadOnlyList<string> Names(IReadOnlyList<ActivityProfile> profiles, IReadOnlyList<PlacedStep> steps, int phases)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Enumerable.Range(0, phases).Select(phase => steps
                .Zip(profiles)
                .Where(pair => pair.First.Phase == phase)
                .OrderByDescending(pair => pair.Second.Instances)
                .ThenByDescending(pair => pair.Second.Events)
                .ThenBy(pair => pair.Second.Type, StringComparer.Ordinal)
                .Select(pair => pair.First.Step.Name)
                .FirstOrDefault(taken.Add) ?? $"Phase {phase + 1}"),
        ];
    }
}
