using Throughline.Journeys.Filters;
using Throughline.Server.Pages;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

/// <summary>R023: an export of agent assist, imported, marks the articles that were old when they were suggested.</summary>
public sealed class AgentAssistTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-assist-");

    [Fact]
    public async Task AnArticleThatWasOldWhenItWasSuggestedIsMarkedWithItsCases()
    {
        await using var pages = new WorkspacePageData(await ImportedAsync());
        var view = (await pages.MetricsAsync("all", new MetricsQuery(), CaseFilter.None, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        var articles = view.Groups.SelectMany(group => group.Parts).Where(part => part.Figure.Metric == "suggested-article-outdated").ToList();

        articles.Select(article => (article.Part, article.Figure.Value, article.Figure.N, article.Flag)).ShouldBe([("KB-1", 1.0, 6, "outdated/incomplete"), ("KB-2", 0.0, 6, null)], ignoreOrder: true);
        var opened = (await pages.FigureAsync(articles.Single(article => article.Part == "KB-1").Figure.Cases!, new FigureQuery(), TestContext.Current.CancellationToken)).ShouldNotBeNull();
        opened.Cases.Total.ShouldBe(6);
        await using var server = await RunningServer.StartAsync(pages);
        (await server.Client.GetStringAsync("/journeys/all/metrics", TestContext.Current.CancellationToken)).ShouldContain("outdated/incomplete");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // Twelve tickets, in turn with an article last edited in January of the year before and one edited in March.
    private async Task<Workspace> ImportedAsync()
    {
        var file = Path.Combine(_folder.FullName, "assist.csv");
        var rows = Enumerable.Range(0, 12).SelectMany(i => new[]
        {
            $"T{i},Opened,2026-04-{1 + i:00} 08:00:00,C{i},,",
            $"T{i},Article suggested,2026-04-{1 + i:00} 08:05:00,C{i},KB-{1 + (i % 2)},{(i % 2 == 0 ? "2025-01-02" : "2026-03-01")} 10:00:00",
            $"T{i},Resolved,2026-04-{1 + i:00} 09:{i:00}:00,C{i},,",
        });
        await File.WriteAllLinesAsync(file, ["Ticket ID,Activity,Timestamp,Customer ID,Article ID,Article last edited", .. rows], TestContext.Current.CancellationToken);
        var workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest([file]), progress: null, TestContext.Current.CancellationToken);
        return workspace;
    }
}
