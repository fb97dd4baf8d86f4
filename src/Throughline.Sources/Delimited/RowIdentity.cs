using System.Buffers.Text;
using System.Text;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>What a row's events are known by: the hash of its id or of its whole content, and for a row with an id what tells its revisions apart.</summary>
internal sealed class RowIdentity
{
    private readonly ColumnPlan _plan;
    private readonly bool[] _isEventTime;
    private readonly byte[][] _deleted;
    private readonly UInt128 _seed;

    public RowIdentity(FileMapping mapping, ColumnPlan plan)
    {
        _plan = plan;
        _isEventTime = new bool[plan.FieldCount];
        foreach (var (column, _, _) in plan.Times) _isEventTime[column] = true;
        _deleted = [.. (mapping.Deleted?.Values ?? []).Select(Encoding.UTF8.GetBytes)];
        _seed = StableHash.Combine(UInt128.Zero, Encoding.UTF8.GetBytes(mapping.Source));
    }

    /// <summary>The key of an id, to be combined with the event's part.</summary>
    public UInt128 OfId(ReadOnlySpan<byte> id) => StableHash.Combine(_seed, id);

    /// <summary>The key of a row without an id.</summary>
    public UInt128 OfContent(TableRows row)
    {
        var key = _seed;
        var count = Math.Min(row.Count, _plan.Known);
        for (var i = 0; i < count; i++) key = StableHash.Combine(key, row.Field(i));
        return key;
    }

    /// <summary>
    /// The content that all events of a row share: every field but the times that make events, so that a time that is added to a ticket's row
    /// leaves its other events as they were. The columns left out are in it, for what a mapping reads is no matter of the source's.
    /// </summary>
    public UInt128 Shared(TableRows row, long revision)
    {
        var hash = StableHash.Combine(UInt128.Zero, revision);
        var count = Math.Min(row.Count, _plan.Known);
        for (var i = 0; i < count; i++)
        {
            if (!_isEventTime[i]) hash = StableHash.Combine(hash, row.Field(i));
        }

        return hash;
    }

    /// <summary>The content of one of a row's events.</summary>
    /// <param name="shared">What they share.</param>
    /// <param name="time">The event's time as it is written; empty for one that is deleted.</param>
    /// <param name="carriesDetails">Whether it is the row's first event, which has text, score and deadline.</param>
    public static long Content(UInt128 shared, ReadOnlySpan<byte> time, bool carriesDetails) =>
        (long)(ulong)StableHash.Combine(StableHash.Combine(shared, time), carriesDetails ? 1 : 0);

    /// <summary>The content of a deletion: nothing but its revision.</summary>
    public static long Deletion(long revision) => (long)(ulong)StableHash.Combine(UInt128.One, revision);

    /// <summary>Whether the row says that it was deleted.</summary>
    public bool IsDeleted(ReadOnlySpan<byte> value)
    {
        foreach (var word in _deleted)
        {
            if (Ascii.EqualsIgnoreCase(value, word) || value.SequenceEqual(word)) return true;
        }

        return false;
    }

    /// <summary>Reads what counts a row's revisions: a whole number or a time; 0 where it is empty.</summary>
    public bool TryRevision(ReadOnlySpan<byte> text, out long revision)
    {
        revision = 0;
        if (text.IsEmpty) return true;
        return (Utf8Parser.TryParse(text, out revision, out var length) && length == text.Length) || _plan.RevisionTimes!.TryRead(text, out revision, out _);
    }
}
