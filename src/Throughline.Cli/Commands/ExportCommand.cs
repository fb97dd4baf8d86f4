using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Paths;
using Throughline.Server.Workspaces;
using Throughline.Sources.Exports;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline export FORMAT</c></summary>
internal static class ExportCommand
{
    private const string StandardOutput = "-";

    public static Command Make(TimeProvider clock)
    {
        var format = new Argument<string>("FORMAT") { Description = string.Join(" ", ExportCatalogue.All.Select(export => $"{export.Name}: {export.Sentence}")) };
        var output = new Option<string>("--output", "-o") { Description = "File to write; - is standard output.", HelpName = "FILE", Required = true };
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var unit = new Option<CaseUnit>("--unit")
        {
            Description = "What a trace is, for xes: instance or ticket (default: instance).",
            DefaultValueFactory = _ => CaseUnit.Instance,
        };
        var identifiers = new Option<bool>("--identifiers") { Description = "Export customers' own identifiers and unmasked texts too; without it customers have pseudonyms." };
        var force = new Option<bool>("--force") { Description = "Replace the file if it is there." };
        var filter = new FilterOptions();
        var command = new Command("export", "Write journeys or their events into a file for other programs.") { format, output, workspace, journey, unit, identifiers, force };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var request = new ExportRequest(ExportCatalogue.Get(parsed.GetRequiredValue(format)), parsed.GetRequiredValue(journey), filter.Known(parsed))
            {
                Identifiers = parsed.GetValue(identifiers),
                Unit = parsed.GetValue(unit),
            };
            await RunAsync(Workspace.Open(parsed.GetRequiredValue(workspace), clock), request, parsed.GetRequiredValue(output), parsed.GetValue(force), cancellationToken);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task RunAsync(Workspace workspace, ExportRequest request, string output, bool force, CancellationToken cancellationToken)
    {
        var export = new WorkspaceExport(workspace);
        using var bar = new ExportProgressBar(output);
        if (output != StandardOutput)
        {
            await export.WriteFileAsync(request, output, force, bar, cancellationToken);
            return;
        }

        var (log, _) = await export.LoadAsync(request, cancellationToken);
        await using var stream = Console.OpenStandardOutput();
        FileProblems.Named("standard output", () =>
        {
            request.Format.Write(log, stream, progress: null, cancellationToken);
            return true;
        });
    }
}
