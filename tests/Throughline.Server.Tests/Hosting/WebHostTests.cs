using System.Net;
using Throughline.Journeys;
using Throughline.Server.Hosting;
using Throughline.Server.Maps;
using Throughline.Server.Tests.Sample;
using Throughline.Sources.Exports;

namespace Throughline.Server.Tests.Hosting;

/// <summary>What every answer of the server keeps to.</summary>
public sealed class WebHostTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(new SampleData());

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/?by=owner&sort=came-back", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/paths?unit=ticket&names=type&detail=95", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/map.svg", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/step?step=JOINS%20A%20PROJECT", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/step?step=nowhere", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access?priority=P3&from=2026-09-01", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access?mood=bad", HttpStatusCode.BadRequest)]
    [InlineData("/journeys/software-access/paths?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/journeys/software-access/figure?metric=repeat-contact-48h", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/figure.svg?metric=repeat-contact-48h", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/figure?metric=unheard-of", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/metrics?compare=rest&priority=P3", HttpStatusCode.OK)]
    [InlineData("/journeys/none/metrics", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/figure", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/cases/1", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/cases/nobody", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/export/instances", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/export/xes?unit=ticket&priority=P3", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/export/events?mood=bad", HttpStatusCode.BadRequest)]
    [InlineData("/journeys/software-access/export/pptx", HttpStatusCode.BadRequest)]
    [InlineData("/journeys/none/export/events", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/metrics?find=hand-over+wait", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/themes?priority=P3", HttpStatusCode.OK)]
    [InlineData("/journeys/software-access/themes?mood=bad", HttpStatusCode.BadRequest)]
    [InlineData("/journeys/none/themes", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/findings/silent", HttpStatusCode.OK)]
    [InlineData("/journeys/none/gaps", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/findings/nothing", HttpStatusCode.NotFound)]
    [InlineData("/journeys/searching/findings", HttpStatusCode.Accepted)]
    [InlineData("/journeys/none/findings", HttpStatusCode.NotFound)]
    [InlineData("/findings?mood=bad", HttpStatusCode.BadRequest)]
    [InlineData("/executive", HttpStatusCode.OK)]
    [InlineData("/quality", HttpStatusCode.OK)]
    [InlineData("/quality/rows?source=servicedesk&reason=x", HttpStatusCode.OK)]
    [InlineData("/healthz", HttpStatusCode.OK)]
    [InlineData("/journeys/none", HttpStatusCode.NotFound)]
    [InlineData("/journeys/none/paths", HttpStatusCode.NotFound)]
    [InlineData("/journeys/none/map.svg", HttpStatusCode.NotFound)]
    [InlineData("/journeys/none/map.yaml", HttpStatusCode.NotFound)]
    [InlineData("/journeys/software-access/map.csv", HttpStatusCode.OK)]
    [InlineData("/assets/none.css", HttpStatusCode.NotFound)]
    [InlineData("/elsewhere", HttpStatusCode.NotFound)]
    [InlineData("/journeys/broken", HttpStatusCode.InternalServerError)]
    [InlineData("/journeys/locked", HttpStatusCode.ServiceUnavailable)]
    public async Task AnswersWithStatus(string address, HttpStatusCode status)
    {
        var answer = await _server.Client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task AnExportIsAFileToSave()
    {
        var answer = await _server.Client.GetAsync("/journeys/software-access/export/events", TestContext.Current.CancellationToken);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe("exported");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileName.ShouldBe("software-access.csv");
    }

    [Fact]
    public async Task TheMapOffersEveryExportOfWhatItShows()
    {
        var page = await _server.Client.GetStringAsync("/journeys/software-access?priority=P3", TestContext.Current.CancellationToken);
        foreach (var export in ExportCatalogue.All) page.ShouldContain($"href=\"/journeys/software-access/export/{export.Name}?priority=P3\"");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/journeys/hostile")]
    [InlineData("/journeys/hostile/edit")]
    [InlineData("/journeys/hostile/paths")]
    [InlineData("/journeys/hostile/gaps")]
    [InlineData("/journeys/hostile/themes")]
    [InlineData("/journeys/hostile/map.svg")]
    [InlineData("/findings")]
    [InlineData("/journeys/software-access/findings/hostile")]
    [InlineData("/executive")]
    [InlineData("/identity")]
    [InlineData("/quality")]
    [InlineData("/quality/rows?source=servicedesk&reason=no")]
    [InlineData("/personas")]
    [InlineData("/journeys/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task NamesFromTheDataNeverBecomeMarkup(string address)
    {
        var answer = await _server.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("&lt;script&gt;alert(1)", Case.Sensitive);
        WithoutOurScript(page).ShouldNotContain("<script", Case.Insensitive);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/journeys/software-access")]
    [InlineData("/journeys/software-access/edit")]
    [InlineData("/journeys/software-access/paths")]
    [InlineData("/findings")]
    [InlineData("/journeys/software-access/findings/silent")]
    [InlineData("/executive")]
    [InlineData("/journeys/searching/findings")]
    [InlineData("/identity")]
    [InlineData("/personas?filter=priority%3DP3")]
    public async Task PagesHaveOneScriptOfOursNoInlineStyleAndNothingFromElsewhere(string address)
    {
        var page = await _server.Client.GetStringAsync(address, TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldNotContain(" style=");
        WithoutOurScript(page).ShouldNotContain("<script");
        page.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).ShouldNotContain("://");
    }

    // The one script is a file of this program, named by the hash of its content.
    private static string WithoutOurScript(string page) => page.Replace($"<script src=\"{WebFiles.Address("app.js")}\" defer></script>", "", StringComparison.Ordinal);

    [Fact]
    public async Task WhileASearchIsOnTheBrowserAsksAgain()
    {
        var answer = await _server.Client.GetAsync("/journeys/searching/findings/silent", TestContext.Current.CancellationToken);
        answer.Headers.GetValues("Refresh").ShouldBe(["2"]);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("The search is on");
        (await _server.Client.GetAsync("/findings", TestContext.Current.CancellationToken)).Headers.Contains("Refresh").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/journeys/behind/findings")]
    [InlineData("/journeys/behind/findings/silent")]
    public async Task WhileNewerEventsAreSearchedTheLastResultIsShownAndCalledThat(string address)
    {
        var answer = await _server.Client.GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        answer.Headers.Contains("Refresh").ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("New events have come and are being searched");
    }

    [Fact]
    public async Task AMapIsTakenAwayAsYamlThatReadsBackTheSame()
    {
        var answer = await _server.Client.GetAsync("/journeys/software-access/map.yaml", TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.ShouldStartWith("# Data as of");
        answer.Content.Headers.ContentDisposition!.FileName!.ShouldContain("software-access-map_data-");
        MapYaml.Write(MapYaml.Read(text, "map.yaml")).ShouldBe(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
    }

    [Fact]
    public async Task AnUnknownFindingIsMissedWithAWayOn()
    {
        var page = await (await _server.Client.GetAsync("/journeys/software-access/findings/nothing?priority=P3", TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("/journeys/software-access/findings?priority=P3");
        page.ShouldContain("does not show it");
    }

    [Fact]
    public async Task OnlyAListOfFindingsRemembersAVisitAndNothingAboutTheVisitor()
    {
        var cookie = (await _server.Client.GetAsync("/findings", TestContext.Current.CancellationToken)).Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldMatch("^throughline-visit=[0-9]+-[0-9]+; max-age=34560000; path=/; samesite=strict; httponly$");
    }

    [Fact]
    public async Task AnAsOfMomentIsSaidAndGoesAlong()
    {
        var page = await _server.Client.GetStringAsync("/journeys/software-access?as-of=2026-11-21", TestContext.Current.CancellationToken);
        page.ShouldContain("as known on 2026-11-21");
        page.ShouldContain("/journeys/software-access/paths?as-of=2026-11-21");
    }

    [Fact]
    public async Task AnErrorSaysWhatAndWhereButNotTheInside()
    {
        var broken = await (await _server.Client.GetAsync("/journeys/broken", TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        broken.ShouldContain("/journeys/broken");
        broken.ShouldNotContain("secret detail");
        broken.ShouldNotContain("   at ");
        var locked = await (await _server.Client.GetAsync("/journeys/locked", TestContext.Current.CancellationToken)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        locked.ShouldContain("in use by another process. Close it and try again.");
    }

    [Fact]
    public async Task AnotherHostNameIsTurnedAway()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "rebound.example";
        (await _server.Client.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task StyleSheetsComeFromAnyWorkingDirectory()
    {
        var page = await _server.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        foreach (var name in new[] { "tokens.css", "drawing.css", "app.css", "print.css", "mark.svg" })
        {
            var address = WebFiles.Address(name);
            page.ShouldContain($"href=\"{address}\"");
            var answer = await _server.Client.GetAsync(address, TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        }
    }

    [Fact]
    public void AnAddressThatIsNoneIsNamed() =>
        Should.Throw<WorkspaceException>(() => WebHost.Build(new SampleData(), new NoActions(), new WebHostOptions(0, "desk"))).Message.ShouldContain("'desk'");
}
