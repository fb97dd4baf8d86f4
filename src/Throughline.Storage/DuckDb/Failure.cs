using System.Runtime.InteropServices;
using Throughline.Journeys;

namespace Throughline.Storage.DuckDb;

/// <summary>Turns DuckDB's message into the exception that fits it.</summary>
internal static class Failure
{
    /// <param name="message">DuckDB's message.</param>
    /// <param name="sql">The statement, or what was being done.</param>
    /// <param name="path">The database file.</param>
    internal static Exception Of(string message, string sql, string path)
    {
        if (Has("lock on file")) return Mendable(Problem.Unavailable, $"{path} is in use: another process has it open. Close it there, or wait until it is done.");
        if (Has("No space left") || Has("not enough space") || Has("max_temp_directory_size") || Has("Disk quota") || Has("File too large"))
            return Mendable(Problem.NoSpace, $"The disk is full while writing {path} or its temporary files. Nothing was changed; free some space and try again.");
        if (message.StartsWith("Out of Memory", StringComparison.Ordinal))
            return Mendable(Problem.NoSpace, $"Memory ran out while working on {path}. Nothing was changed; allow the event store more memory and try again.");
        if (Has("Permission denied") || Has("Access is denied") || Has("Read-only file system"))
            return Mendable(Problem.NotAllowed, $"No permission for {path}. Give yourself the right to read and write it and its folder.");
        if (Has("not a valid DuckDB database file"))
            return Mendable(Problem.BadInput, $"{path} is not an event store. Name another workspace, or move the file away.");
        return new DuckDbException(message, sql);

        bool Has(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
        WorkspaceException Mendable(Problem problem, string text) => new(problem, text, new DuckDbException(message, sql));
    }

    internal static string Text(nint utf8) => Marshal.PtrToStringUTF8(utf8) ?? "DuckDB gave no message.";
}
