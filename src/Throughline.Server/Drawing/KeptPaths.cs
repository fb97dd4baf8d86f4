using Throughline.Journeys.Paths;

namespace Throughline.Server.Drawing;

/// <summary>The most frequent variants up to a share of cases, and the graph that they alone make. What is left out is counted.</summary>
/// <param name="Variants">Kept, most frequent first; at least one where there is any.</param>
/// <param name="Cases">Cases that go one of the kept ways.</param>
/// <param name="OtherVariants">Variants left out.</param>
/// <param name="OtherCases">Their cases.</param>
/// <param name="Steps">Steps of the kept variants with the number of events.</param>
/// <param name="Links">Which step follows which in them; beginnings and ends have links of their own.</param>
public sealed record KeptPaths(
    IReadOnlyList<PathVariant> Variants,
    long Cases,
    int OtherVariants,
    long OtherCases,
    IReadOnlyList<KeptStep> Steps,
    IReadOnlyList<KeptLink> Links)
{
    /// <summary>Keeps the smallest number of variants that reach the share.</summary>
    /// <param name="report">All of them, most frequent first.</param>
    /// <param name="detail">0 to 100.</param>
    public static KeptPaths From(PathReport report, int detail)
    {
        var total = report.Cases;
        var kept = new List<PathVariant>();
        long cases = 0;
        foreach (var variant in report.Variants)
        {
            if (kept.Count > 0 && cases * 100 >= total * detail) break;
            kept.Add(variant);
            cases += variant.Count;
        }

        return new KeptPaths(kept, cases, report.Variants.Count - kept.Count, total - cases, CountSteps(kept), CountLinks(kept, report));
    }

    private static KeptStep[] CountSteps(List<PathVariant> kept)
    {
        var counts = new Dictionary<string, (long Events, double Place)>(StringComparer.Ordinal);
        foreach (var variant in kept)
        {
            for (var i = 0; i < variant.Path.Count; i++)
            {
                var (events, place) = counts.GetValueOrDefault(variant.Path[i]);
                counts[variant.Path[i]] = (events + variant.Count, place + ((double)i * variant.Count));
            }
        }

        return StepOrder.Of(
            [.. counts.Select(c => new KeptStep(c.Key, c.Value.Events, c.Value.Place / c.Value.Events))
                .OrderBy(s => s.MeanPlace).ThenByDescending(s => s.Events).ThenBy(s => s.Name, StringComparer.Ordinal)],
            kept);
    }

    private static List<KeptLink> CountLinks(List<PathVariant> kept, PathReport report)
    {
        var counts = new Dictionary<(string? From, string? To), long>();
        foreach (var variant in kept)
        {
            for (var i = 0; i <= variant.Path.Count; i++)
            {
                var link = (i == 0 ? null : variant.Path[i - 1], i == variant.Path.Count ? null : variant.Path[i]);
                counts[link] = counts.GetValueOrDefault(link) + variant.Count;
            }
        }

        var medians = report.Edges.ToDictionary(e => ((string?)e.From, (string?)e.To), e => e.MedianSeconds);
        return [.. counts
            .Select(c => new KeptLink(c.Key.From, c.Key.To, c.Value, medians.TryGetValue(c.Key, out var median) ? median : null))
            .OrderByDescending(l => l.Count).ThenBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.To, StringComparer.Ordinal)];
    }
}

/// <summary>A step of the kept variants.</summary>
/// <param name="Name">Activity or type.</param>
/// <param name="Events">How often it happens in them.</param>
/// <param name="MeanPlace">Mean place in the path, from 0.</param>
public sealed record KeptStep(string Name, long Events, double MeanPlace);

/// <summary>A step directly after another in the kept variants.</summary>
/// <param name="From">Null: the case begins.</param>
/// <param name="To">Null: the case ends.</param>
/// <param name="Count">How often in the kept variants.</param>
/// <param name="MedianSeconds">Median over all cases; null at beginnings and ends.</param>
public sealed record KeptLink(string? From, string? To, long Count, double? MedianSeconds);
