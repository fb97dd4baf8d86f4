using System.Net;
using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using Throughline.Server.Maps;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Hosting;

/// <summary>Files with maps that somebody sends: what is wrong is said with its place, and nothing is half written.</summary>
public sealed class NewMapFormTests : IAsyncLifetime
{
    private const string Yaml = "id: move\nname: Move house\nowner: desk-lead\nphases:\n  - name: Ask\n    steps:\n      - name: Asks\n";
    private const string Cjml =
        """
        <CJML version="2.0"><plannedJourney><journeyTitle>Borrow</journeyTitle><actors><endUser actorID="U"/></actors>
        <touchpoints><plannedAction><touchpointID>T1</touchpointID><initiator><refersTo actorIDref="U"/><initiatorLabel>Looks</initiatorLabel></initiator><channel/></plannedAction></touchpoints></plannedJourney></CJML>
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-new-map-forms-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

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
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("move.yaml", "name: Move\nphases:\n  - name: Ask\n    colour: red\n", "move.yaml, line 4: phases[1].colour")]
    [InlineData("move.csv", "phase,step,lane\nAsk,Asks,kitchen\n", "move.csv, line 2: lane is \"kitchen\"")]
    [InlineData("move.csv", "stage\nAsk\n", "has no column for the step")]
    [InlineData("move.cjml", "<CJML version=\"3.0\"/>", "this program reads version 2.0")]
    [InlineData("move.xml", "<CJML", "cannot be read as XML")]
    [InlineData("move.pdf", "%PDF", "no file that holds a map")]
    [InlineData("../../etc/move.yaml", "name: [", "move.yaml")]
    public async Task What_is_wrong_with_a_file_is_said_at_the_field_and_nothing_is_kept(string name, string content, string words)
    {
        var (status, page) = await SendAsync("make", Encoding.UTF8.GetBytes(content), name);
        status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelector("#file-problem").ShouldNotBeNull().TextContent.ShouldContain(words);
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_turned_away()
    {
        var (_, page) = await SendAsync("make", new byte[UploadedMap.MostBytes + 1], "move.yaml");
        page.QuerySelector("#file-problem").ShouldNotBeNull().TextContent.ShouldContain("more than 1024 kB");
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task What_a_map_has_no_place_for_is_listed_before_it_is_kept()
    {
        var (_, page) = await SendAsync("check", Encoding.UTF8.GetBytes(Cjml), "borrow.cjml");
        page.QuerySelector("#holding")!.TextContent.ShouldContain("<channel>, since the channels of a map are observed (1 time)");
        page.QuerySelector("#map-id")!.GetAttribute("value").ShouldBe("borrow");
        _workspace.HasRecords.ShouldBeFalse();
    }

    [Fact]
    public async Task The_file_that_was_read_comes_along_and_is_kept_as_it_was_with_what_was_changed_on_the_page()
    {
        var (_, page) = await SendAsync("check", Encoding.UTF8.GetBytes(Yaml), "move.yaml");
        var kept = page.QuerySelector("input[name=content]")!.GetAttribute("value")!;
        var (status, _) = await SendAsync("make", null, null, ("content", kept), ("file-name", "move.yaml"), ("name", "Move home"), ("id", "move"));
        status.ShouldBe(HttpStatusCode.OK);
        var drawn = (await _data.KnownAsync("move", TestContext.Current.CancellationToken))!.Journey.Kept.Drawn;
        (drawn.Map.Name, drawn.Owner, drawn.Map.Phases[0].Steps[0].Name).ShouldBe(("Move home", "desk-lead", "Asks"));

        var (again, taken) = await SendAsync("make", Encoding.UTF8.GetBytes(Yaml), "move.yaml", ("id", "move"));
        again.ShouldBe(HttpStatusCode.BadRequest);
        taken.QuerySelector("#id-problem").ShouldNotBeNull().TextContent.ShouldContain("There is a map 'move' already");
    }

    [Fact]
    public async Task Without_a_token_nothing_is_made()
    {
        using var form = new MultipartFormDataContent { { new StringContent("make"), "do" }, { new StringContent("X"), "name" } };
        (await _server.Client.PostAsync("/maps/new", form, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        _workspace.HasRecords.ShouldBeFalse();
    }

    private async Task<(HttpStatusCode Status, IDocument Page)> SendAsync(string act, byte[]? content, string? name, params (string Name, string Value)[] fields)
    {
        var page = await ReadAsync(await _server.Client.GetStringAsync("/maps/new?from=file", TestContext.Current.CancellationToken));
        using var form = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll("#making input[type=hidden]")) form.Add(new StringContent(input.GetAttribute("value")!), input.GetAttribute("name")!);
        form.Add(new StringContent(act), "do");
        foreach (var (field, value) in fields) form.Add(new StringContent(value), field);
        if (content is not null) form.Add(new ByteArrayContent(content), "file", name!);
        var answer = await _server.Client.PostAsync("/maps/new", form, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await ReadAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static Task<IDocument> ReadAsync(string text) => BrowsingContext.New().OpenAsync(answer => answer.Content(text), TestContext.Current.CancellationToken);
}
