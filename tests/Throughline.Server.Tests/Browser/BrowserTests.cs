using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Throughline.Server.Tests.Sample;

namespace Throughline.Server.Tests.Browser;

/// <summary>The pages in a real browser: for everybody, at both widths, light and dark, by keyboard and on paper.</summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly (string Name, string Address)[] Screens =
    [
        ("journeys", "/"),
        ("map", "/journeys/software-access"),
        ("map-plain", "/journeys/permits"),
        ("map-one", "/journeys/one"),
        ("map-fifty", "/journeys/fifty"),
        ("map-hostile", "/journeys/hostile"),
        ("step", "/journeys/software-access/step?step=TRIAGE"),
        ("step-broken", "/journeys/software-access/step?step=HEARS%20NOTHING%20FOR%2024%20H&priority=P3"),
        ("step-one", "/journeys/one/step?step=RAISES%20A%20REQUEST"),
        ("step-hostile", "/journeys/hostile/step?step=%3CSCRIPT%3EALERT(1)%3C%2FSCRIPT%3E%20%26%20%22QUOTES%22"),
        ("edit", "/journeys/software-access/edit"),
        ("edit-step", "/journeys/software-access/edit?step=TRIAGE"),
        ("edit-fifty", "/journeys/fifty/edit"),
        ("edit-hostile", "/journeys/hostile/edit"),
        ("edit-empty", "/journeys/one/edit"),
        ("new-map", "/maps/new?scope=topic%3DSoftware"),
        ("new-map-wrong", "/maps/new?scope=wrong"),
        ("new-map-template", "/maps/new?from=template"),
        ("new-map-file", "/maps/new?from=file&scope=topic%3DSoftware"),
        ("paths", "/journeys/software-access/paths?detail=95"),
        ("paths-full", "/journeys/software-access/paths?detail=100"),
        ("paths-thicket", "/journeys/fifty/paths?detail=60"),
        ("paths-times", "/journeys/software-access/paths?unit=ticket&lines=time"),
        ("paths-compare", "/journeys/software-access/paths?priority=P3&compare=rest&lines=count"),
        ("figure-link", "/journeys/software-access/figure?metric=path-link&part=instance/source/Raises%20a%20request/Gets%20acknowledgement"),
        ("paths-empty", "/journeys/one/paths"),
        ("truth", "/journeys/software-access/truth"),
        ("truth-hostile", "/journeys/hostile/truth"),
        ("truth-nothing", "/journeys/one/truth"),
        ("changes", "/changes?map=software-access"),
        ("changes-overdue", "/changes?show=overdue"),
        ("weekly", "/weekly"),
        ("weekly-kind", "/weekly?kind=unused"),
        ("map-filtered", "/journeys/software-access?priority=P3&channel!=phone&from=2026-09-01"),
        ("figure", "/journeys/software-access/figure?metric=repeat-contact-48h&priority=P3&compare=rest"),
        ("metrics", "/journeys/software-access/metrics?priority=P3&compare=rest"),
        ("metrics-find", "/journeys/software-access/metrics?find=unheard-of"),
        ("themes", "/journeys/software-access/themes?priority=P3"),
        ("themes-hostile", "/journeys/hostile/themes"),
        ("themes-few", "/journeys/permits/themes"),
        ("themes-none", "/journeys/one/themes"),
        ("findings", "/findings"),
        ("findings-people", "/journeys/software-access/findings?sort=people&phase=Wait"),
        ("findings-none", "/findings?detector=breach"),
        ("finding", "/journeys/software-access/findings/silent"),
        ("finding-change", "/journeys/software-access/findings/hostile"),
        ("finding-missing", "/journeys/software-access/findings/nothing"),
        ("findings-searching", "/journeys/searching/findings"),
        ("findings-behind", "/journeys/behind/findings"),
        ("finding-behind", "/journeys/behind/findings/silent"),
        ("executive", "/executive"),
        ("journeys-by-owner", "/?by=owner"),
        ("assumptions", "/journeys/software-access/assumptions"),
        ("gaps", "/journeys/software-access/gaps"),
        ("put-on-a-step", "/journeys/software-access/put?metric=path-variant-share"),
        ("gaps-none", "/journeys/one/gaps"),
        ("assumptions-none", "/journeys/one/assumptions"),
        ("sessions", "/journeys/software-access/sessions"),
        ("sessions-none", "/journeys/one/sessions"),
        ("session", "/journeys/software-access/sessions/2"),
        ("session-closed", "/journeys/software-access/sessions/1"),
        ("session-hostile", "/journeys/hostile/sessions/1"),
        ("work", "/journeys/software-access/work"),
        ("work-none", "/journeys/one/work"),
        ("quick-wins", "/journeys/software-access/quick-wins"),
        ("quick-wins-none", "/journeys/one/quick-wins"),
        ("atlas", "/atlas"),
        ("identity", "/identity"),
        ("quality", "/quality"),
        ("rows-set-aside", "/quality/rows?source=servicedesk&reason=no%20time"),
        ("personas", "/personas?filter=priority%3DP3%26channel!%3Dphone"),
        ("history", "/journeys/software-access/history"),
        ("history-draft", "/journeys/one/history"),
        ("history-hostile", "/journeys/hostile/history?from=1"),
        ("history-difference", "/journeys/software-access/history?from=1&to=2"),
        ("history-version", "/journeys/software-access/history?v=1"),
        ("remarks", "/journeys/software-access/remarks"),
        ("remarks-step", "/journeys/software-access/remarks?step=CHASES%20FOR%20STATUS"),
        ("remarks-none", "/journeys/one/remarks"),
        ("mentions", "/mentions"),
        ("suggest", "/suggest?journey=software-access"),
        ("suggestions", "/suggestions"),
        ("suggestions-replied", "/suggestions?show=replied"),
        ("suggestion", "/suggestions/s2"),
        ("suggestion-replied", "/suggestions/s3"),
        ("present", "/journeys/software-access/present"),
        ("present-phase", "/journeys/software-access/present?phase=4"),
        ("present-ask", "/journeys/software-access/present?phase=7&priority=P3"),
        ("present-fifty", "/journeys/fifty/present?phase=1"),
        ("case", "/journeys/software-access/cases/1"),
        ("case-hostile", "/journeys/hostile/cases/1"),
        ("missing", "/nowhere"),
        ("error", "/journeys/broken"),
    ];

    public static TheoryData<string, string> Pages => [.. Screens.Select(s => (s.Name, s.Address)), ("journeys-empty", "/"), ("findings-empty", "/findings"), ("executive-empty", "/executive"), ("atlas-empty", "/atlas"), ("changes-empty", "/changes"), ("weekly-empty", "/weekly"), ("new-map-empty", "/maps/new"), ("identity-empty", "/identity"), ("quality-empty", "/quality"), ("rows-set-aside-empty", "/quality/rows"), ("personas-empty", "/personas"), ("mentions-empty", "/mentions"), ("suggestions-empty", "/suggestions")];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task AxeFindsNothingLightOrDark(string name, string address)
    {
        await using var server = await Start(name);
        foreach (var dark in new[] { false, true })
        {
            var page = await chromium.PageAsync(dark: dark);
            await page.GotoAsync(server.Address + address);
            var result = await page.RunAxe();
            result.Violations.Select(v => $"{v.Id}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty($"{name}, {(dark ? "dark" : "light")}");
            await page.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task IsPhotographedAtBothWidthsAndNeverScrollsSideways(string name, string address)
    {
        await using var server = await Start(name);
        foreach (var (width, dark) in new[] { (1560, false), (1560, true), (900, false), (900, true) })
        {
            var page = await chromium.PageAsync(width, dark);
            var answer = await page.GotoAsync(server.Address + address);
            answer!.Status.ShouldBe(StatusOf(name));
            await page.ScreenshotAsync(new() { Path = Artifact($"{name}-{width}-{(dark ? "dark" : "light")}.png"), FullPage = true });
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            await page.CloseAsync();
        }
    }

    private static int StatusOf(string screen) => screen switch { "missing" or "finding-missing" => 404, "error" => 500, "findings-searching" or "findings-behind" or "finding-behind" => 202, _ => 200 };

    [Theory]
    [InlineData("/")]
    [InlineData("/journeys/software-access")]
    [InlineData("/journeys/software-access/paths")]
    [InlineData("/journeys/software-access/paths?priority=P3&compare=rest")]
    [InlineData("/journeys/software-access/metrics")]
    [InlineData("/journeys/software-access/themes")]
    [InlineData("/journeys/software-access/truth")]
    [InlineData("/changes?map=software-access")]
    [InlineData("/weekly")]
    [InlineData("/findings")]
    [InlineData("/journeys/software-access/findings/silent")]
    [InlineData("/executive")]
    [InlineData("/atlas")]
    [InlineData("/maps/new?scope=topic%3DSoftware")]
    [InlineData("/journeys/software-access/assumptions")]
    [InlineData("/journeys/software-access/gaps")]
    [InlineData("/journeys/software-access/sessions")]
    [InlineData("/journeys/software-access/sessions/2")]
    [InlineData("/journeys/software-access/work")]
    [InlineData("/journeys/software-access/history?from=1&to=2")]
    [InlineData("/journeys/software-access/remarks")]
    [InlineData("/journeys/software-access/present?phase=4")]
    [InlineData("/suggestions/s2")]
    [InlineData("/identity")]
    [InlineData("/quality")]
    [InlineData("/personas?filter=priority%3DP3")]
    public async Task TheKeyboardReachesEveryLinkAndFigure(string address)
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + address);
        var expected = await page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], button, select, input:not([type=hidden]), summary')].filter(e => e.checkVisibility()).length");
        await page.EvaluateAsync("window.reached = new Set(); document.addEventListener('focusin', e => window.reached.add(e.target))");
        for (var i = 0; i < expected + 12; i++) await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<int>("[...window.reached].filter(e => e.matches('a[href], button, select, input, summary')).length")).ShouldBe(expected);
    }

    [Fact]
    public async Task AFigureOpensItsDefinitionByKeyboardAndClosesAgain()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access");
        var figure = page.GetByRole(AriaRole.Button, new() { Name = "31 %" }).First;
        await figure.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var note = page.Locator("[popover]:popover-open");
        await note.ScreenshotAsync(new() { Path = Artifact("figure-note.png") });
        (await note.InnerTextAsync()).ShouldContain("came back within 48 hours");
        (await note.InnerTextAsync()).ShouldContain("journey instances that ended");
        var box = (await note.BoundingBoxAsync())!;
        (box.X >= 0 && box.Y >= 0 && box.X + box.Width <= 1560).ShouldBeTrue("the note lies inside the window");
        await page.Keyboard.PressAsync("Escape");
        (await note.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task AFigureLeadsToItsCasesAndACaseToItsTimelineByKeyboardAlone()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access?priority=P3");
        await page.GetByRole(AriaRole.Button, new() { Name = "31 %" }).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[popover]:popover-open").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.innerText")).ShouldContain("Open its cases");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "INC-1001" }).WaitForAsync();
        page.Url.ShouldContain("/journeys/software-access/figure?metric=repeat-contact-48h");
        (await page.InnerTextAsync("main")).ShouldContain("INC-1001");

        await page.GetByRole(AriaRole.Link, new() { Name = "INC-1001" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".timeline").WaitForAsync();
        page.Url.ShouldEndWith("/journeys/software-access/cases/1");
        (await page.InnerTextAsync(".timeline")).ShouldContain("1.7 d");
    }

    [Theory]
    [InlineData("a[aria-label*='Raises a request →']", "path-link")]
    [InlineData("a[href*='path-step']", "path-step")]
    public async Task ALinkAndAStepOfTheGraphLeadToTheirFiguresByKeyboard(string drawn, string figure)
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access/paths");
        await page.Locator(".graph svg").Locator(drawn).First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "INC-1001" }).WaitForAsync();
        page.Url.ShouldContain($"/journeys/software-access/figure?metric={figure}");
    }

    [Fact]
    public async Task ALinkOfTheGraphOffersItsJourneysAndThoseWithoutIt()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access/paths?priority=P3");
        await page.Locator(".graph svg").Locator("a[aria-label*='Raises a request →']").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^without instance", RegexOptions.None, TimeSpan.FromSeconds(5)) }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "What really happens" }).WaitForAsync();
        (await page.InnerTextAsync(".filters")).ShouldContain("Activity: not Raises a request → Gets acknowledgement");

        await page.GetByText("as a table, with filters").First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "only with Raises a request" }).First.ClickAsync();
        page.Url.ShouldContain("activity=Raises%20a%20request");
        page.Url.ShouldContain("unit=instance");
    }

    [Fact]
    public async Task TwoGroupsStandAtTheSamePlacesAndTheirDifferenceSaysItsSign()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access/paths?priority=P3&compare=rest");
        var graphs = page.Locator(".graph svg");
        (await graphs.CountAsync()).ShouldBe(3);
        var places = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.graph svg')].map(s => [...s.querySelectorAll('g, a')].filter(e => e.querySelector(':scope > .d-step')).map(e => e.querySelector('.d-step').textContent + e.querySelector('rect').getAttribute('x') + ' ' + e.querySelector('rect').getAttribute('y')).sort().join('|'))");
        var everything = places[0].Split('|');
        places.Skip(1).ShouldAllBe(side => side.Split('|').All(box => everything.Contains(box)));
        (await page.InnerTextAsync(".graph >> nth=0")).ShouldContain("points");
        var row = page.Locator("details[open] tbody tr").First;
        (await row.InnerTextAsync()).ShouldMatch("[+−][0-9.]+ points");
    }

    [Fact]
    public async Task AVariantLeadsToItsCasesByKeyboardAlone()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access/paths");
        await page.Locator("[aria-labelledby='variants'] tbody a").First.ClickAsync();
        await page.GetByText("The way of the variant that was chosen.").WaitForAsync();
        page.Url.ShouldEndWith("#dropoff");
        await page.Locator("[aria-labelledby='variants'] tbody .r a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "INC-1001" }).WaitForAsync();
        page.Url.ShouldContain("metric=path-variant");
    }

    [Fact]
    public async Task AListLeadsToAFindingAndToItsCasesByKeyboardAlone()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/findings");
        await page.GetByRole(AriaRole.Link, new() { Name = "Silent after the acknowledgement" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Where it concentrates" }).WaitForAsync();
        page.Url.ShouldEndWith("/journeys/software-access/findings/silent");

        await page.Locator("[popovertarget='effect']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var note = page.Locator("[popover]:popover-open");
        await note.WaitForAsync();
        (await note.InnerTextAsync()).ShouldContain("95 % interval");
        await page.Keyboard.PressAsync("Escape");

        await page.GetByRole(AriaRole.Link, new() { Name = "INC-1001" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".timeline").WaitForAsync();
        page.Url.ShouldEndWith("/journeys/software-access/cases/1");
    }

    [Fact]
    public async Task TheExecutiveViewPrintsOnOneLandscapePageWithTheDeadlinesMetBesideEachFinding()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/executive");
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = Artifact("executive.pdf") });
        Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBe(1);
        var rows = page.Locator(".executive tbody tr");
        (await rows.CountAsync()).ShouldBe(10);
        var silent = await rows.Filter(new() { HasText = "Silent after the acknowledgement" }).First.InnerTextAsync();
        foreach (var said in new[] { "398", "46 %", "11,800 EUR", "96 %", "the report is green" }) silent.ShouldContain(said);
    }

    [Fact]
    public async Task AFilterIsSetInTheFormStandsInTheAddressAndIsTakenOffAgain()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access");
        await page.GetByText("+ Filter").ClickAsync();
        await page.GetByLabel("Priority").SelectOptionAsync("P3");
        await page.GetByLabel("to, that day included").FillAsync("2026-09-30");
        await page.ScreenshotAsync(new() { Path = Artifact("filter-form.png") });
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        page.Url.ShouldContain("priority=P3");
        page.Url.ShouldContain("to=2026-09-30");

        await page.GetByRole(AriaRole.Link, new() { Name = "Priority: P3" }).ClickAsync();
        page.Url.ShouldNotContain("priority");
        page.Url.ShouldContain("to=2026-09-30");
    }

    [Fact]
    public async Task TheLaneHeadersStayWhenTheMapScrolls()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync(900);
        await page.GotoAsync(server.Address + "/journeys/fifty");
        await page.EvaluateAsync("document.querySelector('.scroll').scrollLeft = 400");
        (await page.EvaluateAsync<double>("document.querySelector('.scroll').scrollLeft")).ShouldBeGreaterThan(100);
        var scroll = await page.EvaluateAsync<double>("document.querySelector('.scroll').getBoundingClientRect().left");
        (await page.EvaluateAsync<double>("document.querySelector('.map .lane').getBoundingClientRect().left")).ShouldBe(scroll, 2);
    }

    [Fact]
    public async Task AMapPrintsOnOneLandscapePage()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access");
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = Artifact("map.pdf") });
        PagesOf(pdf).ShouldBe(1);
    }

    [Fact]
    public async Task TheDrawingOpensOnItsOwn()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        foreach (var (name, dark) in new[] { ("software-access", false), ("software-access", true), ("permits", false), ("fifty", false) })
        {
            var page = await chromium.PageAsync(dark: dark);
            await page.GotoAsync($"{server.Address}/journeys/{name}/map.svg");
            (await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('rect.d-paper')).fill")).ShouldBe(dark ? "rgb(20, 22, 26)" : "rgb(250, 249, 246)");
            await page.ScreenshotAsync(new() { Path = Artifact($"svg-{name}-{(dark ? "dark" : "light")}.png") });
            await page.CloseAsync();
        }
    }

    [Fact]
    public async Task TheFormOfThePathsKeepsItsStateInTheAddress()
    {
        await using var server = await RunningServer.StartAsync(new SampleData());
        var page = await chromium.PageAsync();
        await page.GotoAsync(server.Address + "/journeys/software-access/paths");
        await page.GetByLabel("One case is a").SelectOptionAsync("ticket");
        await page.GetByLabel("Detail").FillAsync("50");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        page.Url.ShouldEndWith("?unit=ticket&names=source&lines=both&compare=&detail=50");
        (await page.GetByLabel("One case is a").InputValueAsync()).ShouldBe("ticket");
        var shown = await page.InnerTextAsync("main");
        shown.ShouldContain("Of the tickets");
        shown.ShouldContain("in 2 variants");
    }

    private static Task<RunningServer> Start(string name) => RunningServer.StartAsync(new SampleData(empty: name.EndsWith("-empty", StringComparison.Ordinal) && name != "paths-empty"));

    /// <summary>How many pages a PDF has.</summary>
    internal static int PagesOf(byte[] pdf) => Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)", RegexOptions.None, TimeSpan.FromSeconds(5));

    /// <summary>Where a picture of a page is put.</summary>
    internal static string Artifact(string file)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Throughline.slnx"))) root = root.Parent!;
        var folder = Directory.CreateDirectory(Path.Combine(root.FullName, "artifacts", "screenshots"));
        return Path.Combine(folder.FullName, file);
    }
}
