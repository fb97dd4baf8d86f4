namespace Throughline.Sources.Readers.Cells;

/// <summary>What a sample of events says about one column.</summary>
internal sealed class WrittenColumn(string name)
{
    /// <summary>Distinct values counted at most.</summary>
    private const int MostDistinct = 10_000;

    private const int MostValues = 1_000;

    private readonly HashSet<ulong> _distinct = [];

    public string Name { get; } = name;

    /// <summary>Events (or cases) of the sample that have it.</summary>
    public long Count { get; private set; }

    /// <summary>How many of its values are times.</summary>
    public long Times { get; private set; }

    /// <summary>How many of those name no offset.</summary>
    public long TimesWithoutOffset { get; private set; }

    /// <summary>Its first distinct values, cut to 200 bytes.</summary>
    public List<string> Values { get; } = [];

    /// <summary>Distinct values, as far as counted.</summary>
    public int Distinct => _distinct.Count;

    public void Add(ReadOnlySpan<byte> text, TimeReader times)
    {
        Count++;
        if (_distinct.Count < MostDistinct && _distinct.Add(Journeys.Events.StableHash.Of(text)) && Values.Count < MostValues)
            Values.Add(System.Text.Encoding.UTF8.GetString(text[..Math.Min(text.Length, 200)]));
        if (!times.TryRead(text, out var time)) return;
        Times++;
        if (!time.HasOffset) TimesWithoutOffset++;
    }
}
