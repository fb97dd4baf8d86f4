using Throughline.Journeys.Events;
using Throughline.Journeys.Maps.Patterns;

namespace Throughline.Journeys.Maps;

/// <summary>A map's steps as numbers, ready for one pass over a log: steps are numbered through all phases in order.</summary>
internal sealed class MapBinding
{
    private MapBinding(JourneyMap map, int types)
    {
        Steps = [.. map.Phases.SelectMany(phase => phase.Steps)];
        PhaseOfStep = [.. map.Phases.SelectMany((phase, index) => phase.Steps.Select(_ => index))];
        StepsOfType = new int[types + 1][];
        Array.Fill(StepsOfType, []);
        Patterns = [.. Steps.Select((step, index) => (Index: index, step.Binding?.Pattern))
            .Where(step => step.Pattern is not null)
            .Select(step => (step.Index, PatternCatalogue.Find(step.Pattern!, Steps[step.Index].Name)))];
    }

    /// <summary>All steps.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The phase of each step.</summary>
    public int[] PhaseOfStep { get; }

    /// <summary>The steps that a type code is bound to; its phase is that of the first.</summary>
    public int[][] StepsOfType { get; }

    /// <summary>The steps that are bound to patterns.</summary>
    public IReadOnlyList<(int Step, IPattern Pattern)> Patterns { get; }

    /// <summary>Binds a map to the types of a log.</summary>
    /// <exception cref="WorkspaceException">A step names a pattern that does not exist.</exception>
    public static MapBinding Of(JourneyMap map, TermBook types)
    {
        var binding = new MapBinding(map, types.Count);
        for (var step = 0; step < binding.Steps.Count; step++)
            foreach (var type in binding.Steps[step].Binding?.Types ?? [])
                binding.Bind(types.Find(type), step);
        return binding;
    }

    private void Bind(int type, int step)
    {
        if (type != 0) StepsOfType[type] = [.. StepsOfType[type], step];
    }
}
