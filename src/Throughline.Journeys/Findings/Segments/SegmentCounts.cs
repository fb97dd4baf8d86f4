using Throughline.Journeys.Statistics;

namespace Throughline.Journeys.Findings.Segments;

/// <summary>Counts of a harm by the values of one or two attributes and by stratum: one pass, then every segment of these attributes is read off.</summary>
internal sealed class SegmentCounts
{
    private readonly int[] _n;
    private readonly int[] _hits;
    private readonly int[] _totalN;
    private readonly int[] _totalHits;
    private readonly int _sizeB;
    private readonly int _strata;

    /// <summary>Counts.</summary>
    /// <param name="harm">What is counted.</param>
    /// <param name="a">The first attribute.</param>
    /// <param name="b">The second; null: none.</param>
    /// <param name="strata">What is held alike.</param>
    public SegmentCounts(Harm harm, InstanceAttribute a, InstanceAttribute? b, Strata strata)
    {
        (_sizeB, _strata) = (b?.Size ?? 1, strata.Count);
        (_n, _hits) = (new int[a.Size * _sizeB * _strata], new int[a.Size * _sizeB * _strata]);
        (_totalN, _totalHits) = (new int[_strata], new int[_strata]);
        for (var i = 0; i < harm.Instance.Length; i++)
        {
            var instance = harm.Instance[i];
            var cell = ((((a.Code[instance] * _sizeB) + (b is null ? 0 : b.Code[instance])) * _strata) + strata.Code[instance]);
            _n[cell]++;
            if (harm.IsHit[i]) _hits[cell]++;
        }

        for (var cell = 0; cell < _n.Length; cell++)
        {
            _totalN[cell % _strata] += _n[cell];
            _totalHits[cell % _strata] += _hits[cell];
        }
    }

    /// <summary>Members of a segment, in all strata.</summary>
    public int N(int codeA, int codeB)
    {
        var sum = 0;
        foreach (var n in _n.AsSpan(((codeA * _sizeB) + codeB) * _strata, _strata)) sum += n;
        return sum;
    }

    /// <summary>Writes the strata in which a segment and its rest can be compared, and answers how many.</summary>
    /// <param name="codeA">Value of the first attribute.</param>
    /// <param name="codeB">Value of the second, 0 without one.</param>
    /// <param name="found">As long as there are strata.</param>
    public int Read(int codeA, int codeB, Span<RateStratum> found)
    {
        var (first, count) = (((codeA * _sizeB) + codeB) * _strata, 0);
        for (var stratum = 0; stratum < _strata; stratum++)
        {
            var (n, hits) = (_n[first + stratum], _hits[first + stratum]);
            if (n == 0 || n == _totalN[stratum]) continue;
            found[count++] = new RateStratum(hits, n, _totalHits[stratum] - hits, _totalN[stratum] - n);
        }

        return count;
    }
}
