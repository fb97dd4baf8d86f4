using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>
/// Everything that people make, every version of it, with who wrote it, when and why (docs/records.md). Safe for several threads, processes and,
/// on PostgreSQL, servers. Every member throws a <see cref="WorkspaceException"/> in words where the store cannot be used.
/// </summary>
public interface IRecordStore
{
    /// <summary>
    /// Writes the next version of a record, durably, or nothing. A write that would change nothing makes no version and answers with the one that there is.
    /// </summary>
    /// <exception cref="RecordConflictException">The record is no longer, or not yet, at the version that was read.</exception>
    /// <exception cref="WorkspaceException">The write is refused, or there is no such record to change.</exception>
    Task<RecordVersion> WriteAsync(RecordWrite write, CancellationToken cancellationToken);

    /// <summary>The newest version, which may say that the record is deleted; null: there never was such a record.</summary>
    Task<RecordVersion?> ReadAsync(RecordKey key, CancellationToken cancellationToken);

    /// <summary>A version; null: there is no such.</summary>
    Task<RecordVersion?> ReadVersionAsync(RecordKey key, long version, CancellationToken cancellationToken);

    /// <summary>The version that was the newest at a moment; null: there was no such record yet.</summary>
    Task<RecordVersion?> ReadAsOfAsync(RecordKey key, DateTimeOffset asOf, CancellationToken cancellationToken);

    /// <summary>A page of the records of a kind.</summary>
    Task<RecordPage> ListAsync(RecordSelection selection, CancellationToken cancellationToken);

    /// <summary>What was done to a record, the newest first.</summary>
    /// <param name="key">The record.</param>
    /// <param name="before">Only versions before this one; null: from the newest.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<RecordEntry>> HistoryAsync(RecordKey key, long? before, int limit, CancellationToken cancellationToken);

    /// <summary>What was done to all records, the oldest first.</summary>
    /// <param name="after">Only what came after this <see cref="RecordEntry.Sequence"/>; 0: from the first.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<RecordEntry>> EntriesAsync(long after, int limit, CancellationToken cancellationToken);

    /// <summary>The <see cref="RecordEntry.Sequence"/> of the version that was written last; 0: none.</summary>
    Task<long> LastSequenceAsync(CancellationToken cancellationToken);

    /// <summary>What is done to all records from now on, as it happens: each version once and in order, within half a second of its writing, by whichever process. Ends when it is cancelled.</summary>
    /// <param name="after">Begins after this <see cref="RecordEntry.Sequence"/>.</param>
    /// <param name="cancellationToken">Ends it, with an <see cref="OperationCanceledException"/>.</param>
    IAsyncEnumerable<RecordEntry> ChangesAsync(long after, CancellationToken cancellationToken);
}
