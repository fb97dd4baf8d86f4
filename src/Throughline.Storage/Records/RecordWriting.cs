using System.Data.Common;
using Throughline.Journeys;
using Throughline.Office.Records;

namespace Throughline.Storage.Records;

/// <summary>One write inside its transaction.</summary>
/// <param name="connection">Where the transaction is open; whoever opened it commits.</param>
/// <param name="write">What is written, checked.</param>
internal sealed class RecordWriting(DbConnection connection, RecordWrite write)
{
    private const string Next = "UPDATE record_store SET last_sequence = last_sequence + 1 RETURNING last_sequence";

    private const string Newest = $"SELECT {RecordRows.VersionColumns} FROM record_version v WHERE v.kind = @kind AND v.id = @id ORDER BY v.version DESC LIMIT 1";

    private const string Made = $"SELECT {RecordRows.VersionColumns} FROM record_version v WHERE v.kind = @kind AND v.id = @id AND v.once = @once";

    private const string Insert = """
        INSERT INTO record_version(sequence, kind, id, version, written_at, who, why, once, body)
        VALUES (@sequence, @kind, @id, @version, @at, @who, @why, @once, @body)
        """;

    /// <summary>Writes the next version, or finds the one that there is already.</summary>
    /// <param name="now">The moment of writing.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The version, and whether it is new and must be committed.</returns>
    public async Task<(RecordVersion Version, bool IsNew)> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // The row of the sequence is the lock of all writers, held to the commit: so numbers become visible in their order, and a reader of changes never passes one by.
        var sequence = await connection.NumberAsync(Next, cancellationToken);
        if (await MadeBeforeAsync(cancellationToken) is { } made) return (made, false);
        var current = await OneAsync(Newest, cancellationToken);
        if (Unchanged(current)) return (current!, false);

        var at = Math.Max(RecordRows.Microseconds(now), current is null ? long.MinValue : RecordRows.Microseconds(current.Entry.At));
        await connection.RunAsync(
            Insert,
            cancellationToken,
            ("sequence", sequence),
            ("kind", write.Key.Kind),
            ("id", write.Key.Id),
            ("version", write.Read + 1),
            ("at", at),
            ("who", write.Who),
            ("why", write.Why),
            ("once", Nullable(write.Once)),
            ("body", Nullable(write.Body)));
        return ((await OneAsync(Newest, cancellationToken))!, true);
    }

    private bool Unchanged(RecordVersion? current)
    {
        if (current is null && (write.Read > 0 || write.Body is null)) throw new WorkspaceException(Problem.NotFound, $"There is no {write.Key} to change.");
        if (write.Read != (current?.Entry.Version ?? 0)) throw new RecordConflictException(write.Read, current!);
        return current is not null && current.Body == write.Body;
    }

    private async Task<RecordVersion?> MadeBeforeAsync(CancellationToken cancellationToken)
    {
        if (write.Once is null || await OneAsync(Made, cancellationToken) is not { } made) return null;
        if (made.Body == write.Body && made.Entry.Who == write.Who) return made;
        throw new WorkspaceException(Problem.Usage, $"The write '{write.Once}' of {write.Key} was made before with another content or by somebody else, as version {made.Entry.Version}. Give this one a name of its own.");
    }

    private async Task<RecordVersion?> OneAsync(string sql, CancellationToken cancellationToken) =>
        (await connection.RowsAsync(sql, RecordRows.Version, cancellationToken, ("kind", write.Key.Kind), ("id", write.Key.Id), ("once", Nullable(write.Once)))).SingleOrDefault();

    private static object Nullable(string? text) => text is null ? DBNull.Value : text;
}
