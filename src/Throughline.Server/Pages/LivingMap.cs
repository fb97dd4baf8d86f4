using Throughline.Journeys.Maps;
using Throughline.Office.Maps;

namespace Throughline.Server.Pages;

/// <summary>What the page of a map shows.</summary>
/// <param name="Kept">The map as people keep it, or the draft.</param>
/// <param name="View">What really happened, written into it.</param>
public sealed record LivingMap(KeptMap Kept, MapView View)
{
    /// <summary>By the name of a phase as the data alone draws it, the phase of this map that has most of its steps now.</summary>
    public IReadOnlyDictionary<string, string> Homes { get; init; } = new Dictionary<string, string>();

    /// <summary>Findings in the phases of this map: detectors speak of phases as the data draws them.</summary>
    public IReadOnlyList<FindingLine>? Placed(IReadOnlyList<FindingLine>? findings) =>
        findings is null ? null : [.. findings.Select(line => line.Phase is { } phase && Homes.TryGetValue(phase, out var home) ? line with { Phase = home } : line)];

    /// <summary>Where the phases of a draft have gone in the map that people have made of it.</summary>
    public static IReadOnlyDictionary<string, string> HomesOf(JourneyMap draft, JourneyMap map)
    {
        var homes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var phase in draft.Phases)
        {
            var steps = phase.Steps.Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
            if (map.Phases.MaxBy(candidate => candidate.Steps.Count(step => steps.Contains(step.Id))) is { } home && home.Steps.Any(step => steps.Contains(step.Id))) homes[phase.Name] = home.Name;
        }

        return homes;
    }
}
