using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline quality</c></summary>
internal static class QualityCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var json = SharedOptions.Json();
        var command = new Command("quality", "What the data is worth: defects by source, what each source gives, and how the families of data meet.") { workspace, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var report = await Workspace.Open(parsed.GetRequiredValue(workspace), clock).QualityAsync(cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(QualityText.Shape(report));
            else QualityText.Print(report);
            return ExitCodes.Success;
        });
        return command;
    }
}
