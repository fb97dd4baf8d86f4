using System.Text;
using System.Text.Json;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Maps;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>Pages over a workspace that is imported into while they are up.</summary>
public sealed class LaterKnowledgeTests : IDisposable
{
    private static readonly DateTimeOffset FirstDay = new(2026, 3, 9, 6, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-later-");

    [Fact]
    public async Task ThePagesGrowWithTheEventsAndAnAsOfMomentShowsThemAsTheyWere()
    {
        await using var pages = new WorkspacePageData(await ImportedAsync(FirstDay, "desk-1.csv", from: 1, to: 12));
        var first = await PathsAsync(pages, CaseFilter.None);
        var workspace = await ImportedAsync(FirstDay.AddDays(1), "desk-2.csv", from: 9, to: 20);

        var grown = await PathsAsync(pages, CaseFilter.None);
        await using var anew = new WorkspacePageData(workspace);
        grown.ShouldBe(await PathsAsync(anew, CaseFilter.None));
        grown.ShouldNotBe(first);
        (await PathsAsync(pages, FilterWords.Parse("as-of=2026-03-09"))).ShouldBe(first);
        (await PathsAsync(pages, FilterWords.Parse("as-of=2026-03-10T05:59:59Z"))).ShouldBe(first);
        (await PathsAsync(pages, FilterWords.Parse("as-of=2026-03-10"))).ShouldBe(grown);
        (await PathsAsync(pages, CaseFilter.None)).ShouldBe(grown);
    }

    [Fact]
    public async Task EveryFigureThatWasShownBeforeIsThatOfAWorkspaceOpenedAnew()
    {
        await using var pages = new WorkspacePageData(await ImportedAsync(FirstDay, "desk-1.csv", Tickets(1, 60)));
        var first = await FiguresAsync(pages);
        // A customer who is known comes back, another's open ticket is closed, and one is new.
        var workspace = await ImportedAsync(FirstDay.AddDays(1), "desk-2.csv", [.. Tickets(61, 62), "T7b,Opened,2026-04-02 09:00:00,C7,Laptop,North", "T9,Closed,2026-04-02 10:00:00,C9,Laptop,South"]);

        var grown = await FiguresAsync(pages);

        await using var anew = new WorkspacePageData(workspace);
        grown.ShouldBe(await FiguresAsync(anew));
        grown.ShouldNotBe(first);
    }

    [Fact]
    public async Task WhileNewEventsAreSearchedWhatWasFoundStaysAndAChangedSettingTakesItAway()
    {
        var workspace = await ImportedAsync(FirstDay, "desk-1.csv", Tickets(1, 60));
        await using var pages = new WorkspacePageData(workspace);
        await SearchedAsync(pages);

        await ImportedAsync(FirstDay.AddDays(1), "desk-2.csv", Tickets(61, 62));
        (await pages.PortfolioAsync(TestContext.Current.CancellationToken)).Journeys.ShouldAllBe(line => line.Findings != null);
        await SearchedAsync(pages);

        workspace.NameJourneys([new GivenJourney("laptop", "Get a laptop", "Laptop")]);
        var renamed = await pages.PortfolioAsync(TestContext.Current.CancellationToken);
        (renamed.IsSearched || renamed.Journeys.All(line => line.Findings is null)).ShouldBeTrue("what was found by other settings says nothing any more");
    }

    [Fact]
    public async Task AChangedSettingIsSeenWithoutNewEvents()
    {
        var workspace = await ImportedAsync(FirstDay, "desk-1.csv", from: 1, to: 12);
        await using var pages = new WorkspacePageData(workspace);
        (await pages.PortfolioAsync(TestContext.Current.CancellationToken)).Journeys.ShouldNotContain(line => line.Name == "Get a laptop");

        workspace.NameJourneys([new GivenJourney("laptop", "Get a laptop", "Laptop")]);

        (await pages.PortfolioAsync(TestContext.Current.CancellationToken)).Journeys.ShouldContain(line => line.Name == "Get a laptop");
    }

    [Fact]
    public async Task AnAttributeIsLoadedWhenSomebodyFiltersByIt()
    {
        var workspace = await ImportedAsync(FirstDay, "desk-1.csv", from: 1, to: 12);
        await using var pages = new WorkspacePageData(workspace);
        var all = await PathsAsync(pages, CaseFilter.None);
        (await pages.FilterAsync("all", CaseFilter.None, TestContext.Current.CancellationToken)).ShouldNotBeNull()
            .Choices.ShouldContain(choice => choice.Word == "attribute.Site" && choice.Values.SequenceEqual(new[] { "North", "South" }));

        var north = FilterWords.Parse("attribute.Site=North");
        var filtered = await PathsAsync(pages, north);
        filtered.ShouldNotBe(all);
        filtered.ShouldBe(await AnewAsync(workspace, north));

        await ImportedAsync(FirstDay.AddDays(1), "desk-2.csv", from: 9, to: 20);
        (await PathsAsync(pages, north)).ShouldBe(await AnewAsync(workspace, north));
        var figure = await pages.MetricsAsync("all", new MetricsQuery("attribute.Site=South"), CaseFilter.None with { From = FirstDay.AddDays(-30) }, TestContext.Current.CancellationToken);
        figure.ShouldNotBeNull().Groups.SelectMany(group => group.Metrics).ShouldAllBe(line => line.Beside != null);
        (await Should.ThrowAsync<WorkspaceException>(PathsAsync(pages, FilterWords.Parse("attribute.Nothing=x")))).Message.ShouldContain("Nothing");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<string> AnewAsync(Workspace workspace, CaseFilter filter)
    {
        await using var pages = new WorkspacePageData(workspace);
        return await PathsAsync(pages, filter);
    }

    private static async Task<string> PathsAsync(WorkspacePageData pages, CaseFilter filter)
    {
        var view = (await pages.PathsAsync("all", new PathsQuery(), filter, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var report = view.Paths.Report;
        return JsonSerializer.Serialize(new { view.From, view.To, report.Cases, report.Events, report.Nodes, report.Edges, Variants = report.Variants.Select(variant => new { variant.Path, variant.Count }) });
    }

    /// <summary>The portfolio, and every journey's map, metrics and parts.</summary>
    private static async Task<string> FiguresAsync(WorkspacePageData pages)
    {
        var portfolio = await SearchedAsync(pages);
        var told = new StringBuilder(JsonSerializer.Serialize(portfolio));
        foreach (var journey in portfolio.Journeys.Select(line => line.Id).Append("all"))
        {
            told.AppendLine(JsonSerializer.Serialize(await pages.MapAsync(journey, CaseFilter.None, TestContext.Current.CancellationToken)));
            var metrics = (await pages.MetricsAsync(journey, new MetricsQuery(), CaseFilter.None, TestContext.Current.CancellationToken)).ShouldNotBeNull();
            foreach (var group in metrics.Groups) told.AppendLine(JsonSerializer.Serialize(new { Figures = group.Metrics.Select(line => line.Figure), group.Parts }));
        }

        return told.ToString();
    }

    /// <summary>The portfolio once what hurts in it is searched.</summary>
    private static async Task<PortfolioView> SearchedAsync(WorkspacePageData pages)
    {
        while (true)
        {
            var portfolio = await pages.PortfolioAsync(TestContext.Current.CancellationToken);
            if (portfolio.IsSearched) return portfolio;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>A ticket a customer, opened, answered and, but for every ninth, closed; half of them about laptops.</summary>
    private static string[] Tickets(int from, int to) =>
    [
        .. Enumerable.Range(from, to - from + 1).SelectMany(i => new[] { (Step: "Opened", Hour: 8), (Step: "Replied", Hour: 9 + (i % 3)), (Step: "Closed", Hour: 14) }
            .Where(happened => happened.Step != "Closed" || i % 9 != 0)
            .Select(happened => $"T{i},{happened.Step},2026-03-{1 + (i % 28):00} {happened.Hour:00}:00:00,C{i},{(i % 2 == 0 ? "Laptop" : "Mail")},{(i % 5 < 2 ? "North" : "South")}")),
    ];

    private Task<Workspace> ImportedAsync(DateTimeOffset now, string name, int from, int to) => ImportedAsync(now, name, [.. Enumerable.Range(from, to - from + 1)
        .Select(i => $"T{i % 5},{(i % 3 == 0 ? "Opened" : i % 3 == 1 ? "Replied" : "Closed")},2026-03-{1 + (i * 7 % 20):00} 08:{i:00}:00,C{i % 5 % 3},Laptop,{(i % 5 < 2 ? "North" : "South")}")]);

    private async Task<Workspace> ImportedAsync(DateTimeOffset now, string name, string[] rows)
    {
        var file = Path.Combine(_folder.FullName, name);
        await File.WriteAllLinesAsync(file, ["ticket_id,activity,timestamp,customer_id,topic,Site", .. rows], TestContext.Current.CancellationToken);
        var workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), new FixedClock(now));
        await new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, TestContext.Current.CancellationToken);
        return workspace;
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
