using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline identity erase</c></summary>
internal static class IdentityEraseCommand
{
    public static Command Make(TimeProvider clock)
    {
        var identifier = new Argument<string>("IDENTIFIER") { Description = "Any identifier of the customer, e.g. email:name@organisation.example." };
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("erase", "Take a customer out for good: identifiers, texts and free attributes. Their events stay, as nobody's. This cannot be taken back.") { identifier, workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var erased = await Workspace.Open(parsed.GetRequiredValue(workspace), clock).Identity.EraseAsync(parsed.GetRequiredValue(identifier), cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(erased);
            else Print(erased);
            return ExitCodes.Success;
        });
        return command;
    }

    private static void Print(ErasureSummary erased)
    {
        if (erased.Identifiers == 0)
        {
            Console.Out.WriteLine("This customer was erased before; the store's file was written anew.");
            return;
        }

        Console.Out.WriteLine($"Erased: {erased.Identifiers:N0} identifiers, and the texts and free attributes of {erased.Events:N0} events. The events stay, as nobody's.");
        Console.Out.WriteLine("The exports that were imported, and backups, are not in the workspace's store: delete the customer there as well.");
    }
}
