using System.Diagnostics;
using Npgsql;
using Throughline.Storage.Tests.Records;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Throughline.Storage.Tests.Records;

/// <summary>
/// A PostgreSQL server of this test run's own, in a temporary folder, reached by a socket in it. It starts with the first test that needs it and ends with the run,
/// however that ends. Its default collation is not that of bytes. Where PostgreSQL is not installed such tests are skipped.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string User = "throughline";

    // The server ends when this shell's input does: at the latest when the test process is gone.
    private const string UntilInputEnds = "\"$@\" & server=$!; cat >/dev/null; kill -INT $server; wait $server";

    private readonly SemaphoreSlim _starting = new(1);
    private string? _connection;
    private DirectoryInfo? _folder;
    private Process? _running;
    private int _schemas;

    /// <summary>A connection string to an empty schema.</summary>
    public async Task<string> NewSchemaAsync()
    {
        if (Programs() is null) Assert.Skip("PostgreSQL (initdb, postgres) is not installed.");
        var connection = await ConnectionAsync();
        var schema = $"test_{Interlocked.Increment(ref _schemas)}";
        await RunAsync(connection, $"CREATE SCHEMA {schema}");
        return new NpgsqlConnectionStringBuilder(connection) { SearchPath = schema }.ToString();
    }

    /// <summary>A place in a new schema.</summary>
    public async ValueTask<IRecordPlace> NewPlaceAsync() => new PostgresPlace(await NewSchemaAsync());

    /// <summary>Runs SQL.</summary>
    public static async Task RunAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            NpgsqlConnection.ClearAllPools();
            _running.StandardInput.Close();
            await _running.WaitForExitAsync();
            _running.Dispose();
        }

        _folder?.Delete(recursive: true);
        _starting.Dispose();
    }

    private async Task<string> ConnectionAsync()
    {
        await _starting.WaitAsync();
        try
        {
            return _connection ??= await StartAsync();
        }
        finally
        {
            _starting.Release();
        }
    }

    private async Task<string> StartAsync()
    {
        _folder ??= Directory.CreateTempSubdirectory("throughline-pg-");
        var programs = Programs()!;
        var data = Path.Combine(_folder.FullName, "data");
        if (Environment.IsPrivilegedProcess) await DoneAsync("chown", "nobody", _folder.FullName);
        await DoneAsync([.. Unprivileged, Path.Combine(programs, "initdb"), "-D", data, "-U", User, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en", "--no-sync"]);
        _running = Start(
            ["sh", "-c", UntilInputEnds, "sh", .. Unprivileged, Path.Combine(programs, "postgres"), "-D", data, "-c", "listen_addresses=", "-c", $"unix_socket_directories={_folder.FullName}", "-c", "fsync=off", "-c", "max_connections=200"]);
        var connection = new NpgsqlConnectionStringBuilder { Host = _folder.FullName, Username = User, Database = "postgres", Timeout = 30 }.ToString();
        await ReadyAsync(connection);
        return connection;
    }

    private async Task ReadyAsync(string connection)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await RunAsync(connection, "SELECT 1");
                return;
            }
            catch (NpgsqlException) when (tries < 300 && !_running!.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }

    // PostgreSQL refuses to run as root.
    private static string[] Unprivileged => Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] : [];

    private static string? Programs()
    {
        string[] debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        return debian.OrderDescending(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    private static async Task DoneAsync(params string[] command)
    {
        using var process = Start(command);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, string.Join(' ', command));
    }

    // What it prints goes nowhere, so that a full pipe never stops the server; the folder is one that every user may be in.
    private static Process Start(string[] command)
    {
        var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", .. command]) { RedirectStandardInput = true, UseShellExecute = false, WorkingDirectory = "/" });
        return process.ShouldNotBeNull();
    }
}
