namespace Throughline.Journeys.Themes;

/// <summary>
/// Joins stems to groups by average linkage: always the two groups whose stems belong together most on average over all their pairs, as long as
/// that is enough. A chain of neighbours does not become one group by it, as single linkage would make it.
/// </summary>
internal sealed class StemClusters
{
    /// <summary>Groups that belong together less than this stay apart.</summary>
    private const double LeastLinkage = 0.15;

    private readonly int[] _group;
    private readonly int[] _size;
    private readonly Dictionary<int, double>[] _links;
    private readonly PriorityQueue<(int A, int B, int SizeA, int SizeB), (double, int, int)> _next = new();

    private StemClusters(int stems, List<StemLink> links)
    {
        _group = [.. Enumerable.Range(0, stems)];
        _size = [.. Enumerable.Repeat(1, stems)];
        _links = [.. Enumerable.Range(0, stems).Select(_ => new Dictionary<int, double>())];
        foreach (var link in links)
        {
            _links[link.A][link.B] = _links[link.B][link.A] = link.Strength;
            Propose(link.A, link.B);
        }
    }

    /// <summary>The group of each stem; -1: it belongs to none.</summary>
    /// <param name="stems">How many stems.</param>
    /// <param name="links">Which belong together.</param>
    public static int[] Of(int stems, List<StemLink> links)
    {
        var clusters = new StemClusters(stems, links);
        while (clusters._next.TryDequeue(out var pair, out _))
            if (pair.SizeA == clusters._size[pair.A] && pair.SizeB == clusters._size[pair.B]) clusters.Join(pair.A, pair.B);
        return [.. Enumerable.Range(0, stems).Select(clusters.Find)];
    }

    private int Find(int stem)
    {
        var group = stem;
        while (_group[group] != group) group = _group[group];
        return _size[group] > 1 ? group : -1;
    }

    private void Join(int a, int b)
    {
        var (kept, gone) = (Math.Min(a, b), Math.Max(a, b));
        _group[gone] = kept;
        _size[kept] += _size[gone];
        _size[gone] = 0;
        foreach (var (other, strength) in _links[gone])
        {
            _links[other].Remove(gone);
            if (other != kept) _links[kept][other] = _links[other][kept] = _links[kept].GetValueOrDefault(other) + strength;
        }

        _links[gone].Clear();
        foreach (var other in _links[kept].Keys) Propose(kept, other);
    }

    private void Propose(int a, int b)
    {
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        var linkage = _links[low][high] / _size[low] / _size[high];
        if (linkage >= LeastLinkage) _next.Enqueue((low, high, _size[low], _size[high]), (-linkage, low, high));
    }
}
