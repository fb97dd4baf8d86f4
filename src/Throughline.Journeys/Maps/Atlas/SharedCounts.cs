namespace Throughline.Journeys.Maps.Atlas;

/// <summary>How much every two scopes have in common, added up set by set: what is in the same scopes is counted once.</summary>
/// <param name="scopes">How many scopes.</param>
internal sealed class SharedCounts(int scopes)
{
    private readonly long[] _both = new long[scopes * scopes];

    /// <summary>Counts what is in all scopes of a set.</summary>
    public void Add(int[] set, long count)
    {
        foreach (var one in set)
            foreach (var other in set) _both[(one * scopes) + other] += count;
    }

    /// <summary>What two scopes have in common.</summary>
    public Shared Of(int one, int other)
    {
        var both = _both[(one * scopes) + other];
        return new Shared(both, _both[(one * scopes) + one] + _both[(other * scopes) + other] - both);
    }
}
