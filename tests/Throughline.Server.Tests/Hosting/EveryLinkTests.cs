using System.Net;
using System.Text.RegularExpressions;
using AngleSharp;
using Throughline.Server.Tests.Sample;
using Throughline.Server.Workspaces;
using Throughline.Sources.Simulation;

namespace Throughline.Server.Tests.Hosting;

/// <summary>Follows every kind of link from the first page on, in a workspace of two weeks of the demo organisation: each leads somewhere, and to a place that is there.</summary>
public sealed partial class EveryLinkTests : IAsyncLifetime
{
    // Links that differ in their values only are one kind, of which two are followed; filters can be put together without end.
    private const int OfAKind = 2;
    private const int MostPages = 1000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-links-");
    private WorkspacePageData _data = null!;
    private RunningServer _server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var files = DemoFiles.Write(DemoOrganisation.Simulate(new DemoSettings { Days = 14, Harms = PlantedHarms.All, Seed = 1 }), _folder.FullName);
        var workspace = Workspace.OpenOrCreate(Path.Combine(_folder.FullName, "workspace"), TimeProvider.System);
        await new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest(files), progress: null, CancellationToken.None);
        workspace.SavePersona(new Persona("By portal", "channel=portal"));
        _data = new WorkspacePageData(workspace);
        _server = await RunningServer.StartAsync(_data, new WorkspaceActions(workspace, _data));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _data.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Every_kind_of_link_leads_to_a_place_that_is_there()
    {
        var (waiting, seen, kinds, broken) = (new Queue<string>(["/"]), new HashSet<string>(StringComparer.Ordinal) { "/" }, new Dictionary<string, int>(StringComparer.Ordinal), new List<string>());
        var pages = 0;
        while (waiting.TryDequeue(out var address) && pages < MostPages)
        {
            var kind = Values().Replace(Names().Replace(address, "/journeys/*"), "");
            if ((kinds[kind] = kinds.GetValueOrDefault(kind) + 1) > OfAKind) continue;
            pages++;
            using var answer = await _server.Client.GetAsync(address, Stop);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Accepted)) broken.Add($"{address}: {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var text = await answer.Content.ReadAsStringAsync(Stop);
            using var page = await BrowsingContext.New().OpenAsync(response => response.Content(text), Stop);
            broken.AddRange(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => $"{address}: id {same.Key} is there {same.Count()} times"));
            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!))
            {
                if (link.StartsWith('#') && page.GetElementById(Uri.UnescapeDataString(link[1..])) is null) broken.Add($"{address}: there is no {link}");
                var place = link.Split('#')[0];
                if (place.StartsWith('/') && seen.Add(place)) waiting.Enqueue(place);
            }
        }

        pages.ShouldBeGreaterThan(200);
        broken.ShouldBeEmpty();
    }

    [GeneratedRegex("/journeys/[^/?]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Names();

    [GeneratedRegex("(?<==)[^&]*|(?<=/cases/)[^/?]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Values();
}
