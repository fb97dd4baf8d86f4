using Throughline.Journeys.Events;

namespace Throughline.Sources.Mapping;

/// <summary>Whether a column has every value once. Of more values than can be remembered it says no.</summary>
internal sealed class UniqueColumn(int column)
{
    // About 130 MB of hashes; a snapshot of more tickets than this names its id itself.
    private const int Most = 8_000_000;
    private readonly HashSet<ulong> _seen = [];

    public int Column => column;

    /// <summary>Whether no value came twice so far.</summary>
    public bool Holds { get; private set; } = true;

    public void See(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || (_seen.Add(StableHash.Of(value)) && _seen.Count <= Most)) return;
        Holds = false;
        _seen.Clear();
        _seen.TrimExcess();
    }
}
