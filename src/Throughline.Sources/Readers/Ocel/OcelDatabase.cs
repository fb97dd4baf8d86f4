using Microsoft.Data.Sqlite;
using SQLitePCL;
using Throughline.Journeys;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>
/// A database from outside: opened to read only and as if nobody ever wrote to it, with what its schema could run switched off.
/// Only plain tables are read, because a view or a virtual table runs what its maker wrote.
/// </summary>
internal sealed class OcelDatabase : IDisposable
{
    private const int LimitLength = 0;

    /// <summary>Most bytes of one value.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    private readonly string _name;
    private readonly SqliteConnection _connection;
    private readonly CancellationTokenRegistration _interrupt;

    public OcelDatabase(SourceFile file, CancellationToken cancellationToken)
    {
        _name = file.Name;
        var path = string.Join('/', Path.GetFullPath(file.Path).Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = $"file:{path}?mode=ro&immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            _connection.Open();
            raw.sqlite3_limit(_connection.Handle, LimitLength, MostBytes);
            Run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
            _interrupt = cancellationToken.Register(() => raw.sqlite3_interrupt(_connection.Handle));
        }
        catch (SqliteException e)
        {
            _connection.Dispose();
            throw Refuse(e);
        }
    }

    /// <summary>Whether there is a plain table of that name, without computed columns.</summary>
    public bool HasTable(string table) =>
        Rows("SELECT 1 FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name = $p", r => r.GetInt64(0), table).Any()
        && !Rows("SELECT 1 FROM pragma_table_xinfo($p) WHERE hidden <> 0", r => r.GetInt64(0), table).Any();

    /// <summary>The rows of a query, as they come.</summary>
    public IEnumerable<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, string? parameter = null)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        if (parameter is not null) command.Parameters.AddWithValue("$p", parameter);
        using var reader = Try(command.ExecuteReader);
        while (Try(reader.Read)) yield return Try(() => read(reader));
    }

    /// <summary>An identifier of the file's own, as SQL.</summary>
    public static string Quoted(string identifier) => $"\"{identifier.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public WorkspaceException Refuse(string what, Exception? inner = null) =>
        new(Problem.BadInput, $"{_name}: {what}. Export it again as OCEL 2.0.", inner);

    public void Dispose()
    {
        _interrupt.Dispose();
        _connection.Dispose();
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private T Try<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is SqliteException or InvalidCastException or InvalidOperationException or ArgumentException) { throw Refuse(e); }
    }

    private Exception Refuse(Exception e) => e is SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT }
        ? new OperationCanceledException("Reading was stopped.", e)
        : Refuse($"cannot be read as a database ({e.Message.TrimEnd('.')}); it is damaged, was cut off or is no OCEL 2.0", e);
}
