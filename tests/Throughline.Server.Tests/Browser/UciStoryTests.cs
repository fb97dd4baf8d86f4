using System.Globalization;
using Microsoft.Playwright;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Browser;

/// <summary>The whole life of a map in a real browser, on a real incident log that comes in two exports.</summary>
public sealed class UciStoryTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const string Map = "/journeys/all";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-uci-");
    private string _later = "";
    private Workspace _workspace = null!;
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        (var earlier, _later) = UciHalves.Write(_folder.FullName);
        _workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await ImportAsync(earlier);
        _data = new WorkspacePageData(_workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(_workspace, _data));
    }

    public async ValueTask DisposeAsync()
    {
        // Nothing of it is there where the log is not: then the test is skipped before it has begun.
        if (_server is not null) await _server.DisposeAsync();
        if (_data is not null) await _data.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task AMapIsDraftedBoundBrokenSeenToDriftComparedRestoredAndPresented()
    {
        var page = await chromium.PageAsync();
        await DraftAndBindAsync(page);
        await BreakAsync(page);
        await DrawTheWayAsync(page);
        var truth = await chromium.PageAsync();
        await DriftAsync(truth);
        await CompareAndRestoreAsync(page);
        await PresentAsync(page);
    }

    private async Task DraftAndBindAsync(IPage page)
    {
        await page.GotoAsync($"{_server.Address}{Map}/edit");
        var drafted = await SeenAsync(page, "Is asked for more");
        await page.Locator("td[data-phase=Wait] details.adding summary").First.ClickAsync();
        var adding = page.Locator("td[data-phase=Wait] details.adding[open] form");
        await adding.Locator("input[name=name]").FillAsync("Owes the desk a reply");
        await adding.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        var card = page.Locator("[data-step]", new() { HasText = "Owes the desk a reply" });
        await Expect(card).ToContainTextAsync("not connected");
        await Expect(card).ToContainTextAsync("assumed");

        await card.ClickAsync();
        await page.Locator("input[name=types][value='ticket.waiting']").CheckAsync();
        await Expect(card).Not.ToContainTextAsync("not connected");
        (await SeenAsync(page, "Owes the desk a reply")).ShouldBe(drafted, "the same events are the same journeys");
    }

    private static async Task BreakAsync(IPage page)
    {
        await page.Locator("#kind").SelectOptionAsync("broken");
        await Expect(page.Locator("[data-step].broken", new() { HasText = "Owes the desk a reply" })).ToBeVisibleAsync();
        await page.Locator("[data-step]", new() { HasText = "Is asked for more" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-step]", new() { HasText = "Is asked for more" })).ToHaveCountAsync(0);
    }

    private async Task DrawTheWayAsync(IPage page)
    {
        await page.GotoAsync($"{_server.Address}{Map}/edit");
        await page.Locator("#new-path").FillAsync("As the desk means it");
        await page.GetByRole(AriaRole.Button, new() { Name = "Draw", Exact = true }).ClickAsync();
        await Expect(page.Locator("details.path", new() { HasText = "As the desk means it" })).ToBeVisibleAsync();
        var explained = await ExplainedAsync(page);
        explained.ShouldBeGreaterThan(50, "what mostly happens is no minority map");

        await page.GetByRole(AriaRole.Button, new() { Name = "Draw this variant as a path" }).First.ClickAsync();
        // Explained, as intended, and each of the two paths.
        await Expect(page.Locator("[aria-labelledby=paths] .ask > div")).ToHaveCountAsync(4);
        (await ExplainedAsync(page)).ShouldBeGreaterThan(explained, "a way more is drawn");
    }

    private async Task<double> ExplainedAsync(IPage page)
    {
        await page.GotoAsync($"{_server.Address}{Map}/truth");
        var share = await page.Locator("button[popovertarget=truth-explained]").InnerTextAsync();
        return double.Parse(share.Split('%')[0].Trim(), CultureInfo.InvariantCulture);
    }

    private async Task DriftAsync(IPage truth)
    {
        await truth.GotoAsync($"{_server.Address}{Map}/truth");
        await truth.EvaluateAsync("window.here = true");
        var drift = truth.Locator("section[aria-labelledby=drift]");
        await Expect(drift).ToContainTextAsync("Every activity and channel of these journeys is drawn.");

        await ImportAsync(_later);
        await Expect(drift).ToContainTextAsync("-100");
        await Expect(drift.Locator("tr", new() { HasText = "-100" }).Locator("td").First).ToContainTextAsync("2");
        (await truth.EvaluateAsync<bool>("window.here === true")).ShouldBeTrue("the page was not loaded anew");
    }

    private async Task CompareAndRestoreAsync(IPage page)
    {
        await page.GotoAsync($"{_server.Address}{Map}/history");
        await page.Locator("input[name=from][value='1']").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "compare them" }).ClickAsync();
        await Expect(page.Locator(".diff")).ToContainTextAsync("Owes the desk a reply");
        await Expect(page.Locator(".diff")).ToContainTextAsync("Is asked for more");

        await page.GotoAsync($"{_server.Address}{Map}/history?v=1");
        await page.Locator("form.restore input[name=why]").First.FillAsync("The first draft said it better");
        await page.Locator("form.restore button").First.ClickAsync();
        await page.ArriveAtAsync($"**{Map}");
        await Expect(page.Locator(".step", new() { HasText = "Is asked for more" })).ToBeVisibleAsync();
        await Expect(page.Locator(".step", new() { HasText = "Owes the desk a reply" })).ToHaveCountAsync(0);
    }

    private async Task PresentAsync(IPage page)
    {
        await page.GotoAsync($"{_server.Address}{Map}/present");
        foreach (var (phase, i) in new[] { "Ask", "Wait", "Resolve", "Confirm" }.Select((phase, i) => (phase, i)))
        {
            await page.PaintedAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await page.ArriveAtAsync($"**/present?phase={i + 1}");
            await Expect(page.Locator("h1")).ToHaveTextAsync(phase);
        }
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static async Task<string> SeenAsync(IPage page, string step)
    {
        var seen = page.Locator("[data-step]", new() { HasText = step }).Locator(".s").First;
        await Expect(seen).ToContainTextAsync("journeys");
        return await seen.InnerTextAsync();
    }

    private Task ImportAsync(string file) => new WorkspaceImport(_workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, Stop);
}
