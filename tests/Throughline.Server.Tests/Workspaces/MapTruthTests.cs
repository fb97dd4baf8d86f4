using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Maps.Usage;
using Throughline.Office.Records;
using Throughline.Office.Releases;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>Truth, freshness, use and the register of changes, over HTTP, on a real workspace.</summary>
public sealed class MapTruthTests : IAsyncLifetime
{
    private const string First = """
        event_id,occurred_at,activity,ticket_id,requester_email,channel
        1,2026-03-02T09:00:00Z,ticket.created,T1,first@x.example,portal
        2,2026-03-02T10:00:00Z,ticket.resolved,T1,first@x.example,portal
        """;

    private const string Second = """
        event_id,occurred_at,activity,ticket_id,requester_email,channel
        3,2026-03-03T09:00:00Z,ticket.created,T2,second@x.example,portal
        4,2026-03-03T10:00:00Z,remote.session,T2,second@x.example,video
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-truth-");
    private readonly SetClock _clock = new();
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), _clock);
        await ImportAsync("first.csv", First);
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
    public async Task A_kept_map_drifts_with_the_next_import_and_each_figure_opens_its_cases()
    {
        await KeepAsync();
        (await TruthAsync()).Truth.Drift.Activities.ShouldBeEmpty();

        await ImportAsync("second.csv", Second);

        var drift = (await TruthAsync()).Truth.Drift;
        var activity = drift.Activities.ShouldHaveSingleItem();
        (activity.Type, activity.Journeys.Value).ShouldBe(("remote.session", 1));
        foreach (var figure in new[] { activity.Journeys, activity.Share, drift.Journeys, drift.Channels.ShouldHaveSingleItem().Share })
            (await _data.FigureAsync(figure.Cases!, new FigureQuery(), Stop)).ShouldNotBeNull(figure.Metric).Cases.Total.ShouldBe(1);
    }

    [Fact]
    public async Task A_step_that_is_drawn_by_hand_is_assumed_and_not_connected_until_it_is_bound()
    {
        await KeepAsync();

        var loose = (await TruthAsync()).Truth.NotConnected.ShouldHaveSingleItem();

        (loose.Step.Name, loose.State).ShouldBe(("Hopes", StepState.Assumed));
        (await PageAsync("/journeys/all/truth")).QuerySelector("#connected")!.ParentElement!.TextContent.ShouldContain("1 step not connected");
    }

    [Fact]
    public async Task A_map_says_how_many_journeys_its_paths_explain_and_what_departs_from_them()
    {
        // The first journey goes the way that is drawn; the second does something besides, and is not solved.
        await ImportAsync("second.csv", Second);
        (await TruthAsync()).Paths.ShouldBeNull("no way is drawn yet");
        (await PageAsync("/journeys/all/truth")).Body!.TextContent.ShouldContain("No way through the map is drawn");
        var atOnce = new MapPath("at-once", "Solved at once", PathKind.Intended, [new PathStep("request", false, false), new PathStep("solved", false, false)]);
        await ChangeAsync(_ => [new PartAdded(MapPlace.Path(atOnce.Id), RecordJson.Write(atOnce), new MapPosition(null, null))]);

        var paths = (await TruthAsync()).Paths.ShouldNotBeNull();

        (paths.Explained.Value, paths.Conformant.Value).ShouldBe((0.5, 0.5));
        paths.Costliest.Count.ShouldBe(2);
        foreach (var figure in paths.Costliest.Select(found => found.Instances).Append(paths.Explained).Append(paths.OnPath[0].Figure))
            (await _data.FigureAsync(figure.Cases!, new FigureQuery(), Stop)).ShouldNotBeNull(figure.Metric).Cases.Total.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_map_says_how_old_its_data_and_its_review_are()
    {
        var meta = (await PageAsync("/journeys/all")).QuerySelector(".meta")!.TextContent;

        meta.ShouldContain("Data as of 2 Mar 2026 · never reviewed");
        meta.ShouldContain("Feed has stopped");
        WebUtility.HtmlDecode(await _server.Client.GetStringAsync("/journeys/all/map.svg", Stop)).ShouldContain("Data as of 2 Mar 2026 · never reviewed");
    }

    [Fact]
    public async Task Opens_are_kept_when_the_server_stops_and_after_60_days_the_map_is_not_consulted()
    {
        await KeepAsync();
        await PageAsync("/journeys/all");
        (await SendAsync("/mentions", "/mentions/sign", KeyValuePair.Create("name", "second"), KeyValuePair.Create("role", "support lead"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PageAsync("/mentions")).QuerySelector("option[selected]")!.TextContent.ShouldBe("support lead");
        await PageAsync("/journeys/all");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/journeys/all");
        again.Headers.Add("X-Live", "1");
        await _server.Client.SendAsync(again, Stop);

        await _server.StopAsync();
        await _server.DisposeAsync();
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));

        (await TruthAsync()).Use.Usage.Opens.ShouldBe([new RoleOpens("role not said", 1), new RoleOpens("support lead", 1)], "a page that asks for itself again is not opened");
        (await TruthAsync()).Use.Days.Select(day => day.Name).ShouldBe(["22 Nov 2026, role not said", "22 Nov 2026, support lead"]);
        (await TruthAsync()).Use.IsUnused.ShouldBeFalse();
        _clock.Now += TimeSpan.FromDays(60);
        (await TruthAsync()).Use.IsUnused.ShouldBeTrue();
        (await PageAsync("/journeys/all/truth")).Body!.TextContent.ShouldContain("Not consulted for 60 days");
    }

    [Fact]
    public async Task A_role_that_is_none_is_refused_in_words_and_one_that_was_said_can_be_taken_back()
    {
        var refused = await SendAsync("/mentions", "/mentions/sign", KeyValuePair.Create("name", "second"), KeyValuePair.Create("role", "emperor"));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync(Stop)).ShouldContain("is no role");

        await SendAsync("/mentions", "/mentions/sign", KeyValuePair.Create("name", "second"), KeyValuePair.Create("role", "finance"));
        await SendAsync("/mentions", "/mentions/sign", KeyValuePair.Create("name", "second"), KeyValuePair.Create("role", ""));
        (await PageAsync("/mentions")).QuerySelector("option[selected]").ShouldBeNull();
    }

    [Fact]
    public async Task A_draft_that_is_looked_at_makes_no_records()
    {
        await PageAsync("/journeys/all");
        await PageAsync("/journeys/all/truth");
        await PageAsync("/changes");
        await _data.KeepUsageAsync(Stop);

        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task A_decision_that_cites_the_map_is_a_use_of_it()
    {
        await KeepAsync();
        (await SendAsync("/journeys/all/truth", "/journeys/all/cite", KeyValuePair.Create("decision", "Split the queue"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await TruthAsync()).Use.Usage.LastCited.ShouldBe(new DateOnly(2026, 11, 22));
    }

    [Fact]
    public async Task A_release_on_the_register_asks_for_a_version_and_gets_it()
    {
        var answer = await SendAsync("/changes?map=all", "/changes", new("name", "New portal"), new("on", "2026-11-22"), new("sprintEnd", "2026-11-27"), new("maps", "all"), new("steps", "all/request"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var line = (await TruthAsync()).Tasks.ShouldHaveSingleItem();
        (line.Task.State, line.Task.Release.Touches[0].Steps.ShouldHaveSingleItem()).ShouldBe((MapTaskState.Open, "request"));
        _clock.Now += TimeSpan.FromDays(8);
        (await TruthAsync()).Tasks[0].Task.DaysLate.ShouldBe(3);
        (await PageAsync("/changes")).Body!.TextContent.ShouldContain("Overdue by 3 days");
        await KeepAsync();
        (await TruthAsync()).Tasks[0].Task.State.ShouldBe(MapTaskState.Done);
    }

    [Theory]
    [InlineData("sprintEnd", "2026-11-20", "ends before the day of its release")]
    [InlineData("on", "soon", "is no day")]
    [InlineData("maps", "", "no map")]
    [InlineData("maps", "nowhere", "There is no journey 'nowhere'")]
    public async Task What_is_no_release_is_refused_in_words(string field, string value, string words)
    {
        var fields = new Dictionary<string, string> { ["name"] = "New portal", ["on"] = "2026-11-22", ["sprintEnd"] = "2026-11-27", ["maps"] = "all", [field] = value };

        var answer = await SendAsync("/changes", "/changes", [.. fields.Where(known => known.Value.Length > 0)]);

        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(words.Replace("'", "&#x27;", StringComparison.Ordinal));
        (await _data.ReleasesAsync("", Stop)).Releases.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_token_of_a_page_nothing_is_entered()
    {
        foreach (var address in new[] { "/changes", "/journeys/all/cite" })
        {
            using var content = new FormUrlEncodedContent([KeyValuePair.Create("name", "forged"), KeyValuePair.Create("decision", "forged")]);
            (await _server.Client.PostAsync(address, content, Stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        _workspace.HasRecords.ShouldBeFalse();
    }

    private async Task<TruthView> TruthAsync() => (await _data.TruthAsync("all", CaseFilter.None, Stop)).ShouldNotBeNull();

    private Task KeepAsync() => ChangeAsync(map => MapEdits.AddStep(map, "Hopes", Lane.Customer, StepKind.Happy, null, new MapPosition(map.Map.Phases[0].Name, null)));

    private Task ChangeAsync(Func<DrawnMap, IReadOnlyList<MapChange>> changes) => new WorkspaceMapActions(_workspace, _data).ChangeAsync("all", changes, "map-owner", "", Stop);

    private async Task ImportAsync(string name, string csv)
    {
        var file = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(file, csv, Stop);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, Stop);
    }

    private async Task<IDocument> PageAsync(string address)
    {
        var html = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html), Stop);
    }

    private async Task<HttpResponseMessage> SendAsync(string page, string address, params KeyValuePair<string, string>[] fields)
    {
        var token = (await PageAsync(page)).QuerySelector($"form[action='{address}'] input[name^='__']").ShouldNotBeNull();
        using var content = new FormUrlEncodedContent([.. fields, KeyValuePair.Create(token.GetAttribute("name")!, token.GetAttribute("value")!)]);
        return await _server.Client.PostAsync(address, content, Stop);
    }

    /// <summary>Shows what it is set to; its timers are real.</summary>
    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
