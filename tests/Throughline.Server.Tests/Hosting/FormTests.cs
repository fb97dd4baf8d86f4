using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>The forms of the pages, over HTTP, on a real workspace.</summary>
public sealed class FormTests : IAsyncLifetime
{
    private const string Csv = """
        event_id,occurred_at,activity,ticket_id,requester_email,device_id,channel
        1,2026-03-02T09:00:00Z,ticket.created,T1,first@x.example,tablet-7,portal
        2,2026-03-02T10:00:00Z,ticket.resolved,T1,first@x.example,,portal
        3,2026-03-03T09:00:00Z,ticket.created,T2,second@x.example,,mail
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-forms-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

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
    public async Task A_doubtful_match_is_merged_and_the_merge_undone()
    {
        var page = await PageAsync("/identity");
        var form = page.QuerySelector("form.decide").ShouldNotBeNull("the device with the address waits for a person");
        var fields = Fields(form);

        var decided = await SendAsync("/identity/merge", [.. fields, new("why", "they said so")]);

        decided.StatusCode.ShouldBe(HttpStatusCode.OK);
        var after = await PageAsync("/identity?decided=1");
        after.QuerySelector("form.decide").ShouldBeNull("it does not wait any more");
        after.QuerySelector(".said")!.TextContent.ShouldContain("are one customer's.");
        var decision = (await _workspace.Identity.LoadAsync(TestContext.Current.CancellationToken)).Decisions.ShouldHaveSingleItem();
        (decision.Why, decision.Who).ShouldBe(("they said so", Environment.UserName));

        await SendAsync("/identity/undo", Fields(after.QuerySelector("form[action='/identity/undo']")!));

        (await PageAsync("/identity")).QuerySelector("form.decide").ShouldNotBeNull("everything is as it was");
    }

    [Fact]
    public async Task A_match_is_split_and_stays_apart()
    {
        var fields = Fields((await PageAsync("/identity")).QuerySelector("form.decide")!);
        await SendAsync("/identity/split", [.. fields, new("why", "two people")]);
        var after = await PageAsync("/identity");
        after.QuerySelector("form.decide").ShouldBeNull();
        after.Body!.TextContent.ShouldContain("are not one customer's.");
    }

    [Fact]
    public async Task Without_the_token_of_a_page_nothing_is_decided()
    {
        await PageAsync("/identity");
        foreach (var address in new[] { "/identity/merge", "/identity/split", "/identity/undo", "/personas/save", "/personas/remove" })
        {
            var answer = await SendAsync(address, [new("one", "email:first@x.example"), new("other", "email:second@x.example"), new("why", "forged"), new("decision", "1"), new("name", "forged"), new("filter", "priority=P1")]);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
        }

        (await _workspace.Identity.LoadAsync(TestContext.Current.CancellationToken)).Decisions.ShouldBeEmpty();
        _workspace.Settings().Personas.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/identity/merge", "why", "", HttpStatusCode.BadRequest, "“why” is empty")]
    [InlineData("/identity/merge", "one", "email:nobody@x.example", HttpStatusCode.NotFound, "No source names the identifier")]
    [InlineData("/identity/merge", "why", "two\nlines", HttpStatusCode.BadRequest, "control character")]
    [InlineData("/identity/undo", "decision", "-1", HttpStatusCode.BadRequest, "no number of a decision")]
    [InlineData("/identity/undo", "decision", "7", HttpStatusCode.NotFound, "There is no decision 7")]
    [InlineData("/personas/save", "filter", "mood=bad", HttpStatusCode.BadRequest, "A filter has no word")]
    [InlineData("/personas/save", "filter", "persona=Other", HttpStatusCode.BadRequest, "filter of its own")]
    [InlineData("/personas/remove", "name", "Nobody", HttpStatusCode.NotFound, "There is no persona")]
    public async Task What_will_not_do_is_refused_with_the_reason(string address, string field, string value, HttpStatusCode status, string reason)
    {
        var token = Fields((await PageAsync("/identity")).QuerySelector("form.decide")!).Where(pair => pair.Key.StartsWith("__", StringComparison.Ordinal));
        var fields = new Dictionary<string, string> { ["one"] = "email:first@x.example", ["other"] = "email:second@x.example", ["why"] = "because", ["decision"] = "1", ["name"] = "Name", ["filter"] = "priority=P1", [field] = value };

        var answer = await SendAsync(address, [.. token, .. fields]);

        answer.StatusCode.ShouldBe(status);
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(reason);
        (await _workspace.Identity.LoadAsync(TestContext.Current.CancellationToken)).Decisions.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_filter_is_saved_under_a_name_listed_encoded_and_deleted()
    {
        const string name = "<b>Portal</b> & \"more\"";
        var page = await PageAsync("/personas?filter=" + Uri.EscapeDataString("channel=portal"));
        await SendAsync("/personas/save", [.. Fields(page.QuerySelector("form[action='/personas/save']")!), new("name", name)]);

        _workspace.Settings().Personas.ShouldHaveSingleItem().ShouldBe(new Persona(name, "channel=portal"));
        var list = await PageAsync("/personas");
        list.QuerySelector("th[scope=row] a")!.TextContent.ShouldBe(name);
        var filtered = await PageAsync(list.QuerySelector("th[scope=row] a")!.GetAttribute("href")!);
        filtered.Body!.TextContent.ShouldContain("1 of 2 journeys kept");
        var kept = await PageAsync(filtered.QuerySelector("#kept a")!.GetAttribute("href")!);
        kept.QuerySelector("h1")!.TextContent.ShouldStartWith("Kept by the filter");
        kept.QuerySelectorAll("table tbody tr").Length.ShouldBe(2, "everybody is of its population, kept or not");

        await SendAsync("/personas/remove", Fields(list.QuerySelector("form[action='/personas/remove']")!));
        _workspace.Settings().Personas.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_too_large_is_turned_away()
    {
        var token = Fields((await PageAsync("/identity")).QuerySelector("form.decide")!);
        var answer = await SendAsync("/identity/merge", [.. token, new("why", new string('x', 100_000))]);
        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
        (await _workspace.Identity.LoadAsync(TestContext.Current.CancellationToken)).Decisions.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_of_data_quality_says_what_the_import_gave()
    {
        var page = await PageAsync("/quality");
        page.Body!.TextContent.ShouldContain("Without a channel");
        page.QuerySelectorAll("#defects + table tbody tr").Length.ShouldBe(Defects.All.Count + 1);
    }

    private static List<KeyValuePair<string, string>> Fields(IElement form) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value")!))];

    private async Task<IDocument> PageAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> SendAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        _server.Client.PostAsync(address, new FormUrlEncodedContent(fields), TestContext.Current.CancellationToken);
}
