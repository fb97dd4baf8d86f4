using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Identity;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline identity</c></summary>
internal static class IdentityCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("identity", "Whose the events are: identifiers, how many events are matched to a customer, and what waits for a person.")
        {
            workspace,
            json,
            ReviewCommand(clock),
            DecisionsCommand(clock),
            IdentityDecisionCommands.Merge(clock),
            IdentityDecisionCommands.Split(clock),
            IdentityDecisionCommands.Undo(clock),
            IdentityEraseCommand.Make(clock),
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var state = await Workspace.Open(parsed.GetRequiredValue(workspace), clock).Identity.LoadAsync(cancellationToken);
            var report = IdentityReport.Of(state.Log, state.Graph);
            if (parsed.GetValue(json)) JsonText.Print(IdentityText.Shape(report, state.Graph));
            else IdentityText.Print(report, state.Graph);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command ReviewCommand(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("review", "Matches that are too unsure to join by themselves, the surest first.") { workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var graph = (await Workspace.Open(parsed.GetRequiredValue(workspace), clock).Identity.LoadAsync(cancellationToken)).Graph;
            var waiting = IdentityReview.Waiting(graph);
            if (parsed.GetValue(json)) JsonText.Print(waiting.Select(match => IdentityText.Shape(match, graph)));
            else if (waiting.Count == 0) Console.Out.WriteLine("Nothing waits for a decision.");
            else IdentityText.Print(waiting, graph);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Command DecisionsCommand(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("decisions", "What people decided about identifiers: who, when and why.") { workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var decisions = (await Workspace.Open(parsed.GetRequiredValue(workspace), clock).Identity.LoadAsync(cancellationToken)).Decisions;
            var withdrawn = StandingDecisions.Withdrawn(decisions);
            if (parsed.GetValue(json)) JsonText.Print(decisions.Select(decision => IdentityText.Shape(decision, holds: !withdrawn.Contains(decision.Id))));
            else if (decisions.Count == 0) Console.Out.WriteLine("Nobody has decided anything about identifiers yet.");
            else IdentityText.Print(decisions, withdrawn);
            return ExitCodes.Success;
        });
        return command;
    }
}
