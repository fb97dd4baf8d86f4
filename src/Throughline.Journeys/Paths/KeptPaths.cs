using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Paths;

/// <summary>The most frequent variants up to a share of cases, and the steps and links that they go over. Which these are depends on the variants; their figures are of all cases.</summary>
/// <param name="Paths">All paths.</param>
/// <param name="Variants">Kept, most frequent first; at least one where there is any.</param>
/// <param name="Steps">Steps of the kept variants.</param>
/// <param name="Links">Which step follows which in them; beginnings and ends have links of their own.</param>
public sealed record KeptPaths(MeasuredPaths Paths, IReadOnlyList<PathVariant> Variants, IReadOnlyList<KeptStep> Steps, IReadOnlyList<KeptLink> Links)
{
    /// <summary>Share of the cases that go one of the kept ways.</summary>
    public Figure Share => Paths.FrequentShare(Variants.Count);

    /// <summary>Share of the cases that go another way.</summary>
    public Figure OtherShare => Paths.OtherShare(Variants.Count);

    /// <summary>Keeps the smallest number of variants that reach the share.</summary>
    /// <param name="paths">All of them.</param>
    /// <param name="detail">0 to 100.</param>
    public static KeptPaths From(MeasuredPaths paths, int detail)
    {
        var kept = new List<PathVariant>();
        long cases = 0;
        foreach (var variant in paths.Report.Variants)
        {
            if (kept.Count > 0 && cases * 100 >= paths.Report.Cases * detail) break;
            kept.Add(variant);
            cases += variant.Count;
        }

        return new KeptPaths(paths, kept, StepsOf(kept, paths), LinksOf(kept, paths));
    }

    private static KeptStep[] StepsOf(List<PathVariant> kept, MeasuredPaths paths)
    {
        var places = new Dictionary<string, (long Events, double Place)>(StringComparer.Ordinal);
        foreach (var variant in kept)
        {
            for (var i = 0; i < variant.Path.Count; i++)
            {
                var (events, place) = places.GetValueOrDefault(variant.Path[i]);
                places[variant.Path[i]] = (events + variant.Count, place + ((double)i * variant.Count));
            }
        }

        return StepOrder.Of(
            [.. places.Select(step => new KeptStep(step.Key, paths.Step(step.Key), step.Value.Place / step.Value.Events))
                .OrderBy(s => s.MeanPlace).ThenByDescending(s => s.Count).ThenBy(s => s.Name, StringComparer.Ordinal)],
            kept);
    }

    private static List<KeptLink> LinksOf(List<PathVariant> kept, MeasuredPaths paths)
    {
        var links = new HashSet<(string? From, string? To)>();
        foreach (var variant in kept)
            for (var i = 0; i <= variant.Path.Count; i++)
                links.Add((i == 0 ? null : variant.Path[i - 1], i == variant.Path.Count ? null : variant.Path[i]));

        return [.. links
            .Select(link => new KeptLink(link.From, link.To, paths.Link(link.From, link.To), link is { From: { } from, To: { } to } ? paths.LinkTime(from, to) : null))
            .OrderByDescending(l => l.Count).ThenBy(l => l.From, StringComparer.Ordinal).ThenBy(l => l.To, StringComparer.Ordinal)];
    }
}

/// <summary>A step of the kept variants.</summary>
/// <param name="Name">Activity or type.</param>
/// <param name="Times">How often it happens.</param>
/// <param name="MeanPlace">Mean place in the kept variants, from 0.</param>
public sealed record KeptStep(string Name, Figure Times, double MeanPlace)
{
    /// <summary>How often, which decides its place in the drawing.</summary>
    public long Count => (long)(Times.Value ?? 0);
}

/// <summary>A step directly after another in the kept variants.</summary>
/// <param name="From">Null: the case begins.</param>
/// <param name="To">Null: the case ends.</param>
/// <param name="Times">How often.</param>
/// <param name="Time">Median time between the two; null at beginnings and ends.</param>
public sealed record KeptLink(string? From, string? To, Figure Times, Figure? Time)
{
    /// <summary>How often, which decides how wide its line is.</summary>
    public long Count => (long)(Times.Value ?? 0);
}
