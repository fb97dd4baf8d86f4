using System.Text.RegularExpressions;
using Throughline.Cli.Tests.Generated;
using Throughline.Cli.Tests.Running;
using Throughline.Storage.DuckDb;

namespace Throughline.Cli.Tests.Exports;

/// <summary>Every query of docs/sql.md runs on a real workspace and says what the program says.</summary>
public sealed partial class SqlDocumentTests : IDisposable
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "sql.md")).ReplaceLineEndings("\n");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task EveryQuerySaysWhatTheProgramSays()
    {
        var workspace = await ImportedAsync();
        var (events, paths) = (await workspace.EventsAsync(), await workspace.PathsAsync());
        var expected = new Dictionary<string, string>
        {
            ["How many events and tickets"] = $"{events.Events} {events.Tickets}",
            ["Events by type"] = string.Join("; ", events.Types.OrderByDescending(type => type.Count).ThenBy(type => type.Type, StringComparer.Ordinal).Select(type => $"{type.Type} {type.Count}")),
            ["Median time from the first to the last event of a ticket"] = $"{paths.Durations.MedianSeconds:0.000}",
            ["Steps of a ticket, in order"] = string.Join("; ", paths.Variants.Top.OrderByDescending(variant => variant.Count).ThenBy(variant => string.Join(" > ", variant.Path), StringComparer.Ordinal).Select(variant => $"{string.Join(" > ", variant.Path)} {variant.Count}")),
            ["Rows by source"] = string.Join("; ", events.Sources.Select(source => $"{source.Source} {source.Events}")),
            ["Rows that could not be read"] = $"{events.SetAside}",
            ["A free attribute"] = "north 3; south 2",
        };

        Queries().Select(query => query.Title).ShouldBe(expected.Keys, ignoreOrder: true);
        using var database = DuckDbDatabase.Open(Path.Combine(workspace.Folder, "events.duckdb"), new Dictionary<string, string> { ["access_mode"] = "READ_ONLY" });
        using var connection = database.Connect();
        foreach (var (title, sql) in Queries()) Answer(connection, sql).ShouldBe(expected[title], title);
    }

    [Fact]
    public async Task EveryColumnIsDocumentedAndNoOther()
    {
        var workspace = await ImportedAsync();
        using var database = DuckDbDatabase.Open(Path.Combine(workspace.Folder, "events.duckdb"), new Dictionary<string, string> { ["access_mode"] = "READ_ONLY" });
        using var connection = database.Connect();

        var columns = Answer(connection, "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'throughline_v1' ORDER BY ALL").Split("; ");

        var documented = Documented().Matches(Document)
            .SelectMany(section => Column().Matches(section.Groups["rows"].Value).Select(row => $"{section.Groups["view"].Value} {row.Groups["column"].Value}"));
        documented.Order(StringComparer.Ordinal).ShouldBe(columns.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnAttributeThatALaterFileBringsIsThereToo()
    {
        var workspace = await ImportedAsync();
        await workspace.ImportAsync(_folder.Write("more.csv", "ticket_id,activity,timestamp,mood\nT9,Opened,2026-03-05 08:00:00,good\nT9,Closed,2026-03-05 09:00:00,bad\n"));
        using var database = DuckDbDatabase.Open(Path.Combine(workspace.Folder, "events.duckdb"), new Dictionary<string, string> { ["access_mode"] = "READ_ONLY" });
        using var connection = database.Connect();
        Answer(connection, "SELECT value, count(*) FROM throughline_v1.attributes WHERE name = 'mood' GROUP BY ALL ORDER BY ALL").ShouldBe("bad 1; good 1");
    }

    public void Dispose() => _folder.Dispose();

    private async Task<TestWorkspace> ImportedAsync()
    {
        var workspace = new TestWorkspace(_folder["workspace"]);
        await workspace.ImportAsync(_folder.Write("desk.csv", DeskLog.Csv(DeskLog.Rows(seed: 11, rows: 300, ties: true))));
        await workspace.ImportAsync(_folder.Write("regions.csv", """
            ticket_id,activity,timestamp,region
            R1,Opened,2026-03-02 08:00:00,north
            R1,Closed,2026-03-02 09:00:00,north
            R2,Opened,2026-03-02 08:00:00,south
            R2,Replied,2026-03-02 08:00:00,south
            R2,Closed,2026-03-02 09:00:00,north
            R3,Opened
            """));
        return workspace;
    }

    /// <summary>Rows as text: values by a blank, rows by a semicolon.</summary>
    private static string Answer(DuckDbConnection connection, string sql)
    {
        var rows = new List<string>();
        using var result = connection.Query($"SELECT concat_ws(' ', *COLUMNS(*)) FROM ({sql.TrimEnd(';', '\n')})", TestContext.Current.CancellationToken);
        while (result.ReadChunk(TestContext.Current.CancellationToken))
            for (var row = 0; row < result.RowCount; row++) rows.Add(result.Text(row, 0));
        return string.Join("; ", rows);
    }

    private static List<(string Title, string Sql)> Queries() =>
        [.. Query().Matches(Document).Select(match => (match.Groups["title"].Value, match.Groups["sql"].Value))];

    [GeneratedRegex("### (?<title>[^\n]+)\n(?:(?!### ).)*?```sql\n(?<sql>.+?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Query();

    [GeneratedRegex("### `throughline_v1.(?<view>\\w+)`(?<rows>.+?)(?=\n### |\n## )", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Documented();

    [GeneratedRegex("\n\\| `(?<column>\\w+)` \\|", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Column();
}
