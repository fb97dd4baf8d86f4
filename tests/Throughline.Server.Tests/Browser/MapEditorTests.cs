using Microsoft.Playwright;
using Throughline.Office.Maps;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Browser;

/// <summary>People at work on a map, in real browsers over a real workspace.</summary>
public sealed class MapEditorTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Editor = "/journeys/all/edit";
    private const string Csv = """
        ticket,time,activity,customer
        T1,2026-10-01T08:00:00Z,Raised,ada@example.com
        T1,2026-10-01T09:00:00Z,Told,ada@example.com
        T1,2026-10-02T09:00:00Z,Solved,ada@example.com
        T2,2026-10-03T08:00:00Z,Raised,bob@example.com
        T2,2026-10-03T10:00:00Z,Solved,bob@example.com
        T3,2026-10-04T08:00:00Z,Raised,cyd@example.com
        T3,2026-10-04T12:00:00Z,Told,cyd@example.com
        T3,2026-10-05T08:00:00Z,Solved,cyd@example.com
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-editor-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private MapRecords Maps => new(_workspace.Records);

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await ImportAsync("desk.csv", Csv);
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

    [Fact]
    public async Task A_step_is_renamed_in_place_and_the_change_is_taken_back_and_done_again()
    {
        var page = await OpenAsync("Raised");
        await page.Locator("#name").FillAsync("Asks for help");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-step]", new() { HasText = "Asks for help" })).ToBeVisibleAsync();
        await Expect(page.Locator("#said")).ToHaveTextAsync("Saved");
        (await NowAsync()).ShouldContain("Asks for help");

        await page.Locator("main").PressAsync("Control+z");
        await Expect(page.Locator("[data-step]", new() { HasText = "Asks for help" })).ToHaveCountAsync(0);
        (await NowAsync()).ShouldContain("Raised");

        await page.Locator("main").PressAsync("Control+Shift+z");
        await Expect(page.Locator("[data-step]", new() { HasText = "Asks for help" })).ToBeVisibleAsync();
        (await HistoryAsync()).ShouldBe(["Drafted from the data", "", "Undo of version 2", "Redo of version 2"]);
    }

    [Fact]
    public async Task A_step_is_moved_by_keys_and_by_dragging()
    {
        var page = await OpenAsync();
        await page.Locator("input[name=name][placeholder='New phase']").FillAsync("Afterwards");
        await page.Keyboard.PressAsync("Enter");
        var target = page.Locator("td[data-phase=Afterwards]").First;
        await Expect(target).ToBeVisibleAsync();
        var phases = await page.Locator("tbody tr >> nth=0 >> td[data-phase]").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.dataset.phase)");
        var card = page.Locator("[data-step]", new() { HasText = "Solved" });
        for (var i = Array.IndexOf(phases, await PhaseOfAsync(card)); i < phases.Length - 1; i++)
        {
            await card.FocusAsync();
            await page.Keyboard.PressAsync("Alt+ArrowRight");
            await Expect(page.Locator($"td[data-phase='{phases[i + 1]}'] [data-step]", new() { HasText = "Solved" })).ToBeVisibleAsync();
            await Expect(card).ToBeFocusedAsync();
        }

        (await PhaseOfAsync(card)).ShouldBe("Afterwards");
        await card.DragToAsync(page.Locator($"td[data-phase='{phases[0]}']").First, new() { TargetPosition = new() { X = 20, Y = 4 } });
        await Expect(page.Locator($"td[data-phase='{phases[0]}'] [data-step]", new() { HasText = "Solved" })).ToBeVisibleAsync();
        (await ReadAsync()).Map.Phases[0].Steps[0].Name.ShouldBe("Is told it is solved");
    }

    [Fact]
    public async Task A_step_is_drawn_bound_connected_marked_and_quoted()
    {
        var page = await OpenAsync();
        await page.Locator("details.adding summary").First.ClickAsync();
        var adding = page.Locator("details.adding[open] form");
        await adding.Locator("input[name=name]").FillAsync("Waits for a word");
        await adding.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        var card = page.Locator("[data-step]", new() { HasText = "Waits for a word" });
        await Expect(card).ToContainTextAsync("not connected");
        await card.ClickAsync();
        await page.Locator("#pattern").SelectOptionAsync("silence-24h");
        await Expect(card).Not.ToContainTextAsync("not connected");
        await page.Locator("#clock").SelectOptionAsync("next-update");
        await Expect(page.Locator("#said")).ToHaveTextAsync("Connected");
        await page.Locator("#mark-pain-point").CheckAsync();
        await Expect(card).ToContainTextAsync("Pain point");
        await page.Locator("#verbatim").FillAsync("Nobody told me");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pin" }).ClickAsync();
        await Expect(page.Locator(".quote")).ToContainTextAsync("“Nobody told me”");

        var step = (await ReadAsync()).Map.Phases.SelectMany(phase => phase.Steps).Single(step => step.Name == "Waits for a word");
        (step.Binding!.Pattern, step.Service!.Clock, step.Marks.Single().Kind, step.Verbatims.Single().PinnedBy).ShouldBe(("silence-24h", "next-update", Journeys.Maps.MarkKind.PainPoint, Environment.UserName));
    }

    [Fact]
    public async Task Two_people_see_each_others_changes_within_a_second_and_lose_nothing()
    {
        var (one, other) = (await OpenAsync("Raised"), await OpenAsync("Solved"));
        await one.Locator("#name").FillAsync("Asks");
        await other.Locator("#name").FillAsync("Is helped");
        await Task.WhenAll(one.Locator("#name").PressAsync("Enter"), other.Locator("#name").PressAsync("Enter"));

        foreach (var page in new[] { one, other })
        {
            await Expect(page.Locator("[data-step]", new() { HasText = "Asks" })).ToBeVisibleAsync();
            await Expect(page.Locator("[data-step]", new() { HasText = "Is helped" })).ToBeVisibleAsync();
        }

        (await NowAsync()).ShouldBe(["Asks", "Is helped", "Told"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_somebody_is_writing_stays_while_others_change_the_map()
    {
        var (writer, other) = (await OpenAsync("Raised"), await OpenAsync("Solved"));
        await writer.Locator("#verbatim").FillAsync("Half a sent");
        await other.Locator("#name").FillAsync("Is helped");
        await other.Locator("#name").PressAsync("Enter");

        await Expect(writer.Locator("[data-step]", new() { HasText = "Is helped" })).ToBeVisibleAsync();
        await Expect(writer.Locator("#verbatim")).ToHaveValueAsync("Half a sent");
        await Expect(writer.Locator("#verbatim")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_somebody_else_has_renamed_meanwhile_is_not_overwritten_and_the_page_says_so()
    {
        var page = await OpenAsync("Raised");
        await page.Locator("#name").FocusAsync();
        await page.Locator("#name").FillAsync("Mine");
        await Maps.ChangeAsync((await _data.KnownAsync("all", Stop))!.Draft, map => Rename(map, "Raised", "Theirs"), "somebody-else", "", Stop);
        await page.Locator("#name").PressAsync("Enter");

        await Expect(page.Locator("#said")).ToContainTextAsync("somebody else has changed it");
        await Expect(page.Locator("[data-step]", new() { HasText = "Theirs" })).ToBeVisibleAsync();
        (await NowAsync()).ShouldContain("Theirs");
    }

    [Fact]
    public async Task A_second_import_moves_the_figures_of_an_open_map_without_a_reload()
    {
        var page = await chromium.PageAsync();
        await page.GotoAsync(_server.Address + "/journeys/all");
        await page.EvaluateAsync("window.here = true");
        await Expect(page.Locator(".step", new() { HasText = "Raised" }).Locator(".s").First).ToContainTextAsync("3");

        await ImportAsync("more.csv", Csv.Split('\n')[0] + "\nT9,2026-10-06T08:00:00Z,Raised,eve@example.com\n");

        await Expect(page.Locator(".step", new() { HasText = "Raised" }).Locator(".s").First).ToContainTextAsync("4");
        (await page.EvaluateAsync<bool>("window.here === true")).ShouldBeTrue("the page was not loaded anew");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/journeys/all/truth")]
    [InlineData("/journeys/all/paths")]
    [InlineData("/journeys/all/metrics")]
    [InlineData("/journeys/all/figure?metric=instances")]
    [InlineData("/journeys/all/present")]
    [InlineData("/findings")]
    [InlineData("/atlas")]
    public async Task Every_open_page_follows_what_is_imported(string address)
    {
        var page = await chromium.PageAsync();
        await page.GotoAsync(_server.Address + address);
        await Expect(page.Locator("html[data-live]")).ToHaveCountAsync(1);
        var before = await page.EvaluateAsync<string>("document.documentElement.dataset.live");

        await ImportAsync("more.csv", Csv.Split('\n')[0] + "\nT9,2026-10-06T08:00:00Z,Raised,eve@example.com\n");

        await page.WaitForFunctionAsync("before => document.documentElement.dataset.live !== before", before, new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task A_half_made_choice_stays_while_the_data_changes()
    {
        var page = await chromium.PageAsync();
        await page.GotoAsync(_server.Address + "/journeys/all");
        await page.GetByText("+ Filter").ClickAsync();
        var choice = page.Locator(".filters select").First;
        var chosen = await choice.Locator("option").Last.GetAttributeAsync("value");
        await choice.SelectOptionAsync(chosen!);
        await page.Locator("h1").ClickAsync();

        await ImportAsync("more.csv", Csv.Split('\n')[0] + "\nT9,2026-10-06T08:00:00Z,Raised,eve@example.com\n");

        await Expect(page.Locator(".step", new() { HasText = "Raised" }).Locator(".s").First).ToContainTextAsync("4");
        await Expect(choice).ToHaveValueAsync(chosen!);
    }

    [Fact]
    public async Task Without_script_every_change_is_a_form()
    {
        var page = await chromium.PageAsync(hasScript: false);
        await page.GotoAsync(_server.Address + Editor);
        await page.Locator("[data-step]", new() { HasText = "Raised" }).ClickAsync();
        await page.Locator("#kind").SelectOptionAsync("broken");
        await page.Locator("form:has(#kind) noscript button, form:has(#kind) button").ClickAsync();
        await Expect(page.Locator("[data-step].broken", new() { HasText = "Raised" })).ToBeVisibleAsync();
        await page.Locator("#undo").ClickAsync();
        await Expect(page.Locator("[data-step].broken")).ToHaveCountAsync(0);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IReadOnlyList<Office.Maps.Changes.MapChange> Rename(DrawnMap map, string from, string to)
    {
        var step = map.Map.Phases.SelectMany(phase => phase.Steps).Single(step => step.Name == from);
        return Office.Maps.Changes.MapEdits.Set(Office.Maps.Changes.MapPlace.Step(step.Id), "name", Office.Records.RecordJson.Text(from), Office.Records.RecordJson.Text(to));
    }

    private static Task<string> PhaseOfAsync(ILocator card) => card.EvaluateAsync<string>("card => card.closest('td').dataset.phase");

    private async Task<IPage> OpenAsync(string? step = null)
    {
        var page = await chromium.PageAsync();
        await page.GotoAsync(_server.Address + Editor);
        if (step is not null) await page.Locator("[data-step]", new() { HasText = step }).ClickAsync();
        return page;
    }

    private async Task ImportAsync(string name, string content)
    {
        var file = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(file, content, Stop);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, Stop);
    }

    private async Task<DrawnMap> ReadAsync() => (await _data.KnownAsync("all", Stop))!.Journey.Kept.Drawn;

    private async Task<IReadOnlyList<string>> NowAsync() => [.. (await ReadAsync()).Map.Phases.SelectMany(phase => phase.Steps).Select(step => step.Name)];

    private async Task<IReadOnlyList<string>> HistoryAsync() =>
        [.. (await Maps.HistoryAsync("all", before: null, 100, Stop)).OrderBy(entry => entry.Version).Select(entry => entry.Why)];
}
