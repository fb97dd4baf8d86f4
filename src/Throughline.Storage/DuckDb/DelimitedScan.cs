using System.Globalization;
using System.Text;

namespace Throughline.Storage.DuckDb;

/// <summary>
/// Rows of delimited text in file order, by DuckDB's <c>read_csv</c>: every field as text, streamed, without allocation a row.
/// </summary>
/// <remarks>
/// Found by experiment with DuckDB 1.5.6, and kept by the tests. These pass: a byte-order mark at the very start (dropped; elsewhere it is part of the field);
/// blank lines (skipped; in a file of one column each is a row with an empty field); one delimiter too many at a row's end with nothing after it;
/// a quote inside an unquoted field (kept); spaces between a quoted field's quotes and the delimiter (dropped), other spaces (kept); NUL bytes (kept).
/// These end in <see cref="DelimitedScanException"/>: too few or too many fields, mixed line ends, text after a closing quote,
/// a quote that is not closed, a backslash before a quote, a line of spaces, invalid UTF-8, a line longer than 16 MB.
/// DuckDB counts skipped lines by its own reading of quotes, so a quote left open in one of them is refused here.
/// </remarks>
public sealed class DelimitedScan : IDisposable
{
    private const int LongestLine = 16 << 20;
    private readonly string _path;
    private readonly DuckDbDatabase _database;
    private readonly DuckDbConnection _connection;
    private readonly DuckDbResult _result;

    private DelimitedScan(string path, DuckDbDatabase database, DuckDbConnection connection, DuckDbResult result) =>
        (_path, _database, _connection, _result) = (path, database, connection, result);

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
        LinesAbove.Check(path, skipLines);
        var database = DuckDbDatabase.Open(DuckDbDatabase.InMemory, Settings);
        var connection = database.Connect();
        try
        {
            return new DelimitedScan(path, database, connection, connection.Query(Sql(path, delimiter, columns, skipLines)));
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
            throw Malformed(e, _path);
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

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
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
