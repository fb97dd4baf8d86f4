using System.Diagnostics;
using System.Net;
using Throughline.Journeys.Filters;
using Throughline.Office.Maps.Changes;
using Throughline.Server.Hosting;
using Throughline.Server.Workspaces;
using Throughline.Sources.Simulation;

namespace Throughline.Bench;

/// <summary>The page of a map of a large journey, asked for over HTTP from the server itself, beside the figures of its filter alone, and how soon a change is on somebody else's page.</summary>
internal sealed class PageBench(string folder, long events)
{
    private const int Runs = 5;
    private const int EventsADay = 1000;
    private const int Changes = 5;
    private const string Map = "/journeys/" + Portfolio.All;

    // All of them change what is counted, and none is asked for twice of one server.
    private static readonly string[] Filters = ["priority=P2", "priority=P3", "channel=phone", "channel!=phone", "priority!=P3", "channel=portal", "priority=P4", "channel!=portal"];

    /// <summary>Prints the rows.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var workspace = await MakeAsync(cancellationToken);
        var count = (await workspace.SummaryAsync(asOf: null, cancellationToken)).Events;
        var table = new BenchTable(count);
        await using var data = new WorkspacePageData(workspace);
        await using var alone = new WorkspacePageData(workspace);
        var actions = new WorkspaceActions(workspace, data);
        await using var server = WebHost.Build(data, actions, new WebHostOptions(0));
        await server.StartAsync(cancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };

        table.Row("map page, the first of a server that has just begun", await StoppedAsync(() => client.GetByteArrayAsync(Map, cancellationToken), 1));
        await alone.MapAsync(Portfolio.All, CaseFilter.None, cancellationToken);
        // The search for findings is of the first page too: what follows is measured when it is over.
        while ((await client.GetAsync("/findings", cancellationToken)).StatusCode == HttpStatusCode.Accepted) await Task.Delay(500, cancellationToken);
        table.Row("map page again", await StoppedAsync(() => client.GetByteArrayAsync(Map, cancellationToken), Runs));
        var (pages, figures) = (new List<double>(), new List<double>());
        foreach (var filter in Filters)
        {
            figures.Add(await StoppedAsync(() => alone.MapAsync(Portfolio.All, FilterWords.Parse(filter), cancellationToken), 1));
            pages.Add(await StoppedAsync(() => client.GetByteArrayAsync($"{Map}?{filter}", cancellationToken), 1));
        }

        table.Row($"map page, each of {Filters.Length} filters for the first time, the median", Median(pages), "its figures alone, the median", Median(figures));
        var seen = new List<double>();
        for (var change = 1; change <= Changes; change++) seen.Add(await SeenAsync(client, actions, $"Phase {change}", cancellationToken));
        table.Row($"a change of the map, until another's open page has it, the slowest of {Changes}", seen.Max());
    }

    /// <summary>What an open page does: it follows, is told of a change and asks for itself again. The seconds from the beginning of the change until the page that holds it is here.</summary>
    private static async Task<double> SeenAsync(HttpClient client, WorkspaceActions actions, string phase, CancellationToken cancellationToken)
    {
        using var told = new StreamReader(await client.GetStreamAsync("/live", cancellationToken));
        await ToldAsync(told, cancellationToken);
        var began = Stopwatch.GetTimestamp();
        await actions.Maps.ChangeAsync(Portfolio.All, map => MapEdits.AddPhase(map, phase, null), "bench", "", cancellationToken);
        while (true)
        {
            await ToldAsync(told, cancellationToken);
            if ((await client.GetStringAsync(Map, cancellationToken)).Contains(phase, StringComparison.Ordinal)) return Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
    }

    private static async Task ToldAsync(StreamReader told, CancellationToken cancellationToken)
    {
        while (await told.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal)) return;
        }

        throw new EndOfStreamException("The server stopped telling of changes.");
    }

    private async Task<Workspace> MakeAsync(CancellationToken cancellationToken)
    {
        var workspace = Workspace.OpenOrCreate(Path.Combine(folder, "workspace"), TimeProvider.System);
        var files = DemoFiles.Write(DemoOrganisation.Simulate(new DemoSettings { Days = (int)(events / EventsADay) }), folder);
        await new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest(files), progress: null, cancellationToken);
        return workspace;
    }

    private static async Task<double> StoppedAsync<T>(Func<Task<T>> work, int runs)
    {
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var began = Stopwatch.GetTimestamp();
            await work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        return best;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
