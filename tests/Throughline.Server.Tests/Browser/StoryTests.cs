using Microsoft.Playwright;
using Throughline.Office.Maps.Changes;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Browser;

/// <summary>Whole stories in a real browser, on the demo organisation.</summary>
public sealed class StoryTests(Chromium chromium, DemoWorkspace demo) : IClassFixture<Chromium>, IClassFixture<DemoWorkspace>, IAsyncLifetime
{
    private const string Map = "/journeys/get-access-to-software";

    private readonly WorkspacePageData _data = new(Workspace.Open(demo.Folder, TimeProvider.System));
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_data, new WorkspaceActions(Workspace.Open(demo.Folder, TimeProvider.System), _data));

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
    }

    [Fact]
    public async Task AStepIsRenamedTheChangeIsSeenInTheHistoryAndTakenBackByRestoring()
    {
        var step = (await _data.KnownAsync("get-access-to-software", Stop))!.Journey.Kept.Drawn.Map.Phases.SelectMany(phase => phase.Steps).First();
        var page = await chromium.PageAsync();
        await page.GotoAsync($"{_server.Address}{Map}/edit?step={step.Id}");
        await page.FillAsync("#name", "Asks in the portal");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Saved", new() { Exact = true }).WaitForAsync();

        await page.GotoAsync($"{_server.Address}{Map}/history");
        (await page.Locator("table.versions tbody tr").First.InnerTextAsync()).ShouldContain($"Renamed the step '{step.Name}' to 'Asks in the portal'");
        await page.GetByRole(AriaRole.Button, new() { Name = "compare them" }).ClickAsync();
        page.Url.ShouldContain("from=");
        (await page.Locator(".diff .became").AllInnerTextsAsync()).ShouldContain($"✎ was “{step.Name}”");

        await page.FillAsync("form.restore input[name=why] >> nth=0", "the old name was better");
        await page.Locator("form.restore button").First.ClickAsync();
        await page.ArriveAtAsync($"**{Map}");
        (await page.InnerTextAsync("main")).ShouldContain(step.Name);
        (await page.InnerTextAsync("main")).ShouldNotContain("Asks in the portal");
    }

    [Fact]
    public async Task ASuggestionIsSentRepliedToAndItsSenderSeesTheReply()
    {
        var page = await chromium.PageAsync();
        await page.GotoAsync($"{_server.Address}/suggest?journey=get-access-to-software");
        await page.FillAsync("#suggested", "Show where the request is.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send it" }).ClickAsync();
        await page.ArriveAtAsync("**/suggestions/*");
        var address = page.Url;
        (await page.InnerTextAsync("main")).ShouldContain("Waiting");

        var owner = await chromium.PageAsync();
        await owner.GotoAsync($"{_server.Address}/suggestions");
        await owner.GetByRole(AriaRole.Link, new() { Name = "Show where the request is." }).First.ClickAsync();
        await owner.FillAsync("#reply-text", "From March on.");
        await owner.GetByRole(AriaRole.Button, new() { Name = "Reply as" }).ClickAsync();
        await owner.ArriveAtAsync(address);

        // The sender's open page follows by itself.
        await page.GetByText("From March on.").First.WaitForAsync();
    }

    [Fact]
    public async Task WhatIsSaidOnOnePageIsSeenOnAnother()
    {
        var (one, other) = (await chromium.PageAsync(), await chromium.PageAsync());
        await one.GotoAsync($"{_server.Address}{Map}/remarks");
        await other.GotoAsync($"{_server.Address}{Map}/remarks");
        await one.FillAsync("#say-text", "Tell people what happens.");
        await one.GetByRole(AriaRole.Button, new() { Name = "Put it as an idea" }).ClickAsync();
        await other.GetByText("Tell people what happens.").WaitForAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "I am for it" }).ClickAsync();
        await one.GetByText("1 vote", new() { Exact = false }).WaitForAsync();
    }

    [Fact]
    public async Task APresentationIsTurnedByKeysAndAFigureStillOpens()
    {
        var page = await chromium.PageAsync();
        await page.GotoAsync($"{_server.Address}{Map}/present");
        await page.PaintedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ArriveAtAsync("**/present?phase=1");
        await page.Locator("button.fig").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator("[popover]:popover-open a").First.GetAttributeAsync("href"))!.ShouldContain("/figure?");
        await page.Keyboard.PressAsync("ArrowRight");
        page.Url.ShouldEndWith("phase=1", Case.Sensitive, "an open note keeps the keys");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("PageDown");
        await page.ArriveAtAsync("**/present?phase=2");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.ArriveAtAsync("**/present?phase=1");
    }

    [Theory]
    [InlineData(6, 1560)]
    [InlineData(8, 1560)]
    [InlineData(12, 1560)]
    [InlineData(12, 900)]
    public async Task TheDemosMapPrintsOnOneLandscapePageWithBothDates(int phases, int width)
    {
        var workspace = Workspace.Open(demo.Folder, TimeProvider.System);
        var draft = (await _data.KnownAsync("get-access-to-software", Stop))!.Draft;
        await new Office.Maps.MapRecords(workspace.Records).ChangeAsync(
            draft,
            map => [.. Enumerable.Range(1, Math.Max(0, phases - map.Map.Phases.Count)).SelectMany(i => MapEdits.AddPhase(map, $"Phase {phases}-{i}", null))],
            "map-owner",
            "",
            Stop);
        var page = await chromium.PageAsync(width);
        // The findings that are pinned to the map make it longer; they are there once the search is over.
        while ((await page.APIRequest.GetAsync(_server.Address + "/findings")).Status == 202) await Task.Delay(TimeSpan.FromMilliseconds(200), Stop);
        await page.GotoAsync(_server.Address + Map);
        (await page.Locator(".pin").CountAsync()).ShouldBeGreaterThan(0);
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = BrowserTests.Artifact($"map-demo-{phases}-{width}.pdf") });
        BrowserTests.PagesOf(pdf).ShouldBe(1);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var text = await page.InnerTextAsync("main");
        text.ShouldContain("Data as of");
        text.ShouldContain("never reviewed");
    }
}
