using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Findings;
using Throughline.Server.Pages;
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
        var why = new Option<string?>("--why") { Description = "Id of a finding, or its beginning: print what goes with it, what was different for those who were spared, and what queues share.", HelpName = "ID" };
        var json = SharedOptions.Json();
        var top = new Option<int?>("--top") { Description = "Only so many, 1 or more: those that matter most, by money and then by people, each with the share of its customers whose deadline was met.", HelpName = "COUNT" };
        top.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1) result.AddError("--top takes a whole number from 1.");
        });
        var command = new Command("findings", "What hurts, where, since when and what it costs; phase by phase, the dearest first.") { workspace, journey, why, top, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var findings = new WorkspaceFindings(Workspace.Open(parsed.GetRequiredValue(workspace), clock));
            var (of, known) = (parsed.GetRequiredValue(journey), filter.Known(parsed));
            if (parsed.GetValue(why) is { Length: > 0 } id)
            {
                var (finding, causes) = await findings.WhyAsync(of, known, id, cancellationToken);
                if (parsed.GetValue(json)) JsonText.Print(CausesRow.Of(finding, causes));
                else foreach (var line in CausesText.Lines(finding, causes)) Console.Out.WriteLine(line);
                return ExitCodes.Success;
            }

            if (parsed.GetValue(top) is { } most)
            {
                var ranked = (await findings.RankedAsync(of, known, cancellationToken)).Take(most).ToList();
                if (parsed.GetValue(json)) JsonText.Print(ranked.Select(Row));
                else foreach (var line in FindingsText.Lines(ranked)) Console.Out.WriteLine(line);
                return ExitCodes.Success;
            }

            var run = await findings.RunAsync(of, known, cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(run.Findings.Select(Row));
            else foreach (var line in FindingsText.Lines(run, known)) Console.Out.WriteLine(line);
            return ExitCodes.Success;
        });
        return command;
    }

    private static object Row(FindingLine line) => new
    {
        line.Id,
        line.Detector,
        line.Statement,
        line.Journey,
        line.Phase,
        AlsoSeenAs = line.AlsoSeenAs.Select(echo => echo.Id),
        Struck = line.Struck.Value,
        Level = line.Level.Value,
        Elsewhere = line.Elsewhere?.Value,
        CostPerMonth = line.Cost?.Value,
        Currency = line.Cost?.Unit,
        SlaMet = line.SlaMet?.Value,
    };

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
