using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>Sorts the events of an import into those that are certainly new, which go straight into <c>event</c>, and the doubtful ones, kept aside until commit.</summary>
internal sealed class EventWriter : IDisposable
{
    /// <summary>The temporary table of doubtful events; it has the columns of <c>event</c>.</summary>
    internal const string DoubtfulTable = "doubtful";

    private readonly int _import;
    private readonly int _attributes;
    private readonly KeyFilter _filter;
    private readonly DuckDbAppender _events;
    private readonly DuckDbAppender _doubtful;
    private readonly int[] _new = new int[EventBatch.Capacity];
    private readonly int[] _doubts = new int[EventBatch.Capacity];

    internal EventWriter(DuckDbConnection connection, KeyFilter filter, int import, int attributes)
    {
        (_import, _attributes, _filter) = (import, attributes, filter);
        var types = EventColumns.Types(attributes);
        _events = connection.Append("event", temporary: false, types);
        _doubtful = connection.Append(DoubtfulTable, temporary: true, types);
    }

    /// <summary>Writes a batch and counts it.</summary>
    internal void Write(EventBatch batch, bool keysAreIds, ArrivalCount count)
    {
        var (news, doubts) = (0, 0);
        for (var i = 0; i < batch.Count; i++)
        {
            var isNew = _filter.Add(batch.Key[i]);
            var isDeleted = (batch.Traits[i] & EventTraits.Deleted) != EventTraits.None;
            count.Add(batch.Row[i], isNew && !isDeleted);
            // Nothing was there to be deleted, and where the source counts no revisions, whatever comes later is valid.
            if (isDeleted && isNew && batch.Revision[i] == 0) continue;
            if (isNew && !isDeleted) _new[news++] = i;
            else _doubts[doubts++] = i;
        }

        var ordinal = keysAreIds ? 0 : 1;
        Write(_events, batch, _new.AsSpan(0, news), ordinal);
        Write(_doubtful, batch, _doubts.AsSpan(0, doubts), ordinal);
    }

    /// <summary>Hands everything to the transaction.</summary>
    internal void Flush()
    {
        _events.Flush();
        _doubtful.Flush();
    }

    public void Dispose()
    {
        _events.Dispose();
        _doubtful.Dispose();
    }

    private void Write(DuckDbAppender appender, EventBatch batch, ReadOnlySpan<int> chosen, int ordinal)
    {
        if (chosen.IsEmpty) return;
        ChunkFill.Write(appender.Chunk, batch, chosen, _import, ordinal, _attributes);
        appender.AppendChunk(chosen.Length);
    }
}
