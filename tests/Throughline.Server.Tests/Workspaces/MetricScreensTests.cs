using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>The metrics page over a real workspace: when customers come and what is open then, whose the causes of contacts are, and how much a few hand-over paths cover.</summary>
public sealed class MetricScreensTests(DemoWorkspace demo) : IClassFixture<DemoWorkspace>
{
    private const string Page = "/journeys/all/metrics";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // R005: the demo's Monday mornings are its only swell; its nights are as busy at weekends as on other days.
    [Fact]
    public async Task OnlyMondayMorningStandsOutAndWhatIsOpenStandsBesideIt()
    {
        await using var pages = Pages();
        var view = await ViewAsync(pages);

        view.Arrivals.Cells.Where(cell => cell.IsPeak).Select(cell => (cell.Day, cell.Hour)).ShouldBe([(DayOfWeek.Monday, 8), (DayOfWeek.Monday, 9), (DayOfWeek.Monday, 10)]);
        view.Backlog.Count.ShouldBeGreaterThanOrEqualTo(60);
        (await PageAsync(pages, Page)).ShouldContain("open at the end");
    }

    // R226: the causes of contacts with the function that they are up to and what they cost; together they cost what all journeys do.
    [Fact]
    public async Task CausesOfContactsNameWhoseTheyAreAndWhatTheyCost()
    {
        await using var pages = Pages();
        var group = (await ViewAsync(pages)).Groups.Single(group => group.Id == "contacts");
        var causes = group.Parts.Where(part => part.Figure.Metric == "demand-by-cause").ToList();

        var total = await FigureAsync(pages, new CaseReference("all", "cost-total", null, ""));
        causes.Sum(cause => group.CostOf(cause)!.Figure.Value!.Value).ShouldBe(total.Figure.Value!.Value, total.Figure.Value.Value * 0.001);
        var notFixed = causes.Single(cause => cause.Part == "Not fixed");
        notFixed.Owner.ShouldBe("the team that called it solved");
        (await PageAsync(pages, Page)).ShouldContain("the team that called it solved");

        var opened = await FigureAsync(pages, notFixed.Figure.Cases!);
        opened.Upstream.ShouldBe("the team that called it solved");
        var page = await PageAsync(pages, Links.Figure(notFixed.Figure.Cases!));
        page.ShouldContain("It is up to the team that called it solved.");
        page.ShouldNotContain("Nobody answers for this metric yet");
        (await PageAsync(pages, Links.Figure(total.Figure.Cases!))).ShouldContain("Nobody answers for this metric yet");
    }

    // R118: each path says how much it and those above it cover, and that opens the hand-overs of all of them.
    [Fact]
    public async Task HandOverPathsSayHowMuchTheLargestCover()
    {
        await using var pages = Pages();
        var edges = (await ViewAsync(pages)).Groups.SelectMany(group => group.Parts).Where(part => part.Figure.Metric == "hand-over-share-by-edge").ToList();

        edges[2].Together!.Value!.Value.ShouldBe(edges.Take(3).Sum(edge => edge.Figure.Value!.Value), 1e-9);
        edges[^1].Together!.Value.ShouldBe(1);
        (await FigureAsync(pages, edges[2].Together!.Cases!)).Figure.Value.ShouldBe(edges[2].Together!.Value);
        (await PageAsync(pages, Page)).ShouldContain("With those above");
    }

    private WorkspacePageData Pages() => new(Workspace.Open(demo.Folder, TimeProvider.System));

    private static async Task<MetricsView> ViewAsync(WorkspacePageData pages) => (await pages.MetricsAsync("all", new MetricsQuery(), CaseFilter.None, Stop)).ShouldNotBeNull();

    private static async Task<FigureView> FigureAsync(WorkspacePageData pages, CaseReference reference) => (await pages.FigureAsync(reference, new FigureQuery(), Stop)).ShouldNotBeNull();

    private static async Task<string> PageAsync(WorkspacePageData pages, string address)
    {
        await using var server = await RunningServer.StartAsync(pages);
        return await server.Client.GetStringAsync(address, Stop);
    }
}
