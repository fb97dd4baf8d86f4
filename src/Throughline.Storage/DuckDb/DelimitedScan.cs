using System.Globalization;
using System.Text;

namespace Throughline.Storage.DuckDb;

/// <summary>
/// Rows of delimited text in file order, by DuckDB's <c>read_csv</c>: every field as text, streamed, without allocation a row.
/// </summary>
public sealed class DelimitedScan : IDisposable
{
    private const int LongestLine = 16 << 20;
    private readonly DuckDbDatabase _database;
    private readonly DuckDbConnection _connection;
    private readonly DuckDbResult _result;

    private DelimitedScan(DuckDbDatabase database, DuckDbConnection connection, DuckDbResult result) =>
        (_database, _connection, _result) = (database, connection, result);

    /// <summary>Rows in this chunk.</summary>
    public int RowCount => _result.RowCount;

    /// <summary>Opens a file.</summary>
    /// <param name="path">An uncompressed UTF-8 file.</param>
    /// <param name="delimiter">The one character between fields.</param>
    /// <param name="columns">Distinct names; their number is the number of fields that every row must have.</param>
    /// <param name="skipLines">Physical lines above the first data row.</param>
    /// <exception cref="DelimitedScanException">The text is not strictly well-formed.</exception>
    public static DelimitedScan Open(string path, char delimiter, IReadOnlyList<string> columns, long skipLines)
    {
        var database = DuckDbDatabase.Open(DuckDbDatabase.InMemory, _settings);
        var connection = database.Connect();
        try
        {
            return new DelimitedScan(database, connection, connection.Query(Sql(path, delimiter, columns, skipLines)));
        }
        catch (Exception e)
        {
            connection.Dispose();
            database.Dispose();
            if (e is DuckDbException refused) throw Malformed(refused, path);
            throw;
        }
    }

    /// <summary>Moves to the next chunk; false at the end.</summary>
    /// <exception cref="DelimitedScanException">The text is not strictly well-formed.</exception>
    public bool ReadChunk(CancellationToken cancellationToken)
    {
        try
        {
            return _result.ReadChunk(cancellationToken);
        }
        catch (DuckDbException e)
        {
            throw Malformed(e, _database.Path);
        }
    }

    /// <summary>A field as UTF-8, without its quotes; valid until the next chunk. Empty and null read alike.</summary>
    public ReadOnlySpan<byte> Field(int row, int column) => _result.Utf8(row, column);

    /// <inheritdoc/>
    public void Dispose()
    {
        _result.Dispose();
        _connection.Dispose();
        _database.Dispose();
    }

    private static readonly Dictionary<string, string> _settings = new(StringComparer.Ordinal)
    {
        ["threads"] = "2",
        ["memory_limit"] = "256MiB",
        ["temp_directory"] = "",
        ["preserve_insertion_order"] = "true",
        ["autoinstall_known_extensions"] = "false",
        ["autoload_known_extensions"] = "false",
    };

    private static string Sql(string path, char delimiter, IReadOnlyList<string> columns, long skipLines)
    {
        var types = '{' + string.Join(", ", columns.Select(name => $"{Quoted(name)}: 'VARCHAR'")) + '}';
        return string.Create(CultureInfo.InvariantCulture, $"""
            SELECT * FROM read_csv({Quoted(Literal(path))}, auto_detect = false, header = false, columns = {types},
                delim = {Quoted(delimiter.ToString())}, quote = '"', escape = '"', skip = {skipLines}, strict_mode = true, null_padding = false,
                ignore_errors = false, allow_quoted_nulls = false, compression = 'none', encoding = 'utf-8', hive_partitioning = false,
                max_line_size = {LongestLine}, buffer_size = {LongestLine})
            """);
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The path with DuckDB's pattern characters taken literally.</summary>
    private static string Literal(string path)
    {
        var literal = new StringBuilder(path.Length);
        foreach (var c in path) literal.Append(c is '*' or '?' or '[' ? $"[{c}]" : c.ToString());
        return literal.ToString();
    }

    private static DelimitedScanException Malformed(DuckDbException e, string path) => new($"{path}: {e.Reason}", e);
}
