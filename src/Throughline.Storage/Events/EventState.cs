using System.Globalization;
using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>
/// Which rows of the store make up its state, now or after an earlier import. An event is valid from its import on
/// until another import supersedes it (<c>superseded_by</c>); a deletion takes part in no state.
/// </summary>
internal sealed class EventState
{
    private static readonly string Lives = $"(traits & {(int)EventTraits.Deleted}) = 0";

    private EventState(string events, string others, string decisions) => (Events, Others, Decisions) = (events, others, decisions);

    /// <summary>The state now.</summary>
    internal static EventState Now { get; } = new($"superseded_by IS NULL AND {Lives}", "true", "true");

    /// <summary>No state: every revision of every event, deletions too.</summary>
    internal static EventState Every { get; } = new("true", "true", "true");

    /// <summary>The condition for rows of <c>event</c>.</summary>
    internal string Events { get; }

    /// <summary>The condition for rows of <c>link</c>, <c>set_aside</c> and <c>import_file</c>.</summary>
    internal string Others { get; }

    /// <summary>The condition for rows of <c>identity_decision</c>.</summary>
    internal string Decisions { get; }

    /// <summary>The state as it was known at a moment: after the last import that had begun by then; null: now.</summary>
    internal static EventState At(DuckDbConnection connection, DateTimeOffset? moment)
    {
        if (moment is not { } known) return Now;
        using var statement = connection.Prepare("SELECT coalesce(max(import), 0) FROM import_file WHERE imported_at <= make_timestamp($1)");
        var microseconds = (known - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        using var result = statement.Bind(1, microseconds).Stream();
        result.ReadChunk();
        return After(result.Column<int>(0)[0], microseconds);
    }

    /// <summary>
    /// What was added after a mark; null where the state did not only grow: an event of before was revised, deleted, moved or erased, or the store is another one.
    /// </summary>
    internal static EventState? Since(DuckDbConnection connection, ImportMark mark)
    {
        var (import, at) = (mark.Import.ToString(CultureInfo.InvariantCulture), mark.ImportedAt.ToString(CultureInfo.InvariantCulture));
        if (connection.Number($"SELECT count(*) FROM import_file WHERE import = {import} AND epoch_us(imported_at) = {at}") != 1) return null;
        if (Erasures(connection) != mark.Erasures) return null;
        return connection.Number($"SELECT count(*) FROM event WHERE superseded_by > {import} AND import <= {import}") == 0
            ? new EventState($"import > {import} AND {Now.Events}", Now.Others, Now.Decisions)
            : null;
    }

    /// <summary>The last import.</summary>
    internal static ImportMark Mark(DuckDbConnection connection)
    {
        using var result = connection.Query("SELECT import, epoch_us(imported_at) FROM import_file ORDER BY import DESC LIMIT 1");
        return result.ReadChunk() && result.RowCount > 0 ? new ImportMark(result.Column<int>(0)[0], result.Column<long>(1)[0], Erasures(connection)) : default;
    }

    private static long Erasures(DuckDbConnection connection) => connection.Number("SELECT count(*) FROM erased_identifier");

    private static EventState After(int import, long microseconds)
    {
        var upTo = string.Create(CultureInfo.InvariantCulture, $"import <= {import}");
        return new(string.Create(CultureInfo.InvariantCulture, $"{upTo} AND (superseded_by IS NULL OR superseded_by > {import}) AND {Lives}"), upTo, string.Create(CultureInfo.InvariantCulture, $"epoch_us(decided_at) <= {microseconds}"));
    }
}
