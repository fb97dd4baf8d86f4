using Throughline.Journeys.Maps;

namespace Throughline.Journeys.Themes;

/// <summary>For which phases the words of an instance count: as its scores do, for those in which it met a broken step; if it met none anywhere, for all that it entered.</summary>
internal static class PhasesOfWords
{
    /// <summary>By phase of the map, its name and whether each instance's words count for it.</summary>
    public static IReadOnlyList<(string Name, bool[] Counts)> Of(MeasuredMap map)
    {
        var count = map.Log.Log.InstanceCount;
        var (broken, anywhere, step) = (map.Map.Phases.Select(_ => new bool[count]).ToArray(), new bool[count], 0);
        for (var phase = 0; phase < broken.Length; phase++)
            for (var end = step + map.Map.Phases[phase].Steps.Count; step < end; step++)
            {
                if (map.Steps[step].Step.Kind != StepKind.Broken) continue;
                foreach (var instance in map.Steps[step].Instances.Observations.Instance) broken[phase][instance] = anywhere[instance] = true;
            }

        for (var phase = 0; phase < broken.Length; phase++)
            foreach (var instance in map.Phases[phase].Instances.Observations.Instance) broken[phase][instance] |= !anywhere[instance];
        return [.. map.Map.Phases.Select((phase, index) => (phase.Name, broken[index]))];
    }
}
