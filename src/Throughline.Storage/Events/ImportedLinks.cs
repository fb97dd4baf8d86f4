using Throughline.Journeys.Events;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The links of an import, kept aside until commit, when those that are new are stored.</summary>
internal sealed class ImportedLinks(DuckDbConnection connection, int import) : IDisposable
{
    private const string Create = "CREATE TEMP TABLE arriving_link AS SELECT * EXCLUDE (import) FROM link LIMIT 0";
    private const string Store = "INSERT INTO link SELECT *, $1::INTEGER FROM (SELECT * FROM arriving_link EXCEPT SELECT * EXCLUDE (import) FROM link)";
    private RowAppender? _rows;

    internal void Add(Link link)
    {
        _rows ??= Begin();
        _rows.Chunk.Column<int>(0)[_rows.Row] = (int)link.Dimension;
        _rows.Chunk.Column<int>(1)[_rows.Row] = link.From;
        _rows.Chunk.Column<int>(2)[_rows.Row] = link.To;
        _rows.Chunk.SetText(_rows.Row, 3, link.Evidence);
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
        return new RowAppender(connection, "arriving_link", temporary: true, [DuckDbType.Integer, DuckDbType.Integer, DuckDbType.Integer, DuckDbType.Varchar]);
    }
}
