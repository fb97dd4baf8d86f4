using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The rows that an import sets aside, kept until commit, when those that are not yet listed are stored.</summary>
internal sealed class ImportedSetAside(DuckDbConnection connection, int import, string file) : IDisposable
{
    private const string Create = "CREATE TEMP TABLE arriving_set_aside AS SELECT * EXCLUDE (import) FROM set_aside LIMIT 0";
    private const string Store = "INSERT INTO set_aside SELECT *, $1::INTEGER FROM (SELECT * FROM arriving_set_aside EXCEPT SELECT * EXCLUDE (import) FROM set_aside)";

    private static readonly DuckDbType[] Types =
        [DuckDbType.Varchar, DuckDbType.BigInt, DuckDbType.BigInt, DuckDbType.Varchar, DuckDbType.Varchar, DuckDbType.Varchar];

    private RowAppender? _rows;

    internal void Add(SetAsideRow row)
    {
        _rows ??= Begin();
        _rows.Chunk.SetText(_rows.Row, 0, file);
        _rows.Chunk.Column<long>(1)[_rows.Row] = row.Row;
        _rows.Chunk.Column<long>(2)[_rows.Row] = row.Line;
        _rows.Chunk.SetText(_rows.Row, 3, row.Column);
        _rows.Chunk.SetText(_rows.Row, 4, row.Value);
        _rows.Chunk.SetText(_rows.Row, 5, row.Reason);
        _rows.Next();
    }

    /// <summary>Stores what is new and answers how many those were.</summary>
    internal long Commit(CancellationToken cancellationToken)
    {
        if (_rows is null) return 0;
        _rows.Flush();
        using var statement = connection.Prepare(Store);
        return statement.Bind(1, import).Execute(cancellationToken);
    }

    public void Dispose() => _rows?.Dispose();

    private RowAppender Begin()
    {
        connection.Execute(Create);
        return new RowAppender(connection, "arriving_set_aside", temporary: true, Types);
    }
}
