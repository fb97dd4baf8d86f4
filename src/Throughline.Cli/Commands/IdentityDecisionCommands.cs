using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Identity;
using Throughline.Server.Formatting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline identity merge</c>, <c>split</c> and <c>undo</c>: each appends one decision.</summary>
internal static class IdentityDecisionCommands
{
    public static Command Merge(TimeProvider clock) =>
        OfTwo(clock, "merge", "Decide that two identifiers are one customer's.", (identity, one, other, who, why, ct) => identity.MergeAsync(one, other, who, why, ct));

    public static Command Split(TimeProvider clock) =>
        OfTwo(clock, "split", "Decide that two identifiers are not one customer's, whatever the sources say.", (identity, one, other, who, why, ct) => identity.SplitAsync(one, other, who, why, ct));

    public static Command Undo(TimeProvider clock)
    {
        var id = new Argument<long>("ID") { Description = "Number of the decision; throughline identity decisions lists them." };
        var command = new Command("undo", "Take a decision back: everything is as if it had never been made.") { id };
        return Deciding(command, clock, why: "", (identity, parsed, who, why, ct) => identity.UndoAsync(parsed.GetRequiredValue(id), who, why, ct));
    }

    private static Command OfTwo(TimeProvider clock, string name, string description, Func<WorkspaceIdentity, string, string, string, string, CancellationToken, Task<IdentityDecision>> decide)
    {
        var one = new Argument<string>("A") { Description = "An identifier, e.g. email:name@organisation.example." };
        var other = new Argument<string>("B") { Description = "Another one." };
        var command = new Command(name, description) { one, other };
        return Deciding(command, clock, why: null, (identity, parsed, who, why, ct) => decide(identity, parsed.GetRequiredValue(one), parsed.GetRequiredValue(other), who, why, ct));
    }

    private static Command Deciding(Command command, TimeProvider clock, string? why, Func<WorkspaceIdentity, ParseResult, string, string, CancellationToken, Task<IdentityDecision>> decide)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var who = SharedOptions.Who();
        var reason = new Option<string>("--why") { Description = $"The reason, for whoever reads it later{(why is null ? "" : " (default: none)")}.", HelpName = "TEXT", Required = why is null };
        foreach (var option in new Option[] { reason, who, workspace, json }) command.Options.Add(option);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var identity = Workspace.Open(parsed.GetRequiredValue(workspace), clock).Identity;
            var decision = await decide(identity, parsed, parsed.GetRequiredValue(who), parsed.GetValue(reason) ?? "", cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(IdentityText.Shape(decision, holds: true));
            else Console.Out.WriteLine($"Decision {decision.Id}: {DecisionText.Sentence(decision)} Take it back with: throughline identity undo {decision.Id}");
            return ExitCodes.Success;
        });
        return command;
    }
}
