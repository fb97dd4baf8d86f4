using Throughline.Cli.Tests.Contract;
using Throughline.Cli.Tests.Running;

namespace Throughline.Cli.Tests.RealLogs;

/// <summary>Rabobank's four files become one log through the mapping file of the docs.</summary>
[Trait("Category", "slow")]
public sealed class RabobankFourFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task TheFourFilesBecomeOneLog()
    {
        var files = RabobankTables.Paths.Select(Repository.RealLog).ToList();
        var workspace = new TestWorkspace(_folder["workspace"]);

        var import = await workspace.ImportAsync([.. files, "--mapping", Mapping()]);

        import.Files.Select(file => file.Rows).ShouldBe([RabobankTables.Interactions, RabobankTables.Incidents, RabobankTables.ChangeRows, RabobankActivities.Rows]);
        foreach (var file in import.Files) (file.Used + file.Duplicates + file.SetAside).ShouldBe(file.Rows, file.File);
        import.Files.Sum(file => file.SetAside).ShouldBe(0);
        (await workspace.EventsAsync()).Events.ShouldBe(import.Events);
        await ActivitiesAreAllThereAsync(workspace);
        await InteractionsAreTiedToTheirIncidentsAsync(workspace, import);
        await FindingsAreThoseWorkedOutIndependentlyAsync(workspace);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task ActivitiesAreAllThereAsync(TestWorkspace workspace)
    {
        var paths = await workspace.PathsAsync();
        paths.Cases.ShouldBeGreaterThanOrEqualTo(RabobankActivities.Paths.Cases);
        var nodes = paths.Nodes.ToDictionary(node => node.Type, node => node.Count);
        foreach (var node in RabobankActivities.Paths.Nodes) nodes[node.Type].ShouldBeGreaterThanOrEqualTo(node.Count, node.Type);
    }

    /// <summary>Each interaction that names an incident of the log shares its customer and so its journey: at least so many instances fewer than tickets.</summary>
    private static async Task InteractionsAreTiedToTheirIncidentsAsync(TestWorkspace workspace, ImportJson import)
    {
        import.Tickets.ShouldBeGreaterThanOrEqualTo(RabobankTables.InteractionsAndIncidents);
        import.Tickets.ShouldBeLessThanOrEqualTo(RabobankTables.WithNamedIncidents + RabobankTables.Changes);
        var tickets = ContractJson.Read<PathsJson>(await workspace.PathsTextAsync("ticket", "type"));
        var instances = ContractJson.Read<PathsJson>(await workspace.PathsTextAsync("instance", "type"));
        (tickets.Cases - instances.Cases).ShouldBeGreaterThanOrEqualTo(RabobankTables.IncidentsNamedAndThere);
        instances.Events.ShouldBeGreaterThanOrEqualTo(tickets.Events);
    }

    private static async Task FindingsAreThoseWorkedOutIndependentlyAsync(TestWorkspace workspace)
    {
        var findings = ContractJson.Read<IReadOnlyList<FindingJson>>((await workspace.RunAsync(["findings", "--json"])).Succeeded().Out);
        foreach (var facts in FindingFacts.Rabobank) facts.ShouldBeAmong(findings);
    }

    private static string Mapping()
    {
        var path = Path.Combine(Repository.Root, "docs", "mappings", "rabobank.yaml");
        File.Exists(path).ShouldBeTrue("docs/mappings/rabobank.yaml is the mapping that the docs show.");
        return path;
    }
}
