using Throughline.Journeys.Maps;
using Throughline.Server.Workspaces;
using Throughline.Sources.Simulation;

namespace Throughline.Server.Tests.Sample;

/// <summary>The demo organisation with all of its harms, imported once for the tests of a class.</summary>
public sealed class DemoWorkspace : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-demo-");

    public string Folder => Path.Combine(_folder.FullName, "workspace");

    public async ValueTask InitializeAsync()
    {
        var workspace = Workspace.OpenOrCreate(Folder, TimeProvider.System);
        workspace.NameJourneys([.. DemoJourneys.All.Select(journey => new GivenJourney(journey.Id, journey.Name, journey.Topic))]);
        var files = DemoFiles.Write(DemoOrganisation.Simulate(new DemoSettings { Days = 60 }), Directory.CreateDirectory(Path.Combine(_folder.FullName, "exports")).FullName);
        await new WorkspaceImport(workspace, Readers.Catalogue()).RunAsync(new ImportRequest(files), progress: null, CancellationToken.None);
        await File.WriteAllTextAsync(Path.Combine(Folder, "measures.json"), """{ "costs": { "currency": "EUR", "assisted-contact": { "amount": 6.10, "source": "controlling" }, "agent-minute": { "amount": 0.55, "source": "payroll" } } }""");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
