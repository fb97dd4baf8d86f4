using System.Diagnostics;
using Npgsql;
using Throughline.Office.Records;
using Throughline.Storage.Records;

namespace Throughline.Storage.Tests.Records;

/// <summary>The commands of docs/records.md, run as they stand there.</summary>
public sealed class MovingTests(PostgresServer server)
{
    private const string Awkward = "'\"\\.\\N <null> ,;\t\r\n\n {} $1 äΩ\U0001F9ED";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryVersionMovesToPostgreSql()
    {
        await using var from = new SqlitePlace();
        var connection = await server.NewSchemaAsync();
        foreach (var tool in new[] { "sqlite3", "psql" })
            if (!Installed(tool)) Assert.Skip($"{tool} is not installed.");
        var before = await WriteAsync(from.Open(new TestClock()));

        await RunAsync(Commands(), Path.GetDirectoryName(from.Address)!, connection);

        var to = new PostgresRecordStore(connection, new TestClock());
        var after = new List<RecordVersion>();
        foreach (var entry in await to.EntriesAsync(0, 100, Stop)) after.Add((await to.ReadVersionAsync(entry.Key, entry.Version, Stop))!);
        after.ShouldBe(before);
        (await to.WriteAsync(new RecordWrite(new RecordKey("note", "b"), 0, "{}", "map-owner", ""), Stop)).Entry.Sequence.ShouldBe(5);
    }

    private static async Task<IReadOnlyList<RecordVersion>> WriteAsync(IRecordStore store)
    {
        var key = new RecordKey("note", "a");
        return
        [
            await store.WriteAsync(new RecordWrite(key, 0, RecordJson.Write(new Note(Awkward)), Awkward, Awkward) { Once = Awkward }, Stop),
            await store.WriteAsync(new RecordWrite(key, 1, "{}", "<null>", ""), Stop),
            await store.WriteAsync(new RecordWrite(key, 2, null, "map-owner", "NULL"), Stop),
            await store.WriteAsync(new RecordWrite(key, 3, RecordJson.Write(new Note(new string('x', 100_000))), "map-owner", "restored"), Stop),
        ];
    }

    private static string Commands()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent!;
        var page = File.ReadAllText(Path.Combine(folder.FullName, "docs", "records.md"));
        return page.Split("```bash\n")[1].Split("```")[0];
    }

    private static bool Installed(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    private static async Task RunAsync(string commands, string folder, string connection)
    {
        var place = new NpgsqlConnectionStringBuilder(connection);
        var database = $"host={place.Host} user={place.Username} dbname={place.Database} options='-c search_path={place.SearchPath}'";
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", commands])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DATABASE"] = database },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(Stop);
        var error = await process.StandardError.ReadToEndAsync(Stop);
        await process.WaitForExitAsync(Stop);
        process.ExitCode.ShouldBe(0, error + await output);
    }
}
