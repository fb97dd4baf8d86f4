using Throughline.Journeys.Events;

namespace Throughline.Journeys.Identity;

/// <summary>
/// Groups of codes that links tie together. A code that too many others share is a hub (a shared mailbox, a problem record that
/// hundreds of incidents name): its links tie nobody.
/// </summary>
internal static class LinkGroups
{
    /// <summary>For every code from 0 to <paramref name="count"/> - 1 the code that stands for its group.</summary>
    /// <param name="links">Links of one dimension.</param>
    /// <param name="count">One more than the highest code.</param>
    /// <param name="hubLimit">A code with more distinct partners than this is a hub.</param>
    public static int[] Of(IReadOnlyList<Link> links, int count, int hubLimit)
    {
        var sets = new DisjointSets(count);
        var partners = Partners(links, count, directed: true);
        foreach (var link in links)
            if (partners[link.From] <= hubLimit && partners[link.To] <= hubLimit)
                sets.Union(link.From, link.To);
        return sets.ToArray();
    }

    /// <summary>For every code with how many different ones links tie it.</summary>
    /// <param name="links">Links of one dimension.</param>
    /// <param name="count">One more than the highest code.</param>
    /// <param name="directed">Whether only the naming of a code by others counts, not its own naming of them.</param>
    public static int[] Partners(IReadOnlyList<Link> links, int count, bool directed)
    {
        var seen = new HashSet<(int Of, int Partner)>(links.Count);
        var partners = new int[count];
        foreach (var (_, from, to, _) in links)
        {
            if (from == to) continue;
            if (seen.Add((to, from))) partners[to]++;
            if (!directed && seen.Add((from, to))) partners[from]++;
        }

        return partners;
    }
}
