using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;
using Throughline.Office.Releases;
using Throughline.Office.Suggestions;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>The work on a journey by stage of its cycle, over HTTP, on a real workspace.</summary>
public sealed class WorkFormTests : IAsyncLifetime
{
    private const string Page = "/journeys/all/work";

    private const string Csv = """
        event_id,occurred_at,activity,ticket_id,requester_email,channel
        1,2026-03-02T09:00:00Z,ticket.created,T1,first@x.example,portal
        2,2026-03-02T10:00:00Z,ticket.resolved,T1,first@x.example,portal
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-work-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "desk.csv");
        await File.WriteAllTextAsync(file, Csv);
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, CancellationToken.None);
        _data = new WorkspacePageData(_workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Looking_makes_no_record()
    {
        (await PageAsync()).QuerySelectorAll(".stages .done li").ShouldBeEmpty();
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task An_entry_is_written_down_linked_and_taken_out()
    {
        await AddAsync(("stage", "map"), ("text", "Drew <b>the waiting</b>"), ("link", "/journeys/all/sessions/1"), ("on", "2026-03-05"));

        var entry = Stage(await PageAsync(), "map").QuerySelectorAll("li").ShouldHaveSingleItem();
        entry.TextContent.ShouldContain("5 Mar 2026");
        entry.QuerySelector("a")!.TextContent.ShouldBe("Drew <b>the waiting</b>");
        entry.QuerySelector("a")!.GetAttribute("href").ShouldBe("/journeys/all/sessions/1");

        await SendAsync("/remove", Fields(entry.QuerySelector("form")!));
        Stage(await PageAsync(), "map").QuerySelectorAll("li").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stage_without_anything_before_one_with_something_is_shown_as_skipped()
    {
        await AddAsync(("stage", "analyse"), ("text", "Listened to calls"));
        (await PageAsync()).QuerySelectorAll(".stages .warn").ShouldBeEmpty();

        await AddAsync(("stage", "develop"), ("text", "Changed the form"));

        var page = await PageAsync();
        Stage(page, "map").QuerySelector(".warn")!.TextContent.ShouldStartWith("○ Skipped");
        page.QuerySelectorAll(".stages .warn").Length.ShouldBe(1);
        page.QuerySelectorAll(".meta .chip").Select(chip => chip.TextContent.Split(':')[0]).ShouldBe(["● Analyse", "○ Map", "● Develop", "Improve"]);
    }

    [Fact]
    public async Task What_the_program_knows_stands_under_its_stage()
    {
        var (assumptions, map) = (new AssumptionRecords(_workspace.Records), (await _data.KnownAsync("all", Stop))!.Journey.Map);
        var assumed = await assumptions.AddAsync(new Assumption("all", null, "It is quick", new AssumptionTest("time-to-done", "", Relation.AtMost, 86_400)), "desk lead", Stop);
        var at = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);
        await assumptions.NoteAsync(assumed, AssumptionResult.Of(new Figure("time-to-done", 3600, null, null, 1, "seconds", "ended", at, at, at), at), "desk lead", Stop);
        await new WorkspaceActions(_workspace, _data).Maps.ChangeAsync("all", drawn => Office.Maps.Changes.MapEdits.Set(Office.Maps.Changes.MapPlace.Whole, "name", $"\"{map.Name}\"", "\"Everything\""), "map-owner", "", Stop);
        await new ReleaseRecords(_workspace.Records).AddAsync(new Release("New portal", new DateOnly(2026, 4, 7), new DateOnly(2026, 4, 14), [new TouchedMap("all", [])]), "journey-manager", Stop);
        var suggestions = new SuggestionRecords(_workspace.Records, _workspace.Clock);
        var suggestion = await suggestions.SuggestAsync("all", "Fewer questions", null, null, new ReplyPromise(_workspace.Clocks()), Stop);
        Stage(await PageAsync(), "improve").QuerySelectorAll("li").ShouldBeEmpty("a suggestion that waits is no improvement");
        await suggestions.ReplyAsync(suggestion, 1, SuggestionOutcome.Done, "Two are gone", "map-owner", Stop);

        var page = await PageAsync();

        Only(page, "analyse").ShouldContain("1 Apr 2026");
        Only(page, "analyse").ShouldContain("Assumption tested: It is quick");
        Only(page, "map").ShouldContain("The map changed, by map-owner");
        Only(page, "develop").ShouldContain("Released: New portal");
        Only(page, "improve").ShouldContain("Suggestion answered (done): Fewer questions");
        page.QuerySelectorAll(".stages form").ShouldBeEmpty("nobody has written it and nobody takes it out");
    }

    [Theory]
    [InlineData("stage", "rest", "is no stage of the cycle")]
    [InlineData("stage", "7", "is no stage of the cycle")]
    [InlineData("text", "", "is empty")]
    [InlineData("link", "https://elsewhere.example", "is no page of this program")]
    [InlineData("on", "yesterday", "is no day")]
    [InlineData("on", "2999-01-01", "still to come")]
    public async Task What_will_not_do_is_refused_in_words(string field, string value, string reason)
    {
        var answer = await AddAsync(("stage", "map"), ("text", "Drew it"), (field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(reason);
        Stage(await PageAsync(), "map").QuerySelectorAll("li").ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_token_nothing_is_written()
    {
        (await SendAsync("/add", [new("stage", "map"), new("text", "forged")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task An_improvement_is_written_down_stands_in_its_lane_and_ends_in_its_stage()
    {
        var step = (await _data.KnownAsync("all", Stop))!.Journey.Map.Phases.First(phase => phase.Steps.Count > 0).Steps[0];
        (await ImproveAsync("Ask <b>once</b>", step.Id, "2.5")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await PageAsync();
        var row = page.QuerySelector("#improvements ~ table tbody tr")!;
        row.TextContent.ShouldContain("Ask <b>once</b>");
        row.TextContent.ShouldContain("2.5 person-days");
        row.TextContent.ShouldContain("○ planned");
        page.QuerySelectorAll("#effort ~ table.num tbody td:nth-child(3)").Select(share => share.TextContent).ShouldContain("100 %");
        (await PageOfAsync("/journeys/all")).QuerySelectorAll("a.win").ShouldHaveSingleItem().TextContent.ShouldContain("Ask <b>once</b>");

        (await SendAsync("/improvements/state", [.. Fields(row.QuerySelector("form")!), new("state", "done")])).StatusCode.ShouldBe(HttpStatusCode.OK);
        page = await PageAsync();
        Only(page, "improve").ShouldContain("Improvement done: Ask <b>once</b>");
        page.QuerySelectorAll("#effort ~ table.num tbody td:nth-child(3)").Select(share => share.TextContent).ShouldAllBe(share => share == "0 %", "what is done takes no more effort");
    }

    [Theory]
    [InlineData("much", "is no number of person-days")]
    [InlineData("0", "more than 0")]
    public async Task An_effort_that_is_none_is_refused(string effort, string reason)
    {
        var step = (await _data.KnownAsync("all", Stop))!.Journey.Map.Phases.First(phase => phase.Steps.Count > 0).Steps[0];
        var answer = await ImproveAsync("Ask once", step.Id, effort);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(reason);
        (await SendAsync("/improvements/add", [new("name", "forged"), new("step", step.Id), new("effort", "1"), new("owner", "x")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await PageAsync()).QuerySelectorAll("#improvements ~ table").ShouldBeEmpty();
    }

    private async Task<HttpResponseMessage> ImproveAsync(string name, string step, string effort) =>
        await SendAsync("/improvements/add", [.. Fields((await PageAsync()).QuerySelector($"form[action='{Page}/improvements/add']")!), new("name", name), new("step", step), new("effort", effort), new("owner", "service owner")]);

    private async Task<IDocument> PageOfAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }

    private static IElement Stage(IDocument page, string stage) => page.QuerySelector($".stages [aria-labelledby={stage}]")!;

    private static string Only(IDocument page, string stage) => Stage(page, stage).QuerySelectorAll("li").ShouldHaveSingleItem().TextContent;

    private static List<KeyValuePair<string, string>> Fields(IElement form) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))];

    private async Task<HttpResponseMessage> AddAsync(params (string Name, string Value)[] fields)
    {
        var wished = fields.GroupBy(field => field.Name).Select(field => KeyValuePair.Create(field.Key, field.Last().Value));
        return await SendAsync("/add", [.. Fields((await PageAsync()).QuerySelector($"form[action='{Page}/add']")!), .. wished]);
    }

    private async Task<IDocument> PageAsync()
    {
        var text = await _server.Client.GetStringAsync(Page, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }

    private Task<HttpResponseMessage> SendAsync(string form, IEnumerable<KeyValuePair<string, string>> fields) => _server.Client.PostAsync(Page + form, new FormUrlEncodedContent(fields), Stop);
}
