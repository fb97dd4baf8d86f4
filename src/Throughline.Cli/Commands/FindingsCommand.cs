using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Findings;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline findings</c></summary>
internal static class FindingsCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var command = new Command("findings", "What hurts, where, since when and what it costs; phase by phase, the dearest first.") { workspace, journey, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var opened = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var run = await new WorkspaceFindings(opened).RunAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(run.Findings.Select(Row));
            else foreach (var line in FindingsText.Lines(run)) Console.Out.WriteLine(line);
            return ExitCodes.Success;
        });
        return command;
    }

    private static object Row(Finding finding) => new
    {
        finding.Id,
        finding.Detector,
        finding.Statement,
        finding.Journey,
        finding.Phase,
        Segment = finding.Segment.ToString(),
        Effect = finding.Effect.Value,
        finding.Effect.Low,
        finding.Effect.High,
        finding.Effect.N,
        finding.Since,
        CostPerMonth = finding.Price?.PerMonth,
        finding.Price?.Currency,
        finding.Q,
    };
}
