namespace Throughline.Journeys.Themes;

/// <summary>Walks over the pairs of stems of a text that are near each other: in one sentence and at most <see cref="StemPairs.Reach"/> stems apart.</summary>
/// <param name="stems">As in <see cref="StemmedTexts.Stem"/>.</param>
internal ref struct Neighbours(ReadOnlySpan<int> stems)
{
    private readonly ReadOnlySpan<int> _stems = stems;
    private int _earlierAt = -1;
    private int _laterAt;
    private int _left;

    /// <summary>The stem that comes first.</summary>
    public readonly int Earlier => _stems[_earlierAt];

    /// <summary>The stem that comes later.</summary>
    public readonly int Later => _stems[_laterAt];

    /// <summary>Where the pair begins.</summary>
    public readonly int From => _earlierAt;

    /// <summary>Where the pair ends.</summary>
    public readonly int To => _laterAt;

    /// <summary>Goes to the next pair.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            if (_left > 0 && NextLater()) return true;
            if (!NextEarlier()) return false;
        }
    }

    private bool NextLater()
    {
        for (_laterAt++; _laterAt < _stems.Length && _stems[_laterAt] != ReadTexts.Break; _laterAt++)
        {
            if (_stems[_laterAt] < 0) continue;
            _left--;
            return true;
        }

        return false;
    }

    private bool NextEarlier()
    {
        for (_earlierAt++; _earlierAt < _stems.Length; _earlierAt++)
        {
            if (_stems[_earlierAt] < 0) continue;
            (_laterAt, _left) = (_earlierAt, StemPairs.Reach);
            return true;
        }

        return false;
    }
}
