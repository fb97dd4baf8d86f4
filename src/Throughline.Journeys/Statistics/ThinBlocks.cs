namespace Throughline.Journeys.Statistics;

/// <summary>Tells the blocks (weeks) of a series that have hardly any members: an export begins and ends bit by bit, and what is left in such weeks says nothing of the usual course.</summary>
public static class ThinBlocks
{
    private const double ThinShare = 0.1;

    /// <summary>
    /// For every block whether it has less than a tenth of the members of a usual one: of the block in which the member in the middle lies, if the blocks
    /// stand by size. The median of the blocks would not do: an export that runs out over many weeks has more thin ones than others.
    /// </summary>
    /// <param name="members">How many members each block has.</param>
    public static bool[] Of(ReadOnlySpan<int> members)
    {
        var ascending = members.ToArray();
        Array.Sort(ascending);
        var (half, seen, usual) = (ascending.Sum(count => (long)count) / 2.0, 0L, 0);
        for (var i = 0; i < ascending.Length && seen < half; i++) (seen, usual) = (seen + ascending[i], ascending[i]);
        var isThin = new bool[members.Length];
        for (var i = 0; i < isThin.Length; i++) isThin[i] = members[i] < ThinShare * usual;
        return isThin;
    }
}
