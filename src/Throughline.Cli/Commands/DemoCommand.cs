using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Maps;
using Throughline.Server.Workspaces;
using Throughline.Sources.Simulation;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline demo</c></summary>
internal static class DemoCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace("./demo");
        var days = new Option<int>("--days") { Description = "Days of history, 1 to 1,000 (default: 90).", DefaultValueFactory = _ => 90 };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the simulation; the same seed gives the same bytes (default: 1).", DefaultValueFactory = _ => 1 };
        var noServe = new Option<bool>("--no-serve") { Description = "Only make and import; do not open the web page." };
        var port = SharedOptions.Port();
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1000) result.AddError("--days takes a whole number from 1 to 1,000.");
        });
        var command = new Command("demo", "Make the demo organisation, import it and show its journeys.") { workspace, days, seed, noServe, port };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var target = Workspace.OpenOrCreate(parsed.GetRequiredValue(workspace), clock);
            var settings = new DemoSettings { Days = parsed.GetValue(days), Seed = parsed.GetValue(seed) };
            var summary = await MakeAsync(target, settings, cancellationToken);
            await PrintAsync(target, summary, cancellationToken);
            if (!parsed.GetValue(noServe)) await ServeCommand.RunAsync(target, parsed.GetValue(port), cancellationToken);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<ImportSummary> MakeAsync(Workspace workspace, DemoSettings settings, CancellationToken cancellationToken)
    {
        var exports = Path.Combine(workspace.Folder, "exports");
        var files = FileProblems.Named(exports, () =>
        {
            Directory.CreateDirectory(exports);
            // Whoever has put other rates into the workspace keeps them.
            var measures = Path.Combine(workspace.Folder, MeasureRulesFile.Name);
            if (!File.Exists(measures)) File.WriteAllText(measures, DemoRates.Measures);
            return DemoFiles.Write(DemoOrganisation.Simulate(settings), exports);
        });
        workspace.NameJourneys([.. DemoJourneys.All.Select(journey => new GivenJourney(journey.Id, journey.Name, journey.Topic))]);
        return await ImportCommand.RunAsync(new WorkspaceImport(workspace, Readers.Catalogue()), new ImportRequest(files), cancellationToken);
    }

    private static async Task PrintAsync(Workspace workspace, ImportSummary summary, CancellationToken cancellationToken)
    {
        var log = await workspace.LoadAsync(Selections.Everything, cancellationToken);
        var portfolio = await workspace.PortfolioAsync(log, cancellationToken);
        var everything = portfolio.Get(Portfolio.All);
        Console.Out.WriteLine($"A demo organisation is in {workspace.Folder}");
        foreach (var line in DemoReport.Lines(MapFold.View(everything.MeasuredMap, everything.Whole), portfolio, summary)) Console.Out.WriteLine("  " + line);
    }
}
