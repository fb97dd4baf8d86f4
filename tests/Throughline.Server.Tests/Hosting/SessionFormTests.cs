using System.Globalization;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Office.Maps;
using Throughline.Office.Sessions;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>Mapping sessions over HTTP, on a real workspace: a pack is what the data said then, whatever comes later.</summary>
public sealed class SessionFormTests : IAsyncLifetime
{
    private const string Page = "/journeys/all/sessions";

    private static readonly DateTimeOffset Begin = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-sessions-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
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
    public async Task A_session_on_sixty_days_of_data_is_refused_and_nothing_is_written()
    {
        await ImportAsync(60);

        var answer = await StartAsync();

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("has 60 days of data (1 Mar 2026 to 29 Apr 2026); a mapping session begins with 90 days");
        _workspace.HasRecords.ShouldBeFalse();
        (await PageAsync(Page)).QuerySelector("#little")!.TextContent.ShouldContain("60 days of data");
    }

    [Fact]
    public async Task With_a_reason_it_begins_and_the_warning_stays()
    {
        await ImportAsync(60);

        (await StartAsync(("despite", "The <b>service</b> is new"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await ImportAsync(200);

        (await PageAsync(Page + "/1")).QuerySelector(".warn")!.TextContent.ShouldContain("The pack has 60 days of data (1 Mar 2026 to 29 Apr 2026), less than a session begins with. Why it began all the same: The <b>service</b> is new");
        (await PageAsync(Page)).QuerySelector("tbody .cap")!.TextContent.ShouldContain("The <b>service</b> is new");
    }

    [Fact]
    public async Task A_pack_is_frozen_and_its_figures_open_the_cases_of_then()
    {
        await ImportAsync(100);
        await StartAsync();
        var before = await SessionAsync();
        before.Pack.Headline.Single(figure => figure.Metric == "instances").Value.ShouldBe(90, "one journey a day, in the last 90 of 100 days");
        before.Pack.From.ShouldBe(new DateTimeOffset(2026, 3, 11, 0, 0, 0, TimeSpan.Zero));

        await ImportAsync(140, each: 3);

        (await SessionAsync()).Pack.ShouldBeEquivalentTo(before.Pack);
        var page = await PageAsync(Page + "/1");
        var frozen = page.QuerySelector("dl.kpis .note a[href*='metric=instances']")!;
        (await ValueAsync(frozen)).ShouldBe("90");
        (await ValueAsync(page.QuerySelectorAll("dl.kpis a.today").First(link => link.GetAttribute("href")!.Contains("metric=instances", StringComparison.Ordinal)))).ShouldBe("270");
    }

    [Fact]
    public async Task Every_figure_of_a_pack_leads_to_the_value_that_it_has()
    {
        await ImportAsync(100);
        await StartAsync();
        await ImportAsync(140, each: 3);

        var notes = (await PageAsync(Page + "/1")).QuerySelectorAll(".pack .note").Where(note => note.QuerySelector("a[href*='/figure?']") is not null).ToList();

        notes.Count.ShouldBeGreaterThan(10);
        foreach (var note in notes) (await ValueAsync(note.QuerySelector("a[href*='/figure?']")!)).ShouldBe(ValueIn(note), note.Id);
    }

    [Fact]
    public async Task What_is_pinned_says_in_which_session_and_came_before_the_version_of_its_end()
    {
        await ImportAsync(100);
        var step = (await _data.KnownAsync("all", Stop))!.Journey.Map.Phases.SelectMany(phase => phase.Steps).First();
        await PinAsync(step.Id, "too early");
        await StartAsync();
        await PinAsync(step.Id, "Nobody told me");
        await SendAsync("/journeys/all/edit/mark", [.. Fields(await PageAsync("/journeys/all/edit?step=" + step.Id), "/edit/mark"), new("kind", "pain-point"), new("on", "on"), new("note", "said twice")]);

        await CloseAsync();

        var session = await SessionAsync();
        var closing = await new MapRecords(_workspace.Records).ReadVersionAsync("all", session.Closed!.MapVersion, Stop);
        var pinned = PinnedInSession.Of(closing!.Body!.Map, "all/1");
        pinned.Quotes.ShouldHaveSingleItem().Verbatim.Text.ShouldBe("Nobody told me");
        pinned.Quotes[0].Verbatim.PinnedAt.ShouldBeLessThan(closing.Entry.At);
        pinned.Marks.ShouldHaveSingleItem().Mark.Note.ShouldBe("said twice");
        (closing.Body.LastReview!.Session, session.MapVersion, session.Closed.MapVersion).ShouldBe(("all/1", 2, 5));

        var page = await PageAsync(Page + "/1");
        page.QuerySelector("[aria-labelledby=pinned]")!.TextContent.ShouldContain("Nobody told me");
        page.QuerySelector("[aria-labelledby=pinned]")!.TextContent.ShouldNotContain("too early");
        page.QuerySelectorAll("[aria-labelledby=became] details li").Length.ShouldBe(3);
        (await PageAsync(page.QuerySelector("[aria-labelledby=became] p a")!.GetAttribute("href")!)).QuerySelector("#in-words + ul")!.TextContent.ShouldContain("Nobody told me");
        var panel = await PageAsync("/journeys/all/edit?step=" + step.Id);
        panel.QuerySelectorAll(".quote .source a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe(Page + "/1");
        panel.QuerySelector(".edit.mark .source a")!.TextContent.ShouldBe("session of " + session.OpenedAt.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task One_session_of_a_map_goes_on_at_a_time_and_is_closed_once()
    {
        await ImportAsync(100);
        var form = Fields(await PageAsync(Page), "/sessions/start");
        await StartAsync();

        var second = await SendAsync(Page + "/start", [.. form, new("title", "Another"), new("participants", "Tier 1 agent")]);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync(Stop)).ShouldContain("The session “Why requests wait” of this map goes on");

        var close = Fields(await PageAsync(Page + "/1"), "/close");
        (await SendAsync(Page + "/1/close", close)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SendAsync(Page + "/1/close", close)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await SendAsync(Page + "/7/close", close)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await StartAsync(("title", "Another"))).RequestMessage!.RequestUri!.AbsolutePath.ShouldBe(Page + "/2");
    }

    [Theory]
    [InlineData("title", "", "is empty")]
    [InlineData("participants", "", "is empty")]
    public async Task What_will_not_do_is_refused_in_words(string field, string value, string reason)
    {
        await ImportAsync(100);
        var answer = await StartAsync((field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(reason);
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_token_nothing_begins_and_nothing_closes()
    {
        await ImportAsync(100);
        await StartAsync();
        (await SendAsync(Page + "/start", [new("title", "x"), new("participants", "y")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(Page + "/1/close", [])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await SessionAsync()).Closed.ShouldBeNull();
    }

    [Fact]
    public async Task Without_data_there_is_nothing_to_put_on_the_table()
    {
        var answer = await StartAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("has no data; a mapping session begins with 90 days");
    }

    // One journey or more a day, each a request that is solved an hour later.
    private async Task ImportAsync(int days, int each = 1)
    {
        var file = Path.Combine(_folder.FullName, $"desk-{days}.csv");
        var rows = Enumerable.Range(0, days).SelectMany(day => Enumerable.Range(0, each).SelectMany(i => new[]
        {
            $"c{day}-{i},{At(day, i)},ticket.created,T{day}-{i},c{day}-{i}@x.example,portal,",
            $"r{day}-{i},{At(day, i + 1)},ticket.resolved,T{day}-{i},c{day}-{i}@x.example,portal,",
        }));
        await File.WriteAllLinesAsync(file, rows.Prepend("event_id,occurred_at,activity,ticket_id,requester_email,channel,comment"), Stop);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, Stop);

        static string At(int day, int hour) => Begin.AddDays(day).AddHours(hour).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }

    private async Task<MappingSession> SessionAsync() => (await new SessionRecords(_workspace.Records).ReadAsync("all", 1, Stop))!.Body!;

    private async Task<HttpResponseMessage> StartAsync(params (string Name, string Value)[] fields)
    {
        var wished = new Dictionary<string, string> { ["title"] = "Why requests wait", ["participants"] = "Tier 1 agent\nService owner: service owner", ["despite"] = "" };
        foreach (var (name, value) in fields) wished[name] = value;
        return await SendAsync(Page + "/start", [.. Fields(await PageAsync(Page), "/sessions/start"), .. wished]);
    }

    private async Task CloseAsync() => await SendAsync(Page + "/1/close", Fields(await PageAsync(Page + "/1"), "/close"));

    private async Task PinAsync(string step, string text) =>
        await SendAsync("/journeys/all/edit/pin", [.. Fields(await PageAsync("/journeys/all/edit?step=" + step), "/edit/pin"), new("text", text)]);

    private async Task<string> ValueAsync(IElement link) => ValueIn((await PageAsync(link.GetAttribute("href")!)).Body!);

    private static string ValueIn(IElement facts) => facts.QuerySelector("dl.facts dd")!.TextContent.Trim();

    private static List<KeyValuePair<string, string>> Fields(IDocument page, string deed) =>
        [.. page.QuerySelector($"form[action$='{deed}']").ShouldNotBeNull(deed).QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))];

    private async Task<IDocument> PageAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }

    private Task<HttpResponseMessage> SendAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) => _server.Client.PostAsync(address, new FormUrlEncodedContent(fields), Stop);
}
