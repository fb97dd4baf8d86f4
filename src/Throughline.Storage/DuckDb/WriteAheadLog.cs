using System.Buffers.Binary;

namespace Throughline.Storage.DuckDb;

/// <summary>
/// The write-ahead log beside a DuckDB file. A process that is killed while it writes a commit leaves the beginning of one, and DuckDB 1.5.6 takes row groups out of it
/// although their commit is missing (github.com/duckdb/duckdb/pull/25931 is the open repair), so that an import is half there. What follows the last whole commit is dropped
/// before DuckDB sees it.
/// </summary>
/// <remarks>
/// A log of version 2 begins with 8 bytes and holds entries: length and checksum (8 bytes each, little endian), then the content, which begins with the field 100 (two
/// bytes) and the entry's type. A log that begins otherwise is left as it is.
/// </remarks>
internal static class WriteAheadLog
{
    private const int EntryHeader = 16;
    private const byte CheckpointType = 99;
    private const byte CommitType = 100;

    private static ReadOnlySpan<byte> Beginning => [0x64, 0, 98, 0x65, 0, 2, 0xff, 0xff];

    private static ReadOnlySpan<byte> TypeField => [0x64, 0];

    /// <summary>Whether something follows the last commit in a log of the database.</summary>
    internal static bool HasUnfinishedCommit(string database) => Logs(database).Any(log => FinishedLength(log) is not null);

    /// <summary>Takes off what follows the last commit. Nobody else may have the database open.</summary>
    internal static void DropUnfinishedCommit(string database)
    {
        foreach (var log in Logs(database))
        {
            if (FinishedLength(log) is not { } length) continue;
            if (length == 0) File.Delete(log);
            else Cut(log, length);
        }
    }

    // While a checkpoint runs, DuckDB writes commits into the second.
    private static IEnumerable<string> Logs(string database) => new[] { database + ".wal", database + ".wal.checkpoint" }.Where(File.Exists);

    private static void Cut(string log, long length)
    {
        using var file = new FileStream(log, FileMode.Open, FileAccess.Write);
        file.SetLength(length);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The bytes up to the end of the last commit or begun checkpoint, 0 if there is none; null where the log ends with it, or is none of version 2.</summary>
    private static long? FinishedLength(string log)
    {
        using var file = new FileStream(log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        Span<byte> entry = stackalloc byte[EntryHeader + 3];
        if (file.ReadAtLeast(entry[..Beginning.Length], Beginning.Length, throwOnEndOfStream: false) < Beginning.Length || !entry.StartsWith(Beginning)) return null;
        var finished = 0L;
        while (file.ReadAtLeast(entry, entry.Length, throwOnEndOfStream: false) == entry.Length)
        {
            var length = BinaryPrimitives.ReadInt64LittleEndian(entry);
            var end = file.Position - 3 + length;
            if (length < 3 || end > file.Length || !entry[EntryHeader..].StartsWith(TypeField)) break;
            file.Position = end;
            if (entry[^1] is CommitType or CheckpointType) finished = end;
        }

        return finished == file.Length ? null : finished;
    }
}
