namespace Throughline.Journeys.Paths;

/// <summary>
/// What of the kept paths a reader can take in: the most frequent steps, each with its strongest way in and out, then the most frequent links.
/// What is left out stands beside it; the table of links has it.
/// </summary>
/// <param name="Steps">In reading order.</param>
/// <param name="Links">Most frequent first; a step after itself is among them wherever the step is drawn.</param>
/// <param name="OtherSteps">Steps left out.</param>
/// <param name="OtherLinks">Links left out.</param>
public sealed record DrawnPaths(IReadOnlyList<KeptStep> Steps, IReadOnlyList<KeptLink> Links, IReadOnlyList<KeptStep> OtherSteps, IReadOnlyList<KeptLink> OtherLinks)
{
    /// <summary>The most steps that are drawn.</summary>
    public const int MostSteps = 24;

    // So many are chosen for how frequent they are; the others connect them.
    private const int FrequentSteps = 14;
    private const int LinesOfStep = 2;
    private const int LinesOfEnds = 4;

    /// <summary>The most lines that are drawn between so many steps, unless their strongest ways alone are more.</summary>
    public static int MostLines(int steps) => (LinesOfStep * steps) + LinesOfEnds;

    /// <summary>Chooses what to draw.</summary>
    public static DrawnPaths Of(KeptPaths kept)
    {
        var steps = Connected(kept);
        KeptStep[] shown = [.. kept.Steps.Where(s => steps.Contains(s.Name))];
        var links = Chosen(shown, [.. kept.Links.Where(l => IsIn(steps, l.From) && IsIn(steps, l.To))]);
        return new DrawnPaths(shown, links, [.. kept.Steps.Except(shown)], [.. kept.Links.Except(links)]);
    }

    /// <summary>The same steps and links with the figures of other cases; what those do not have is not among them.</summary>
    public DrawnPaths Of(MeasuredPaths others) => new(
        [.. Steps.Where(step => others.Has(step.Name)).Select(step => step with { Times = others.Step(step.Name) })],
        [
            .. Links.Where(link => others.Has(link.From, link.To))
                .Select(link => link with { Times = others.Link(link.From, link.To), Time = link is { From: { } from, To: { } to } ? others.LinkTime(from, to) : null })
                .OrderByDescending(link => link.Count),
        ],
        [],
        []);

    private static bool IsIn(HashSet<string> steps, string? name) => name is null || steps.Contains(name);

    // The most frequent steps. One that nothing drawn leads to, or that leads to nothing drawn, takes along the step that it is linked with most often, as long as there is room;
    // then it ends there, and one that is linked with nothing drawn is left out.
    private static HashSet<string> Connected(KeptPaths kept)
    {
        var steps = kept.Steps.OrderByDescending(s => s.Count).Take(FrequentSteps).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        var ends = new HashSet<string>(StringComparer.Ordinal);
        var left = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var (into, outOf) = (Linked(link => link.To, link => link.From), Linked(link => link.From, link => link.To));
            bool HasBoth(string step) => into.Contains(step) && outOf.Contains(step);
            bool HasOne(string step) => into.Contains(step) || outOf.Contains(step);
            if (steps.FirstOrDefault(step => ends.Contains(step) ? !HasOne(step) : !HasBoth(step)) is not { } loose) return steps;
            var further = into.Contains(loose) ? Strongest(loose, link => link.From, link => link.To) : Strongest(loose, link => link.To, link => link.From);
            if (further is not null && steps.Count < MostSteps)
            {
                steps.Add(further);
            }
            else if (HasOne(loose))
            {
                ends.Add(loose);
            }
            else
            {
                steps.Remove(loose);
                left.Add(loose);
            }
        }

        HashSet<string> Linked(Func<KeptLink, string?> end, Func<KeptLink, string?> other) =>
            [.. kept.Links.Where(link => link.From != link.To && IsIn(steps, other(link))).Select(end).OfType<string>()];
        string? Strongest(string step, Func<KeptLink, string?> here, Func<KeptLink, string?> there) =>
            kept.Links.Where(link => here(link) == step && there(link) is { } other && !steps.Contains(other) && !left.Contains(other)).MaxBy(link => link.Count) is { } link ? there(link) : null;
    }

    private static List<KeptLink> Chosen(KeptStep[] steps, List<KeptLink> links)
    {
        var places = steps.Select((step, i) => (step.Name, i)).ToDictionary(s => s.Name, s => s.i, StringComparer.Ordinal);
        int From(KeptLink link) => link.From is null ? -1 : places[link.From];
        int To(KeptLink link) => link.To is null ? steps.Length : places[link.To];
        var loops = links.Where(l => From(l) == To(l)).ToArray();
        KeptLink[] lines = [.. links.Except(loops)];
        // Onwards before back: then a line leads from the beginning to every step, and on from it, wherever the log has one.
        KeptLink[] onwards = [.. lines.OrderBy(l => From(l) > To(l))];
        var chosen = onwards.DistinctBy(To).Concat(onwards.DistinctBy(From)).ToHashSet();
        foreach (var line in lines)
        {
            if (chosen.Count >= MostLines(steps.Length)) break;
            chosen.Add(line);
        }

        chosen.UnionWith(loops);
        return [.. links.Where(chosen.Contains)];
    }
}
