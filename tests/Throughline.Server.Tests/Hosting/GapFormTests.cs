using System.Globalization;
using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>R050, R062: gaps over HTTP, on a real workspace of a hundred readers of an article of whom forty ask afterwards, ten of them at the desk.</summary>
public sealed class GapFormTests : IAsyncLifetime
{
    private const string Page = "/journeys/all/gaps";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-gaps-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "desk.csv");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, 100).SelectMany(Reader).Prepend("event_id,occurred_at,activity,ticket_id,requester_email,article_id,team,ci"));
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, CancellationToken.None);
        _data = new WorkspacePageData(_workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));

        // Twenty of the forty name no configuration item: 10 h to resolve, 4 h where they do.
        static IEnumerable<string> Reader(int i)
        {
            yield return $"v{i},{At(i, 0)},article.viewed,,r{i}@x.example,KB1,,";
            if (i >= 40) yield break;
            var (team, item) = (i < 10 ? "Desk" : "Shop", i % 2 == 0 ? "" : "srv-1");
            yield return $"c{i},{At(i, 1)},ticket.created,T{i},r{i}@x.example,,{team},{item}";
            yield return $"s{i},{At(i, 1 + (item.Length == 0 ? 10 : 4) + (i / 2 % 2 * 0.1))},ticket.resolved,T{i},r{i}@x.example,,{team},{item}";
        }

        static string At(int day, double hour) => new DateTimeOffset(2026, 3, 1, 6, 0, 0, TimeSpan.Zero).AddDays(day).AddHours(hour).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Uncovered_30_percent_of_all_is_shown_and_made_a_gap_item()
    {
        (await PageAsync(Page)).Body!.TextContent.ShouldContain("nobody knows who has one");
        await DefineAsync();

        var page = await PageAsync(Page);
        page.QuerySelectorAll(".kpi .v .fig").Select(figure => figure.FirstChild!.TextContent).ShouldBe(["40 %", "25 %", "30 %"]);
        var row = Row(page, "#found", "no way on after article KB1");
        row.TextContent.ShouldContain("30 % of all");
        row.QuerySelector("a[href*='metric=readers-uncovered']").ShouldNotBeNull("the figure opens its cases");

        (await SendAsync("/add", Fields(row.QuerySelector("form")!))).StatusCode.ShouldBe(HttpStatusCode.OK);

        page = await PageAsync(Page);
        Row(page, "#found", "no way on after article KB1").TextContent.ShouldContain("in the register");
        Row(page, "#register", "no way on after article KB1").QuerySelector(".chip.risk")!.TextContent.ShouldBe("○ open");
    }

    [Fact]
    public async Task A_gap_is_shown_with_its_effect_its_n_and_its_owner_and_says_who_changed_it_and_why()
    {
        var form = (await PageAsync(Page)).QuerySelector("form[action$='/gaps/add'].query")!;
        (await SendAsync("/add", [.. Fields(form).Where(field => field.Key.StartsWith("__", StringComparison.Ordinal)), new("kind", "cmdb"), new("about", "<b>no item</b>"), new("filter", "configuration-item=(none)&team=Desk"), new("owner", "CMDB owner")])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SendAsync("/add", [.. Fields(form).Where(field => field.Key.StartsWith("__", StringComparison.Ordinal)), new("kind", "cmdb"), new("about", "shop tickets"), new("filter", "configuration-item!=srv-1&ticket!=(none)"), new("owner", "Shop owner")])).StatusCode.ShouldBe(HttpStatusCode.OK);

        var row = Row(await PageAsync("/gaps"), "#register", "shop tickets");
        row.QuerySelector(".fig")!.FirstChild!.TextContent.ShouldBe("+6 h");
        row.QuerySelector(".cap.num")!.TextContent.ShouldContain("n 20");
        row.QuerySelector("a[href='/gaps?owner=Shop%20owner']").ShouldNotBeNull();
        row.QuerySelector("a[href*='metric=time-to-resolve-mean']").ShouldNotBeNull("the figure opens its cases");
        (await PageAsync("/gaps?owner=Shop%20owner")).QuerySelectorAll("#register ~ table tbody tr").ShouldHaveSingleItem();

        (await SendAsync("/state", [.. Fields(row.QuerySelector("form")!), new("state", "accepted"), new("why", "mended in June")])).StatusCode.ShouldBe(HttpStatusCode.OK);
        row = Row(await PageAsync(Page), "#register", "shop tickets");
        row.QuerySelector(".chip:not(.risk)")!.TextContent.ShouldBe("CMDB");
        row.TextContent.ShouldContain("● accepted");
        row.TextContent.ShouldContain($"{Environment.UserName}: mended in June");
    }

    [Fact]
    public async Task What_will_not_do_is_refused_in_words_and_without_a_token_nothing_happens()
    {
        (await SendAsync("/add", [new("kind", "cmdb"), new("about", "x"), new("owner", "y")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var token = Fields((await PageAsync(Page)).QuerySelector("form[action$='/gaps/add'].query")!).Where(field => field.Key.StartsWith("__", StringComparison.Ordinal)).ToList();
        foreach (var (filter, reason) in new[] { ("mood=bad", "no word \"mood\""), ("attribute.gone=1", "gone") })
        {
            var answer = await SendAsync("/add", [.. token, new("kind", "cmdb"), new("about", "x"), new("filter", filter), new("owner", "y")]);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(reason);
        }

        (await PageAsync(Page)).QuerySelectorAll("#register ~ table").ShouldBeEmpty();
    }

    private async Task DefineAsync()
    {
        var maps = new WorkspaceActions(_workspace, _data).Maps;
        await maps.ChangeAsync("all", map => MapEdits.AddStep(map, "Asks the desk", Lane.Agent, StepKind.Happy, null, new MapPosition(map.Map.Phases[0].Name, null)), "map-owner", "", Stop);
        await maps.ChangeAsync("all", _ => MapEdits.Set(MapPlace.Step("asks-the-desk"), "service", "", RecordJson.Write(new StepService(["Desk"], null, "Second line"))), "map-owner", "", Stop);
    }

    private static IElement Row(IDocument page, string section, string about) => page.QuerySelectorAll($"{section} ~ table tbody tr").First(row => row.QuerySelector("th")!.TextContent.Contains(about, StringComparison.Ordinal));

    private static List<KeyValuePair<string, string>> Fields(IElement form) =>
        [.. form.QuerySelectorAll("input").Where(input => input.GetAttribute("value") is not null).Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))];

    private async Task<IDocument> PageAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }

    private Task<HttpResponseMessage> SendAsync(string form, IEnumerable<KeyValuePair<string, string>> fields) => _server.Client.PostAsync(Page + form, new FormUrlEncodedContent(fields), Stop);
}
