using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Changes;
using Throughline.Office.Records;
using Throughline.Office.Suggestions;
using Throughline.Office.Weekly;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>The weekly report, and the changes that call for a review, over HTTP, on a real workspace.</summary>
public sealed class WeeklyTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-weekly-");
    private readonly SetClock _clock = new();
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), _clock);
        await ImportAsync("log.csv", [.. Enumerable.Range(0, 60).SelectMany(Day)]);
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
    public async Task An_empty_week_says_so_and_makes_no_records()
    {
        (await PageAsync("/weekly")).Body!.TextContent.ShouldContain("Nothing is asked of anybody this week");
        (await _server.Client.GetStringAsync("/weekly.txt", Stop)).ShouldContain("Nothing is asked of anybody this week.");
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task A_portal_launch_asks_the_owner_for_a_review_until_one_is_noted()
    {
        await KeepAsync();
        _clock.Now += TimeSpan.FromDays(1);
        await ReleaseAsync("PortalLaunch");

        (await PageAsync("/journeys/all")).QuerySelector(".meta")!.TextContent.ShouldContain("Review due because of New portal");
        (await PageAsync("/journeys/all/truth")).QuerySelector("#fresh")!.ParentElement!.TextContent.ShouldContain("map-owner goes through it and looks at how many requests the portal now deflects");
        (await DutiesAsync()).ShouldContain(duty => duty.Kind == DutyKind.ReviewCalled && duty.Owner == "map-owner" && duty.Because == "New portal");
        (await PageAsync("/weekly?kind=review-called")).QuerySelectorAll("table.weekly tbody tr").ShouldHaveSingleItem().QuerySelector("a")!.GetAttribute("href").ShouldBe("/journeys/all/edit");

        await ChangeAsync(_ => MapEdits.Set(MapPlace.Whole, "lastReview", "", RecordJson.Write(new MapReview(DateOnly.FromDateTime(_clock.Now.UtcDateTime), "map-owner"))));

        (await PageAsync("/journeys/all")).QuerySelector(".meta")!.TextContent.ShouldNotContain("because of New portal");
        (await DutiesAsync()).ShouldNotContain(duty => duty.Kind == DutyKind.ReviewCalled);
    }

    [Fact]
    public async Task A_change_that_calls_for_no_review_is_a_line_in_the_charts_all_the_same()
    {
        await ReleaseAsync("", "2026-11-10");

        (await DutiesAsync()).ShouldBeEmpty("its sprint ends in more than a week");
        (await PageAsync("/")).QuerySelector(".near svg .d-release").ShouldNotBeNull();
        (await PageAsync("/")).QuerySelector(".releases")!.TextContent.ShouldContain("10 Nov 2026: New portal");
    }

    [Fact]
    public async Task A_kind_that_there_is_not_is_refused_in_words()
    {
        var answer = await SendAsync("/changes", "/changes", new("name", "New portal"), new("on", "2026-11-16"), new("sprintEnd", "2026-12-31"), new("maps", "all"), new("kind", "party"));

        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("is no kind of change");
        (await _data.ReleasesAsync("", Stop)).Releases.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_version_that_is_overdue_is_told_red_and_counted_in_the_lateness()
    {
        await ReleaseAsync("");
        _clock.Now = new DateTimeOffset(2027, 1, 4, 9, 0, 0, TimeSpan.Zero);

        var row = (await PageAsync("/weekly")).QuerySelectorAll("table.weekly tbody tr").ShouldHaveSingleItem();
        row.QuerySelector(".chip")!.ClassList.ShouldContain("bad");
        var lateness = (await _data.WeeklyAsync(Stop)).Lateness;
        lateness.Select(figure => figure.Value).ShouldBe([1, 1, 0, 4 * 86_400d], "the sprint ended four days ago");
        (await PageAsync("/changes?show=overdue")).QuerySelectorAll("#due ~ table tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task The_drift_that_an_undrawn_activity_brings_is_told_with_both_shares_and_opens_their_cases()
    {
        await KeepAsync();
        (await DutiesAsync()).ShouldBeEmpty();

        await ImportAsync("remote.csv", [.. Enumerable.Range(32, 28).Select(day => $"r{day},{At(day).AddHours(1):O},remote.session,T{day},customer{day}@x.example,video")]);

        var drift = (await DutiesAsync()).ShouldHaveSingleItem().Drift.ShouldNotBeNull();
        (drift.Figure.N, drift.Other.Value).ShouldBe((28, 0));
        (await _data.FigureAsync(drift.Figure.Cases!, new FigureQuery(), Stop)).ShouldNotBeNull().Figure.Value.ShouldBe(drift.Figure.Value);
    }

    [Fact]
    public async Task A_map_that_nobody_consults_is_told_after_60_days_and_a_suggestion_in_its_week()
    {
        await KeepAsync();
        await new SuggestionRecords(_workspace.Records, _clock).SuggestAsync("all", "Say how long it takes", from: null, to: null, new ReplyPromise(_workspace.Clocks()), Stop);
        (await DutiesAsync()).Select(duty => (duty.Kind, duty.Owner)).ShouldBe([(DutyKind.Suggestion, "map-owner")]);

        _clock.Now += TimeSpan.FromDays(60);

        (await DutiesAsync()).Select(duty => duty.Kind).ShouldBe([DutyKind.FeedStopped, DutyKind.Unused, DutyKind.Suggestion]);
        var mail = await _server.Client.GetStringAsync("/weekly.txt", Stop);
        mail.ShouldContain("\nmap-owner\n  - Feed has stopped (late)");
        mail.ShouldContain("data as of 15 Nov 2026");
    }

    private static DateTimeOffset At(int day) => new DateTimeOffset(2026, 9, 17, 9, 0, 0, TimeSpan.Zero).AddDays(day);

    private static string[] Day(int day) =>
    [
        $"a{day},{At(day):O},ticket.created,T{day},customer{day}@x.example,portal",
        $"b{day},{At(day).AddHours(2):O},ticket.resolved,T{day},customer{day}@x.example,portal",
    ];

    private async Task<IReadOnlyList<Duty>> DutiesAsync() => (await _data.WeeklyAsync(Stop)).Report.Duties;

    private Task KeepAsync() => ChangeAsync(_ => MapEdits.Set(MapPlace.Whole, "owner", "", RecordJson.Text("map-owner")));

    private Task ChangeAsync(Func<DrawnMap, IReadOnlyList<MapChange>> changes) => new WorkspaceMapActions(_workspace, _data).ChangeAsync("all", changes, "map-owner", "", Stop);

    private async Task ReleaseAsync(string kind, string on = "2026-11-16") =>
        (await SendAsync("/changes", "/changes", new("name", "New portal"), new("on", on), new("sprintEnd", "2026-12-31"), new("maps", "all"), new("kind", kind))).StatusCode.ShouldBe(HttpStatusCode.OK);

    private async Task ImportAsync(string name, IReadOnlyList<string> rows)
    {
        var file = Path.Combine(_folder.FullName, name);
        await File.WriteAllLinesAsync(file, rows.Prepend("event_id,occurred_at,activity,ticket_id,requester_email,channel"), Stop);
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
        public DateTimeOffset Now { get; set; } = new(2026, 11, 15, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
