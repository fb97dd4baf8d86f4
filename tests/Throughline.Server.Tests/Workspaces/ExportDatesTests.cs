using System.Globalization;
using System.Net;
using System.Text.Json;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Office.Remarks;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;
using Throughline.Sources.Exports;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>R024: of when its data and its last review are stands on every view of a map and with every export.</summary>
public sealed class ExportDatesTests : IAsyncLifetime
{
    private const string Log = """
        event_id,occurred_at,activity,ticket_id,requester_email,channel
        1,2026-03-02T09:00:00Z,ticket.created,T1,first@x.example,portal
        2,2026-03-02T10:00:00Z,ticket.resolved,T1,first@x.example,portal
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-dates-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Views =>
    [
        "/journeys/all", "/journeys/all/truth", "/journeys/all/paths", "/journeys/all/present", "/journeys/all/present?phase=1",
        "/journeys/all/edit", "/journeys/all/history", "/journeys/all/history?v=1", "/journeys/all/history?from=1", "/journeys/all/map.svg",
        "/journeys/all/metrics", "/journeys/all/figure?metric=instances", "/journeys/all/themes", "/journeys/all/gaps", "/journeys/all/assumptions",
        "/journeys/all/sessions", "/journeys/all/work", "/journeys/all/quick-wins", "/journeys/all/remarks",
    ];

    public static TheoryData<string> Exports =>
    [
        .. ExportCatalogue.All.Select(export => $"/journeys/all/export/{export.Name}"), "/journeys/all/remarks.csv", "/journeys/all/remarks.json", "/remarks.csv", "/remarks.json",
    ];

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        var file = Path.Combine(_folder.FullName, "log.csv");
        await File.WriteAllTextAsync(file, Log, Stop);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, Stop);
        _data = new WorkspacePageData(_workspace);
        await ReviewAsync(new MapReview(new DateOnly(2026, 2, 27), "map-owner"));
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_view_says_both(string address) =>
        WebUtility.HtmlDecode(await _server.Client.GetStringAsync(address, Stop)).ShouldContain("Data as of 2 Mar 2026 · reviewed 27 Feb 2026");

    [Theory]
    [InlineData("/")]
    [InlineData("/atlas")]
    [InlineData("/changes")]
    [InlineData("/weekly")]
    [InlineData("/mentions")]
    [InlineData("/suggest")]
    [InlineData("/suggestions")]
    [InlineData("/identity")]
    [InlineData("/quality")]
    [InlineData("/personas")]
    public async Task A_view_of_all_maps_says_both(string address) =>
        WebUtility.HtmlDecode(await _server.Client.GetStringAsync(address, Stop)).ShouldContain("Data as of 2 Mar 2026 · reviewed 27 Feb 2026<");

    [Theory]
    [InlineData("/findings")]
    [InlineData("/executive")]
    [InlineData("/journeys/all/findings")]
    public async Task Findings_say_so_once_they_are_found(string address)
    {
        var answer = await _server.Client.GetAsync(address, Stop);
        while (answer.StatusCode == HttpStatusCode.Accepted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), Stop);
            answer = await _server.Client.GetAsync(address, Stop);
        }

        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("Data as of 2 Mar 2026 · ");
    }

    [Theory]
    [InlineData(false, null, null, true, "Data as of 2 Mar 2026 · no map reviewed yet")]
    [InlineData(false, "2026-02-27", "2026-02-27", true, "Data as of 2 Mar 2026 · maps reviewed 27 Feb 2026, some never")]
    [InlineData(false, "2026-01-05", "2026-02-27", false, "Data as of 2 Mar 2026 · maps reviewed 5 Jan 2026 to 27 Feb 2026")]
    [InlineData(true, null, null, true, "Data as of 2 Mar 2026 · never reviewed")]
    public void The_reviews_of_several_maps_are_a_span(bool isOfOne, string? earliest, string? latest, bool someNever, string says) =>
        FreshnessText.OfPage(new PageDates(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), Day(earliest), Day(latest), isOfOne, someNever)).ShouldBe(says);

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task Every_export_says_both_in_its_name_and_in_headers(string address)
    {
        var answer = await _server.Client.GetAsync(address, Stop);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldContain("_data-2026-03-02_reviewed-2026-02-27.");
        answer.Headers.GetValues(ExportDates.DataHeader).ShouldBe(["2026-03-02"]);
        answer.Headers.GetValues(ExportDates.ReviewHeader).ShouldBe(["2026-02-27"]);
    }

    [Fact]
    public async Task A_map_that_was_never_reviewed_says_that()
    {
        await ReviewAsync(null);

        WebUtility.HtmlDecode(await _server.Client.GetStringAsync("/journeys/all/map.svg", Stop)).ShouldContain("Data as of 2 Mar 2026 · never reviewed");
        (await _server.Client.GetAsync("/journeys/all/export/events", Stop)).Headers.GetValues(ExportDates.ReviewHeader).ShouldBe(["never"]);
    }

    [Fact]
    public async Task What_is_said_goes_out_by_map_and_over_all_as_table_and_JSON()
    {
        var remarks = new RemarkRecords(_workspace.Records, _workspace.Clock);
        await remarks.SayAsync("all", null, RemarkKind.Idea, "=Tell people", "agent-7", Stop);
        await remarks.SayAsync("once-was", "gone", RemarkKind.Comment, "Of a map that there is no longer", "agent-7", Stop);

        (await _server.Client.GetStringAsync("/journeys/all/remarks.csv", Stop)).ShouldNotContain("no longer");
        var table = await _server.Client.GetStringAsync("/remarks.csv", Stop);
        table.ShouldStartWith("thread,journey,about,kind,author,said_at,text,votes,voters,settled_by,settled_at\r\n");
        table.ShouldContain(",all,The map as a whole,idea,agent-7,");
        table.ShouldContain(",'=Tell people,");
        table.ShouldContain(",once-was,\"gone, which is no longer on the map\",comment,agent-7,");
        using var one = JsonDocument.Parse(await _server.Client.GetStringAsync("/journeys/all/remarks.json", Stop));
        one.RootElement.GetProperty("threads").EnumerateArray().ShouldHaveSingleItem().GetProperty("text").GetString().ShouldBe("=Tell people");
        using var everything = JsonDocument.Parse(await _server.Client.GetStringAsync("/remarks.json", Stop));
        everything.RootElement.GetProperty("threads").GetArrayLength().ShouldBe(2);
        (await _server.Client.GetAsync("/journeys/nowhere/remarks.json", Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Task ReviewAsync(MapReview? review) => new WorkspaceMapActions(_workspace, _data).ChangeAsync(
        "all",
        map => [new FieldChanged(MapPlace.Whole, "lastReview", map.LastReview is { } before ? RecordJson.Write(before) : null, review is null ? null : RecordJson.Write(review))],
        "map-owner", "", Stop);
}
