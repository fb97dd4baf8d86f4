using Throughline.Journeys.Events;

namespace Throughline.Journeys.Quality;

/// <summary>Finds events of one source that say the same: a hash of all that they say, sorted, so that equal ones stand together. With 64 bits two different events of ten million share a hash once in 400,000 such logs.</summary>
internal static class EqualEvents
{
    /// <summary>By source, how many events repeat an earlier one.</summary>
    public static long[] Count(EventLog log)
    {
        var hashes = new ulong[log.Count];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = HashOf(log, i);
        var sources = log.Source.AsSpan().ToArray();
        Array.Sort(hashes, sources);
        var counts = new long[log.Sources.Count];
        for (var i = 1; i < hashes.Length; i++)
            if (hashes[i] == hashes[i - 1]) counts[sources[i]]++;
        return counts;
    }

    private static ulong HashOf(EventLog log, int i)
    {
        var hash = StableHash.Combine(UInt128.Zero, log.Time[i]);
        hash = StableHash.Combine(hash, log.Sequence[i]);
        hash = StableHash.Combine(hash, log.Source[i]);
        // The type of an audit log's row depends on the row before it.
        hash = StableHash.Combine(hash, log.Activity[i] != 0 ? log.Activity[i] : -log.Type[i]);
        hash = StableHash.Combine(hash, (long)log.Side[i]);
        for (var dimension = (int)Dimension.Ticket; dimension < Dimensions.Count; dimension++)
        {
            var codes = log.References[dimension];
            if (codes.Length > 0) hash = StableHash.Combine(hash, codes[i]);
        }

        if (log.Score.Length > 0) hash = StableHash.Combine(hash, BitConverter.DoubleToInt64Bits(log.Score[i]));
        return (ulong)hash;
    }
}
