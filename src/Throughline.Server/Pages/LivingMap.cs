using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;

namespace Throughline.Server.Pages;

/// <summary>What the page of a map shows.</summary>
/// <param name="Kept">The map as people keep it, or the draft.</param>
/// <param name="View">What really happened, written into it.</param>
public sealed record LivingMap(KeptMap Kept, MapView View)
{
    /// <summary>Its quick wins; null: no step is marked as one.</summary>
    public QuickWinsView? QuickWins { get; init; }

    /// <summary>What is to make it better.</summary>
    public IReadOnlyList<ImprovementLine> Improvements { get; init; } = [];

    /// <summary>Of when its data and its last review are; null: not known.</summary>
    public MapAge? Age { get; init; }

    /// <summary>By the name of a phase as the data alone draws it, the phase of this map that has most of its steps now.</summary>
    public IReadOnlyDictionary<string, string> Homes { get; init; } = new Dictionary<string, string>();

    /// <summary>Findings in the phases of this map, each matter once: detectors speak of phases as the data draws them.</summary>
    public Searched<IReadOnlyList<FindingLine>> Placed(Searched<IReadOnlyList<FindingLine>> found) =>
        found with { View = Placed(found.View, Homes) };

    /// <summary>Findings in the phases of a map, each matter once.</summary>
    /// <param name="found">What was found; null: nothing yet.</param>
    /// <param name="homes">As <see cref="HomesOf"/> says.</param>
    public static IReadOnlyList<FindingLine>? Placed(IReadOnlyList<FindingLine>? found, IReadOnlyDictionary<string, string> homes) => found is null
        ? null
        : [.. FindingsQuery.Rows(found).Select(line => line.Phase is { } phase && homes.TryGetValue(phase, out var home) ? line with { Phase = home } : line)];

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
