using AngleSharp;
using AngleSharp.Dom;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>R047: a ticket due at 10:00 in data that end at 09:50, over HTTP, on a real workspace.</summary>
public sealed class CaseDeadlineTests : IAsyncLifetime
{
    private const string Csv = """
        event_id,occurred_at,activity,ticket_id,requester_email,deadline
        1,2026-03-02T08:00:00Z,ticket.created,T1,first@x.example,2026-03-02T10:00:00Z
        2,2026-03-02T08:00:00Z,ticket.created,T2,second@x.example,2026-03-02T12:00:00Z
        3,2026-03-02T08:00:00Z,ticket.created,T3,third@x.example,2026-03-02T09:00:00Z
        4,2026-03-02T08:30:00Z,ticket.resolved,T3,third@x.example,2026-03-02T09:00:00Z
        5,2026-03-02T09:50:00Z,ticket.created,T4,fourth@x.example,
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-due-");
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "desk.csv");
        await File.WriteAllTextAsync(file, Csv);
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
    public async Task What_is_at_risk_now_opens_its_cases_and_its_case_says_since_when()
    {
        var metrics = await PageAsync("/journeys/all/metrics?find=at+risk+now");
        metrics.QuerySelector("[popovertarget='m-sla-at-risk-now-resolve']")!.FirstChild!.TextContent.ShouldBe("1");
        var figure = await PageAsync("/journeys/all/figure?metric=sla-at-risk-now-resolve");

        var page = await PageAsync(figure.QuerySelectorAll("a[href*='/cases/']").ShouldHaveSingleItem().GetAttribute("href")!);

        page.QuerySelector("h1")!.TextContent.ShouldBe("T1");
        page.QuerySelector(".head .chip.risk")!.TextContent.ShouldBe("To resolve: ⚠ at risk since 2 Mar 2026 09:45:00, due 2 Mar 2026 10:00:00");
        var row = page.QuerySelector("#deadlines ~ table tbody tr")!;
        row.QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["T1", "2 Mar 2026 10:00:00", "2 Mar 2026 09:45:00", "—", "⚠ at risk since 2 Mar 2026 09:45:00"]);
    }

    [Theory]
    [InlineData("T2", "○ runs")]
    [InlineData("T3", "✓ met")]
    public async Task A_deadline_that_is_not_near_says_how_it_stands(string ticket, string state)
    {
        var cases = (await PageAsync("/journeys/all/figure?metric=instances")).QuerySelectorAll("tr").First(row => row.TextContent.Contains(ticket, StringComparison.Ordinal));
        var page = await PageAsync(cases.QuerySelector("a[href*='/cases/']")!.GetAttribute("href")!);

        page.QuerySelectorAll(".head .chip.risk").ShouldBeEmpty();
        page.QuerySelector("#deadlines ~ table tbody tr .chip")!.TextContent.ShouldBe(state);
    }

    [Fact]
    public async Task A_case_without_a_deadline_shows_none()
    {
        var cases = (await PageAsync("/journeys/all/figure?metric=instances")).QuerySelectorAll("tr").First(row => row.TextContent.Contains("T4", StringComparison.Ordinal));
        (await PageAsync(cases.QuerySelector("a[href*='/cases/']")!.GetAttribute("href")!)).QuerySelector("#deadlines").ShouldBeNull();
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }
}
