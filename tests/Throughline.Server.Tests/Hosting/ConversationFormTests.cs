using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Office.Remarks;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>Versions, conversation and suggestions over HTTP, on a real workspace.</summary>
public sealed class ConversationFormTests : IAsyncLifetime
{
    private const string Csv = """
        event_id,occurred_at,activity,ticket_id,requester_email,channel
        1,2026-03-02T09:00:00Z,ticket.created,T1,first@x.example,portal
        2,2026-03-02T10:00:00Z,ticket.resolved,T1,first@x.example,portal
        3,2026-03-03T09:00:00Z,ticket.created,T2,second@x.example,mail
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-talk-");
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
    public async Task ADraftHasNoHistoryAndLookingMakesNone()
    {
        (await PageAsync("/journeys/all/history")).Body!.TextContent.ShouldContain("There is no history yet");
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task AChangeIsListedComparedLookedAtAndTakenBackByRestoring()
    {
        var step = (await EditedAsync("portal.asked")).Id;

        var list = await PageAsync("/journeys/all/history");
        list.QuerySelectorAll("table.versions tbody tr").Length.ShouldBe(2);
        list.QuerySelector("table.versions tbody tr")!.TextContent.ShouldContain("to portal.asked (was: ticket.created)");

        var difference = await PageAsync("/journeys/all/history?from=1&to=2");
        var card = difference.QuerySelectorAll(".diff .step.otherwise").ShouldHaveSingleItem();
        card.TextContent.ShouldContain("⇄ bound to portal.asked, was: ticket.created");
        card.QuerySelectorAll("button.fig").Select(figure => figure.FirstChild!.TextContent).ShouldBe(["2 journeys", "0 journeys"]);

        // The figure of the earlier version opens the cases of that version, not those of today's.
        var cases = card.QuerySelectorAll("[popover] a").Select(link => link.GetAttribute("href")!).ToList();
        cases.ShouldHaveSingleItem("nothing has no cases").ShouldContain("version");
        (await PageAsync(cases[0])).Body!.TextContent.ShouldContain("T1");

        var shown = await PageAsync("/journeys/all/history?v=1");
        shown.Body!.TextContent.ShouldContain("You are looking at an earlier version");
        var restored = await SendAsync("/journeys/all/edit/restore", [.. Fields(shown.QuerySelector("form.restore")!), new("why", "the trial is over")]);
        restored.StatusCode.ShouldBe(HttpStatusCode.OK);
        var kept = (await _data.KnownAsync("all", Stop))!.Journey.Kept;
        kept.Version.ShouldBe(3);
        kept.Drawn.Map.Phases.SelectMany(phase => phase.Steps).First(known => known.Id == step).Binding!.Types.ShouldBe(["ticket.created"]);
        (await PageAsync("/journeys/all/history")).QuerySelector("table.versions tbody tr")!.TextContent.ShouldContain("Why: the trial is over");
    }

    [Fact]
    public async Task AVersionThatThereIsNotIsSaidSo()
    {
        await EditedAsync("portal.asked");
        var answer = await _server.Client.GetAsync("/journeys/all/history?v=77", Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("has no version 77");
    }

    [Fact]
    public async Task AnIdeaIsPutAnsweredVotedForAndSettled()
    {
        var page = await PageAsync("/journeys/all/remarks");
        var step = page.QuerySelectorAll("#say-step option").Skip(1).First().GetAttribute("value")!;
        await SayAsync(page, step, "Say when it is done, @owner.\nBy mail.", "idea");

        page = await PageAsync("/journeys/all/remarks");
        page.QuerySelector(".mention")!.TextContent.ShouldBe("@owner");
        await SendAsync("/journeys/all/remarks/vote", Fields(Form(page, "vote")));
        page = await PageAsync("/journeys/all/remarks");
        page.QuerySelector("[aria-pressed=true]")!.TextContent.ShouldContain("1 vote");
        await SendAsync("/journeys/all/remarks/unvote", Fields(Form(page, "unvote")));
        await SendAsync("/journeys/all/remarks/answer", [.. Fields(Form(page, "answer")), new("text", "=SUM(A1)")]);
        await SendAsync("/journeys/all/remarks/settle", Fields(Form(page, "settle")));

        page = await PageAsync("/journeys/all/remarks");
        page.QuerySelector("[aria-pressed=false]")!.TextContent.ShouldContain("0 votes");
        page.QuerySelector(".answer")!.TextContent.ShouldContain("=SUM(A1)");
        page.QuerySelector("article.settled")!.TextContent.ShouldContain($"Settled by {Environment.UserName}");
        var table = await _server.Client.GetStringAsync("/journeys/all/remarks.csv", Stop);
        table.ShouldContain(",'=SUM(A1),");
        table.ShouldContain("\"Say when it is done, @owner.\nBy mail.\"");
    }

    [Fact]
    public async Task WhoIsNamedFindsItOnTheirListAsNewOnce()
    {
        await new RemarkRecords(_workspace.Records, _workspace.Clock).SayAsync("all", null, RemarkKind.Comment, $"please look, @{Environment.UserName}", "agent-7", Stop);
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = _server.Client.BaseAddress };
        (await browser.GetStringAsync("/mentions", Stop)).ShouldContain(">New<");
        (await browser.GetStringAsync("/mentions", Stop)).ShouldContain("please look");
    }

    [Fact]
    public async Task TwentyPeopleWhoVoteAtOnceHaveTwentyVotes()
    {
        var remarks = new RemarkRecords(_workspace.Records, _workspace.Clock);
        var idea = await remarks.SayAsync("all", null, RemarkKind.Idea, "more light", "agent-7", Stop);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => remarks.VoteAsync(idea, isFor: true, $"agent-{i % 20}", Stop), Stop)));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => remarks.VoteAsync(idea, isFor: true, "Agent-3", Stop), Stop)));
        (await remarks.AllAsync(Stop)).Threads.ShouldHaveSingleItem().Voters.Count.ShouldBe(20);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => remarks.VoteAsync(idea, isFor: false, $"agent-{i}", Stop), Stop)));
        (await remarks.AllAsync(Stop)).Threads.ShouldHaveSingleItem().Voters.Count.ShouldBe(10);
    }

    [Fact]
    public async Task ACommentIsNotVotedFor()
    {
        var remarks = new RemarkRecords(_workspace.Records, _workspace.Clock);
        var comment = await remarks.SayAsync("all", null, RemarkKind.Comment, "more light", "agent-7", Stop);
        (await Should.ThrowAsync<Journeys.WorkspaceException>(() => remarks.VoteAsync(comment, isFor: true, "lead", Stop))).Message.ShouldContain("Only ideas");
    }

    [Fact]
    public async Task ASuggestionIsRoutedDueRepliedToAndSeenByItsSender()
    {
        var box = await PageAsync("/suggest?journey=all");
        var sent = await SendAsync("/suggest", [.. Fields(box.QuerySelector("form[action='/suggest']")!), new("journey", "all"), new("text", "Show where it is"), new("from", "a new starter")]);
        var address = sent.RequestMessage!.RequestUri!.AbsolutePath;
        address.ShouldStartWith("/suggestions/");
        var page = await PageAsync(address);
        page.Body!.TextContent.ShouldContain("replies: nobody yet");

        await SendAsync(address + "/reply", [.. Fields(page.QuerySelector("form[action$='/reply']")!), new("outcome", "Planned"), new("text", "In March.")]);

        (await PageAsync(address)).QuerySelector("[aria-labelledby=replied]")!.TextContent.ShouldContain("In March.");
        var list = await PageAsync("/suggestions");
        list.QuerySelector("table.list tbody tr")!.TextContent.ShouldContain("Planned");
        list.QuerySelectorAll(".kpi dd.v button").Select(figure => figure.FirstChild!.TextContent).Take(3).ShouldBe(["1", "0", "0"]);
    }

    [Fact]
    public async Task AReplyToWhatSomebodyElseHasJustRepliedToIsRefused()
    {
        var id = await new WorkspaceActions(_workspace, _data).Remarks.SuggestAsync(null, "more light", null, Stop);
        var form = Fields((await PageAsync($"/suggestions/{id}")).QuerySelector("form[action$='/reply']")!);
        await SendAsync($"/suggestions/{id}/reply", [.. form, new("outcome", "Done"), new("text", "first")]);
        (await SendAsync($"/suggestions/{id}/reply", [.. form, new("outcome", "Declined"), new("text", "second")])).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await PageAsync($"/suggestions/{id}")).QuerySelector("[aria-labelledby=replied]")!.TextContent.ShouldContain("first");
    }

    [Fact]
    public async Task EachFigureAboutSuggestionsOpensThoseThatItRestsOn()
    {
        var actions = new WorkspaceActions(_workspace, _data).Remarks;
        var replied = await actions.SuggestAsync(null, "more light", null, Stop);
        await actions.SuggestAsync(null, "less noise", null, Stop);
        var form = Fields((await PageAsync($"/suggestions/{replied}")).QuerySelector("form[action$='/reply']")!);
        await SendAsync($"/suggestions/{replied}/reply", [.. form, new("outcome", "Done"), new("text", "done")]);

        var page = await PageAsync("/suggestions");
        var lists = page.QuerySelectorAll("dl.kpis .note > p > a").Select(link => link.GetAttribute("href")).ToList();

        lists.ShouldBe(["/suggestions#list", "/suggestions?show=waiting#list", "/suggestions?show=overdue#list", "/suggestions?show=replied#list", "/suggestions?show=judged#list"]);
        (await Rows("waiting")).ShouldBe(["less noise"]);
        (await Rows("replied")).ShouldBe(["more light"]);
        (await Rows("judged")).ShouldBe(["more light"]);
        (await Rows("overdue")).ShouldBeEmpty();

        async Task<IEnumerable<string>> Rows(string show) => (await PageAsync($"/suggestions?show={show}")).QuerySelectorAll("#list tbody th").Select(row => row.TextContent.Trim());
    }

    [Theory]
    [InlineData("/journeys/all/remarks/say")]
    [InlineData("/journeys/all/remarks/vote")]
    [InlineData("/journeys/all/edit/restore")]
    [InlineData("/suggest")]
    [InlineData("/mentions/sign")]
    public async Task WithoutTheTokenOfAPageNothingIsDone(string address)
    {
        (await SendAsync(address, [new("text", "forged"), new("kind", "idea"), new("name", "forged"), new("version", "1")])).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task TooMuchIsRefusedInWords()
    {
        var answer = await SayAsync(await PageAsync("/journeys/all/remarks"), "", new string('x', 2001), "comment");
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain("2000 are allowed");
    }

    [Fact]
    public async Task APresentationBeginsWithTheWholeAndEndsWithWhatIsAsked()
    {
        var first = await PageAsync("/journeys/all/present?channel=portal");
        first.QuerySelector("a[rel=prev]").ShouldBeNull();
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        next.ShouldContain("channel=portal");
        (await PageAsync(next)).QuerySelector("h1")!.TextContent.ShouldBe((await _data.KnownAsync("all", Stop))!.Journey.Kept.Drawn.Map.Phases[0].Name);
        var last = await PageAsync("/journeys/all/present?phase=999");
        last.QuerySelector("h1")!.TextContent.ShouldBe("What we ask of you");
        last.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    private async Task<Journeys.Maps.Step> EditedAsync(string type)
    {
        var step = (await _data.KnownAsync("all", Stop))!.Journey.Kept.Drawn.Map.Phases.SelectMany(phase => phase.Steps).First(step => step.Binding?.Types is ["ticket.created"]);
        await new WorkspaceActions(_workspace, _data).Maps.ChangeAsync(
            "all",
            map => Office.Maps.Changes.MapEdits.Set(Office.Maps.Changes.MapPlace.Step(step.Id), "binding", Office.Records.RecordJson.Write(step.Binding!), Office.Records.RecordJson.Write(new Journeys.Maps.StepBinding([type], null))),
            "map-owner",
            "",
            Stop);
        return step;
    }

    private Task<HttpResponseMessage> SayAsync(IDocument page, string step, string text, string kind) =>
        SendAsync("/journeys/all/remarks/say", [.. Fields(Form(page, "say")), new("step", step), new("text", text), new("kind", kind)]);

    private static IElement Form(IDocument page, string deed) => page.QuerySelector($"form[action$='/remarks/{deed}']").ShouldNotBeNull(deed);

    private static List<KeyValuePair<string, string>> Fields(IElement form) =>
        [.. form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))];

    private async Task<IDocument> PageAsync(string address)
    {
        var text = await _server.Client.GetStringAsync(address, Stop);
        return await BrowsingContext.New().OpenAsync(answer => answer.Content(text), Stop);
    }

    private Task<HttpResponseMessage> SendAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) => _server.Client.PostAsync(address, new FormUrlEncodedContent(fields), Stop);
}
