using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Office.Assumptions;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>The register of assumptions, over HTTP, on a real workspace.</summary>
public sealed class AssumptionFormTests : IAsyncLifetime
{
    private const string Page = "/journeys/all/assumptions";
    private const int Tickets = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-assumptions-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(_folder.FullName, "desk.csv");
        var rows = Enumerable.Range(0, Tickets).SelectMany(i => new[] { $"{2 * i},2026-03-02T09:00:00Z,ticket.created,T{i},c{i}@x.example,portal", $"{(2 * i) + 1},2026-03-02T1{i % 9}:30:00Z,ticket.resolved,T{i},c{i}@x.example,portal" });
        await File.WriteAllLinesAsync(file, rows.Prepend("event_id,occurred_at,activity,ticket_id,requester_email,channel"));
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

    [Theory]
    [InlineData("at-most", "1 d", "supported")]
    [InlineData("at-least", "1 d", "refuted")]
    public async Task An_assumption_is_written_down_tested_and_judged(string relation, string value, string state)
    {
        (await PageAsync()).Body!.TextContent.ShouldContain("Nobody has written down");
        await AddAsync(("text", "<b>Done</b> & quickly"), ("metric", "time-to-done"), ("relation", relation), ("value", value));
        var open = await PageAsync();
        open.QuerySelector("tbody .chip")!.TextContent.ShouldBe("? open");
        open.QuerySelector("tbody th")!.TextContent.ShouldContain("<b>Done</b> & quickly");

        (await SendAsync("/test", Fields(open.QuerySelector("form.acts")!))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var tested = await PageAsync();
        tested.QuerySelector("tbody .chip")!.TextContent.ShouldEndWith(state);
        var kept = (await new AssumptionRecords(_workspace.Records).OfAsync("all", TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        kept.Body!.Results.ShouldHaveSingleItem().N.ShouldBe(Tickets);
        kept.Entry.Version.ShouldBe(2);

        await SendAsync("/remove", Fields(tested.QuerySelector("form.acts")!));
        (await PageAsync()).Body!.TextContent.ShouldContain("Nobody has written down");
    }

    // Half of the tickets were answered with a word in between.
    [Theory]
    [InlineData("at-least", "30 %", "supported")]
    [InlineData("at-least", "90 %", "refuted")]
    [InlineData("at-most", "55 %", "open")]
    public async Task What_is_taken_for_true_of_a_step_is_tested_by_how_often_it_happens(string relation, string value, string state)
    {
        var file = Path.Combine(_folder.FullName, "words.csv");
        await File.WriteAllLinesAsync(file, Enumerable.Range(0, Tickets / 2).Select(i => $"w{i},2026-03-02T09:05:00Z,ticket.replied,T{i},c{i}@x.example,portal").Prepend("event_id,occurred_at,activity,ticket_id,requester_email,channel"), TestContext.Current.CancellationToken);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, CancellationToken.None);
        var map = (await _data.KnownAsync("all", TestContext.Current.CancellationToken))!.Draft;
        var step = map.Phases.SelectMany(phase => phase.Steps).Single(step => step.Binding?.Types?.Contains("ticket.replied") == true);

        await AddAsync(("text", "Most are told something"), ("step", step.Id), ("metric", "step-share"), ("relation", relation), ("value", value));
        (await SendAsync("/test", Fields((await PageAsync()).QuerySelector("form.acts")!))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await PageAsync()).QuerySelector("tbody .chip")!.TextContent.ShouldEndWith(state);
        var result = (await new AssumptionRecords(_workspace.Records).OfAsync("all", TestContext.Current.CancellationToken)).ShouldHaveSingleItem().Body!.Results.ShouldHaveSingleItem();
        (result.Value, result.N).ShouldBe((.5, Tickets));
    }

    [Theory]
    [InlineData("text", "", "is empty")]
    [InlineData("metric", "mood", "There is no metric 'mood'")]
    [InlineData("value", "soon", "Write it like 90 s, 15 min, 4 h or 2 d.")]
    [InlineData("filter", "mood=bad", "A filter has no word")]
    [InlineData("step", "gone", "has no step 'gone' any more")]
    [InlineData("metric", "step-share", "Write it like 30 % or 0.3")]
    public async Task What_will_not_do_is_refused_in_words(string field, string value, string reason)
    {
        var fields = new Dictionary<string, string> { ["text"] = "Done quickly", ["metric"] = "time-to-done", ["relation"] = "at-most", ["value"] = "1 d", ["filter"] = "", ["step"] = "", [field] = value };

        var answer = await AddAsync([.. fields.Select(pair => (pair.Key, pair.Value))]);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(reason);
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task Without_a_token_nothing_happens()
    {
        (await SendAsync("/add", [new("text", "Done quickly")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _workspace.HasRecords.ShouldBeFalse();
    }

    private static List<KeyValuePair<string, string>> Fields(IElement form) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value")!))];

    private async Task<HttpResponseMessage> AddAsync(params (string Name, string Value)[] fields)
    {
        var form = (await PageAsync()).QuerySelector($"form[action='{Page}/add']")!;
        return await SendAsync("/add", [.. Fields(form), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
    }

    private async Task<IDocument> PageAsync()
    {
        var text = await _server.Client.GetStringAsync(Page, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(string form, IEnumerable<KeyValuePair<string, string>> fields) =>
        _server.Client.PostAsync(Page + form, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
}
