using AngleSharp;
using AngleSharp.Dom;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>The page of paths where there are more steps than can be read at once.</summary>
public sealed class ManyStepsTests : IAsyncLifetime
{
    private const int Steps = 30;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-many-");
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "desk.csv");
        var rows = Enumerable.Range(0, 3 * Steps).Select(i => $"{i},2026-03-{2 + (i / Steps):00}T09:{i % Steps:00}:00Z,station {i % Steps:00},T{i / Steps},{i / Steps}@x.example");
        await File.WriteAllLinesAsync(file, rows.Prepend("event_id,occurred_at,activity,ticket_id,requester_email"));
        var workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, CancellationToken.None);
        _data = new WorkspacePageData(workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(workspace, _data));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_page_says_that_the_drawing_stops_where_it_could_not_be_read_and_its_tables_go_on()
    {
        var text = await _server.Client.GetStringAsync("/journeys/all/paths?detail=100", Stop);
        var page = await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);

        page.QuerySelectorAll("p.cap").Select(line => line.TextContent).ShouldContain(line => line.Contains("24 steps and 24 links at most are drawn", StringComparison.Ordinal));
        var table = page.QuerySelectorAll("details").Single(list => list.QuerySelector("summary")!.TextContent.Contains("steps as a table", StringComparison.Ordinal));
        table.QuerySelector("summary")!.TextContent.ShouldStartWith("All 30 steps");
        table.QuerySelectorAll("tbody tr").Length.ShouldBe(Steps);
    }
}
