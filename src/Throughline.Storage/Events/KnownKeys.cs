using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>A filter with the keys of all stored events.</summary>
internal static class KnownKeys
{
    /// <param name="connection">Where the events are.</param>
    /// <param name="arriving">About how many events will come.</param>
    internal static KeyFilter Load(DuckDbConnection connection, long arriving)
    {
        var filter = new KeyFilter(connection.Number("SELECT count(*) FROM event") + arriving);
        using var result = connection.Query("SELECT key FROM event");
        while (result.ReadChunk())
        {
            foreach (var key in result.Column<UInt128>(0)) filter.Add(key);
        }

        return filter;
    }
}
