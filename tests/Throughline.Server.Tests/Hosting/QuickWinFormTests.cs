using System.Globalization;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>Marks, quick wins and the launch of a journey over HTTP, on a real workspace of 80 days.</summary>
public sealed class QuickWinFormTests : IAsyncLifetime
{
    private const string Map = "/journeys/all";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-wins-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "desk.csv");
        var rows = Enumerable.Range(0, 80).SelectMany(day => new[] { $"c{day},{At(day, 9)},ticket.created,T{day},c{day}@x.example,portal", $"r{day},{At(day, 10 + (day % 5))},ticket.resolved,T{day},c{day}@x.example,portal" });
        await File.WriteAllLinesAsync(file, rows.Prepend("event_id,occurred_at,activity,ticket_id,requester_email,channel"));
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, CancellationToken.None);
        _data = new WorkspacePageData(_workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));

        static string At(int day, int hour) => new DateTimeOffset(2026, 3, 1, hour, 0, 0, TimeSpan.Zero).AddDays(day).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_map_counts_each_kind_of_mark_and_leads_to_its_steps()
    {
        (await PageAsync(Map)).QuerySelector(".marked").ShouldBeNull("nothing is marked");
        var steps = await StepsAsync();
        await MarkAsync(steps[0], MarkKind.MomentOfTruth, "here they decide");
        await MarkAsync(steps[0], MarkKind.PainPoint, "no word");
        await MarkAsync(steps[1], MarkKind.PainPoint, "<b>late</b>");

        var marked = (await PageAsync(Map)).QuerySelector(".marked")!;

        marked.QuerySelectorAll(".chip").Select(chip => chip.TextContent).ShouldBe(["1 moment of truth", "2 pain points", "0 opportunities", "0 quick wins"]);
        marked.QuerySelectorAll("details")[1].QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe([Address(steps[0]), Address(steps[1])]);
        marked.TextContent.ShouldContain("<b>late</b>");
    }

    [Fact]
    public async Task A_quick_win_has_a_lane_is_delivered_and_can_be_opened_again()
    {
        (await PageAsync(Map)).Body!.TextContent.ShouldNotContain("marked on the map");
        var step = (await StepsAsync())[0];
        await MarkAsync(step, MarkKind.QuickWin, "Ask once");
        var lane = (await PageAsync(Map)).QuerySelectorAll("a.win").ShouldHaveSingleItem();
        lane.TextContent.ShouldContain("Ask once");
        lane.TextContent.ShouldContain("○ waits");

        var today = DateOnly.FromDateTime(_workspace.Clock.GetUtcNow().UtcDateTime);
        var list = await PageAsync(Map + "/quick-wins");
        list.QuerySelectorAll(".kpi .v .fig").Select(figure => figure.FirstChild!.TextContent).ShouldBe(["1", "0", "—"]);
        (await SendAsync("/quick-wins/deliver", [.. Fields(list, "/deliver"), new("on", $"{today:yyyy-MM-dd}")])).StatusCode.ShouldBe(HttpStatusCode.OK);

        list = await PageAsync(Map + "/quick-wins");
        list.QuerySelector("tbody")!.TextContent.ShouldContain("the same day");
        list.QuerySelectorAll(".kpi .v .fig").Select(figure => figure.FirstChild!.TextContent).ShouldBe(["1", "1", "too few"]);
        (await PageAsync(Map)).QuerySelector("a.win")!.TextContent.ShouldContain("✓ delivered");
        (await PageAsync(Map + "/work")).QuerySelector("[aria-labelledby=improve] li")!.TextContent.ShouldContain("Ask once");
        (await PageAsync(Map + "/history")).QuerySelector(".changes li")!.TextContent.ShouldContain("was delivered on");

        await SendAsync("/quick-wins/reopen", Fields(list, "/reopen"));
        (await PageAsync(Map)).QuerySelector("a.win")!.TextContent.ShouldContain("○ waits");
    }

    [Theory]
    [InlineData(-1, "was delivered between then and today")]
    [InlineData(1, "was delivered between then and today")]
    public async Task A_day_before_it_was_raised_or_still_to_come_is_refused(int days, string reason)
    {
        await MarkAsync((await StepsAsync())[0], MarkKind.QuickWin, "");
        var on = DateOnly.FromDateTime(_workspace.Clock.GetUtcNow().UtcDateTime).AddDays(days);

        var answer = await SendAsync("/quick-wins/deliver", [.. Fields(await PageAsync(Map + "/quick-wins"), "/deliver"), new("on", $"{on:yyyy-MM-dd}")]);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(reason);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_delivered()
    {
        var step = (await StepsAsync())[0];
        await MarkAsync(step, MarkKind.QuickWin, "");
        (await SendAsync("/quick-wins/deliver", [new("step", step.Id), new("on", "2026-03-01")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_launched_journey_says_when_its_baseline_starts_and_refuses_what_was_before()
    {
        var previous = Map + "/metrics?from=2026-04-20&compare=previous";
        (await StatusAsync(previous)).ShouldBe(HttpStatusCode.OK, "without a launch there is a period before");

        await LaunchAsync("2026-04-01");

        // The data end on 19 May; 28 days of baseline and 28 to compare end on 26 May.
        (await PageAsync(Map)).QuerySelector("#launch")!.TextContent.ShouldBe("Launched on 1 Apr 2026; until then the map was a hypothesis. The baseline starts at launch: 28 full days, 1 Apr 2026 to 28 Apr 2026. First valid comparison date: 27 May 2026, after 28 more.");
        foreach (var page in new[] { previous, Map + "/paths?from=2026-04-20&compare=previous", Map + "/figure?metric=instances&from=2026-04-20&compare=previous", Map + "/metrics?compare=from%3D2026-03-01" })
            (await StatusAsync(page)).ShouldBe(HttpStatusCode.BadRequest, page);
        (await RefusalAsync(previous)).ShouldContain("the first valid comparison is on 27 May 2026. The data reach to 19 May 2026.");

        await LaunchAsync("2026-03-10");

        (await StatusAsync(previous)).ShouldBe(HttpStatusCode.OK, "20 April to 19 May against 22 March to 20 April, both after the launch");
        (await RefusalAsync(Map + "/metrics?from=2026-04-12&compare=previous")).ShouldContain("The period before would begin on 5 Mar 2026, when the journey did not exist.");
    }

    [Fact]
    public async Task A_launched_journey_is_searched_from_its_launch_on()
    {
        (await SearchedAsync()).ShouldBe(80);
        await LaunchAsync("2026-04-01");
        (await SearchedAsync()).ShouldBe(49, "one journey a day, from 1 April to 19 May");
    }

    [Fact]
    public async Task Until_its_launch_a_map_is_a_hypothesis()
    {
        await LaunchAsync("2027-01-01");
        (await PageAsync(Map)).QuerySelector("#launch")!.TextContent.ShouldStartWith("Hypothesis map until 1 Jan 2027: the journey is launched then, and has no baseline before. The baseline starts at launch: 28 full days, 1 Jan 2027 to 28 Jan 2027. First valid comparison date: 26 Feb 2027");
        (await PageAsync(Map + "/history")).QuerySelector(".changes li")!.TextContent.ShouldBe("Set the launch to 2027-01-01");
        (await PageAsync(Map + "/sessions")).QuerySelector("#little")!.TextContent.ShouldContain("no data", Case.Insensitive, "what came before the launch is no data about the journey");
    }

    [Fact]
    public async Task A_variant_has_a_trend_and_is_put_on_a_step_with_its_figure_and_an_example()
    {
        var paths = await PageAsync(Map + "/paths?names=type");
        paths.QuerySelector("#variants ~ table tbody tr td:nth-child(4) .vh")!.TextContent.ShouldBe("no change over the weeks is proven");
        var put = await PageAsync(paths.QuerySelector("a[href*='/put?metric=path-variant-share']")!.GetAttribute("href")!);
        var (form, step) = (put.QuerySelector("form[action='/journeys/all/edit/pin']")!, (await StepsAsync())[0]);
        var text = form.QuerySelector("input[name=text]")!.GetAttribute("value")!;
        text.ShouldStartWith("ticket.created → ticket.resolved: Share of cases that go this way 100 %");
        text.ShouldContain("n 80");

        (await SendAsync("/edit/pin", [.. Hidden(form), new("of", step.Id), new("text", text), new("case", form.QuerySelector("input[name=case]")!.GetAttribute("value")!)])).StatusCode.ShouldBe(HttpStatusCode.OK);

        var pinned = (await StepsAsync())[0].Verbatims.ShouldHaveSingleItem();
        pinned.Text.ShouldBe(text);
        (await PageAsync(Address(step))).QuerySelector($".quote a[href='{Map}/cases/{pinned.Case}']").ShouldNotBeNull("the example opens");
        (await StatusAsync(Map + "/put?metric=path-variant-share&part=nonsense")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Address(Step step) => $"{Map}/edit?step={step.Id}";

    private async Task<double?> SearchedAsync()
    {
        while (true)
        {
            var found = await _data.FindingsAsync("all", new FindingsQuery(), CaseFilter.None, lastVisit: null, Stop);
            if (found.IsReady) return found.View!.Searched.Value;
        }
    }

    private async Task<List<Step>> StepsAsync() => [.. (await _data.KnownAsync("all", Stop))!.Journey.Map.Phases.SelectMany(phase => phase.Steps)];

    private async Task MarkAsync(Step step, MarkKind kind, string note) =>
        await new WorkspaceActions(_workspace, _data).Maps.ChangeAsync("all", map => MapEdits.Mark(map, step.Id, kind, note), "map-owner", "", Stop);

    private async Task LaunchAsync(string day)
    {
        var form = (await PageAsync(Map + "/edit")).QuerySelector("#launch-on")!.Closest("form")!;
        (await SendAsync("/edit/set", [.. Hidden(form), new("value", day)])).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await _server.Client.GetAsync(address, Stop);
        return answer.StatusCode;
    }

    private async Task<string> RefusalAsync(string address)
    {
        using var answer = await _server.Client.GetAsync(address, Stop);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    private static List<KeyValuePair<string, string>> Fields(IDocument page, string deed) => Hidden(page.QuerySelector($"form[action$='{deed}']").ShouldNotBeNull(deed));

    private static List<KeyValuePair<string, string>> Hidden(IElement form) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))];

    private async Task<IDocument> PageAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }

    private Task<HttpResponseMessage> SendAsync(string form, IEnumerable<KeyValuePair<string, string>> fields) => _server.Client.PostAsync(Map + form, new FormUrlEncodedContent(fields), Stop);
}
