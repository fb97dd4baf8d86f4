using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Browser;

/// <summary>People who begin a map, cut it, draw its paths and publish it, in real browsers over a real workspace.</summary>
public sealed class NewMapTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    // Ten about access: six go straight, two round again, two are rejected. Two are about an outage.
    private static readonly string Csv = "ticket,time,activity,customer,topic\n" + string.Concat(
        Enumerable.Range(1, 6).Select(i => Journey($"A{i}", "Access", i, "Raised", "Worked on", "Solved"))
            .Concat(Enumerable.Range(7, 2).Select(i => Journey($"A{i}", "Access", i, "Raised", "Worked on", "Raised", "Worked on", "Solved")))
            .Concat(Enumerable.Range(9, 2).Select(i => Journey($"A{i}", "Access", i, "Raised", "Rejected")))
            .Concat(Enumerable.Range(11, 2).Select(i => Journey($"O{i}", "Outage", i, "Raised", "Solved"))));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-new-map-");
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([await FileAsync("desk.csv", Csv)]), progress: null, Stop);
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
    public async Task A_map_is_made_of_what_happened_and_says_meanwhile_what_it_would_hold()
    {
        var page = await OpenAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "New map" }).ClickAsync();
        await page.Locator("#scope").FillAsync("mood=bad");
        await Expect(page.Locator("#scope-problem")).ToContainTextAsync("no word \"mood\"");
        await Expect(page.Locator("#scope")).ToBeFocusedAsync();
        await page.Locator("#scope").FillAsync("topic=Access");
        await Expect(page.Locator("#holding")).ToContainTextAsync("10 journeys");
        await Expect(page.Locator("#scope-problem")).ToHaveCountAsync(0);
        await page.Locator("#map-name").FillAsync("Get access");
        await Expect(page.Locator("#map-id")).ToHaveAttributeAsync("placeholder", "get-access");
        await Expect(page.Locator("#holding")).ToContainTextAsync("one matter");
        await Expect(page.Locator("[aria-labelledby=drawn]")).ToContainTextAsync("Worked on");
        (await FindAsync("get-access")).ShouldBeNull("nothing is kept before somebody says so");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the map" }).ClickAsync();
        await page.ArriveAtAsync("**/journeys/get-access/edit");

        var drawn = (await FindAsync("get-access")).ShouldNotBeNull().Drawn;
        drawn.Map.Scope.ShouldNotBeNull().Values.ShouldBe(["Access"]);
        drawn.Map.Paths.ShouldHaveSingleItem().Steps.Count(step => step.BackTo is not null).ShouldBe(1);

        // Those that are rejected are what it does not explain; drawn, they are.
        await page.GotoAsync(_server.Address + "/journeys/get-access/truth");
        await Expect(page.Locator("[aria-labelledby=paths] .ask")).ToContainTextAsync("80 %");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw this variant as a path" }).First.ClickAsync();
        await Expect(page.Locator("[aria-labelledby=paths] .ask")).ToContainTextAsync("100 %");
        (await FindAsync("get-access"))!.Drawn.Map.Paths[^1].Kind.ShouldBe(PathKind.Broken);
    }

    [Fact]
    public async Task Without_script_a_map_is_made_of_a_template_under_a_name_that_is_free()
    {
        foreach (var id in new[] { "my-laptop", "my-laptop-2" })
        {
            var page = await OpenAsync("/maps/new?from=template", hasScript: false);
            await page.Locator("#template-incident").CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Make the map" }).ClickAsync();
            await Expect(page.Locator("#name-problem")).ToContainTextAsync("name");
            await page.Locator("#map-name").FillAsync("My laptop");
            await page.Locator("#map-owner").FillAsync("desk lead");
            await page.GetByRole(AriaRole.Button, new() { Name = "Make the map" }).ClickAsync();
            await Expect(page.Locator("#owner")).ToHaveValueAsync("desk lead");
            (await FindAsync(id)).ShouldNotBeNull().Drawn.Map.Phases[0].Name.ShouldBe("Before: it breaks");
        }
    }

    // R181: what lies before and after the service is taken out only with a reason, which the history keeps.
    [Fact]
    public async Task Taking_out_the_first_phase_of_a_template_asks_why()
    {
        var page = await OpenAsync("/maps/new?from=template");
        await page.Locator("#map-name").FillAsync("Start here");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the map" }).ClickAsync();
        await page.ArriveAtAsync("**/journeys/start-here/edit");
        var phases = (await FindAsync("start-here"))!.Drawn.Map.Phases;
        foreach (var step in phases[0].Steps)
        {
            await page.GotoAsync($"{_server.Address}/journeys/start-here/edit?step={step.Id}");
            await page.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
            await Expect(page.Locator($"[data-step='{step.Id}']")).ToHaveCountAsync(0);
        }

        var remove = page.Locator("form:has(button[aria-label^='Remove the phase'])").First;
        await remove.GetByRole(AriaRole.Button).ClickAsync();
        (await FindAsync("start-here"))!.Drawn.Map.Phases[0].Name.ShouldBe(phases[0].Name, "no reason was given");
        await remove.Locator("input[name=why]").FillAsync("Others map that part");
        await remove.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator("th.stage", new() { HasText = phases[0].Name })).ToHaveCountAsync(0);
        await page.GotoAsync(_server.Address + "/journeys/start-here/history");
        await Expect(page.Locator("main")).ToContainTextAsync("Others map that part");
    }

    // R060: a map from elsewhere has both lanes, and says plainly that one is empty.
    [Fact]
    public async Task A_table_without_agents_makes_a_map_whose_agent_lane_is_empty()
    {
        var page = await OpenAsync("/maps/new?from=file");
        await page.Locator("#file").SetInputFilesAsync(await FileAsync("Move house.csv", "phase,step\nBefore,Plans the move\nDuring,Tells the new address\n"));
        await Expect(page.Locator("#map-name")).ToHaveValueAsync("Move house");
        await Expect(page.Locator("[aria-labelledby=drawn]")).ToContainTextAsync("The agent lane is empty");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the map" }).ClickAsync();
        await page.ArriveAtAsync("**/journeys/move-house/edit");
        await Expect(page.Locator(".map.editing")).ToContainTextAsync("The agent lane is empty");
        await page.GotoAsync(_server.Address + "/journeys/move-house");
        await Expect(page.Locator(".map")).ToContainTextAsync("The agent lane is empty");
    }

    [Fact]
    public async Task A_scope_is_changed_in_the_editor_mended_and_taken_back()
    {
        var page = await MadeAsync("Get in", "topic=Access");
        await page.Locator("#scope").FillAsync("topic=Access&colour=red");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-wrong]")).ToContainTextAsync("no word \"colour\"");
        await Expect(page.Locator("#scope")).ToHaveValueAsync("topic=Access&colour=red");
        await page.Locator("#scope").FillAsync("topic=Access&activity=Rejected");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[aria-labelledby=belongs]")).ToContainTextAsync("2 journeys");
        (await FindAsync("get-in"))!.Drawn.Map.Scope!.Where.ShouldBe("activity=Rejected");
        await page.Locator("#undo").ClickAsync();
        await Expect(page.Locator("[aria-labelledby=belongs]")).ToContainTextAsync("10 journeys");
        await page.GotoAsync(_server.Address + "/journeys/get-in/history");
        await Expect(page.Locator("main")).ToContainTextAsync("Changed which journeys belong to the map");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_path_is_put_in_another_order_goes_back_and_passes_a_step_twice(bool hasScript)
    {
        var page = await MadeAsync("Get in", "topic=Access", hasScript);
        await page.Locator("details.path summary").ClickAsync();
        var before = await StepsAsync();
        await page.Locator("button[name=down]").First.ClickAsync();
        await page.WaitForFunctionAsync("first => document.querySelector('.rows input[name=steps]').value === first", before[1]);
        await OpenedAsync(page);
        await page.Locator("select[name=new]").SelectOptionAsync(before[0]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put in" }).ClickAsync();
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(before.Count + 1);
        await OpenedAsync(page);
        await page.Locator(".rows li").Last.Locator("select[name=back]").SelectOptionAsync(before[1]);
        if (!hasScript) await page.Locator("form.way > noscript > button, form.way > button").Last.ClickAsync();
        await Expect(page.Locator("form.way input[name=was]")).ToHaveValueAsync(new Regex("backTo", RegexOptions.None, TimeSpan.FromSeconds(1)));

        var steps = (await FindAsync("get-in"))!.Drawn.Map.Paths[0].Steps;
        steps.Select(step => step.Step).ShouldBe([before[1], before[0], .. before.Skip(2), before[0]]);
        steps[^1].BackTo.ShouldBe(before[1]);
    }

    // R053: it is refused with what was observed to go wrong, each ready to be drawn.
    [Fact]
    public async Task A_map_that_shows_no_way_of_going_wrong_is_published_only_when_one_is_drawn()
    {
        var page = await MadeAsync("Get in", "topic=Access");
        await page.GotoAsync(_server.Address + "/journeys/get-in/edit?step=rejected");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-step=rejected]")).ToHaveCountAsync(0);
        await page.GotoAsync(_server.Address + "/journeys/get-in/edit");
        await page.Locator("#published").SelectOptionAsync("true");
        await Expect(page.Locator("#said")).ToContainTextAsync("shows no way of going wrong");
        await Expect(page.Locator(".unpublished")).ToContainTextAsync("Rejected, 2 journeys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw it: Rejected" }).ClickAsync();
        await Expect(page.Locator(".unpublished")).ToHaveCountAsync(0);
        await page.Locator("#published").SelectOptionAsync("true");
        await Expect(page.Locator("#published")).ToHaveValueAsync("true");
        await Expect(page.Locator("#said")).ToHaveTextAsync("Saved");

        var drawn = (await FindAsync("get-in"))!.Drawn;
        (drawn.IsPublished, drawn.Map.Paths[^1].Kind, drawn.Map.Paths[^1].Steps.Count).ShouldBe((true, PathKind.Broken, 2));
    }

    // R013: another persona, other numbers, and how many they are of.
    [Fact]
    public async Task The_personas_of_a_map_are_offered_first_on_its_pages()
    {
        _workspace.SavePersona(Persona.Named("Rejected", "activity=Rejected"));
        _workspace.SavePersona(Persona.Named("Others", "activity!=Rejected"));
        var page = await MadeAsync("Get in", "topic=Access");
        await page.Locator("label", new() { HasText = "Rejected" }).Locator("input[type=checkbox]").CheckAsync();
        await Expect(page.Locator("#said")).ToHaveTextAsync("Saved");
        await page.GotoAsync(_server.Address + "/journeys/get-in/metrics");
        var personas = page.Locator("nav[aria-label='Personas of this map'] a");
        (await personas.AllInnerTextsAsync()).ShouldBe(["everybody", "Rejected"]);
        await Expect(page.Locator(".filters")).ToContainTextAsync("all 10 journeys");
        await personas.Nth(1).ClickAsync();
        await Expect(page.Locator(".filters")).ToContainTextAsync("2 of 10 journeys kept");
        await Expect(personas.Nth(1)).ToHaveAttributeAsync("aria-current", "true");
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string Journey(string ticket, string topic, int day, params string[] activities) =>
        string.Concat(activities.Select((activity, hour) => $"{ticket},2026-10-{day:00}T{8 + hour:00}:00:00Z,{activity},{ticket}@example.com,{topic}\n"));

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    // Without script the page is a new one after each change, and what was unfolded is not.
    private static async Task OpenedAsync(IPage page)
    {
        if (await page.Locator("details.path[open]").CountAsync() == 0) await page.Locator("details.path summary").ClickAsync();
    }

    private async Task<IPage> OpenAsync(string address, bool hasScript = true)
    {
        var page = await chromium.PageAsync(hasScript: hasScript);
        await page.GotoAsync(_server.Address + address);
        return page;
    }

    private async Task<IPage> MadeAsync(string name, string scope, bool hasScript = true)
    {
        var page = await OpenAsync("/maps/new?scope=" + Uri.EscapeDataString(scope), hasScript);
        await page.Locator("#map-name").FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Make the map" }).ClickAsync();
        await page.ArriveAtAsync("**/edit");
        return page;
    }

    private async Task<KeptMap?> FindAsync(string id) => (await _data.KnownAsync(id, Stop))?.Journey.Kept;

    private async Task<IReadOnlyList<string>> StepsAsync() => [.. (await FindAsync("get-in"))!.Drawn.Map.Paths[0].Steps.Select(step => step.Step)];

    private async Task<string> FileAsync(string name, string content)
    {
        var file = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(file, content, Stop);
        return file;
    }
}
