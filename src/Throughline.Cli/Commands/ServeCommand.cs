using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Throughline.Server.Hosting;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline serve</c></summary>
internal static class ServeCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var port = SharedOptions.Port();
        var command = new Command("serve", "Show the workspace in the browser, on this machine only.") { workspace, port };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await RunAsync(Workspace.Open(parsed.GetRequiredValue(workspace), clock), parsed.GetValue(port), cancellationToken);
            return ExitCodes.Success;
        });
        return command;
    }

    public static async Task RunAsync(Workspace workspace, int port, CancellationToken cancellationToken)
    {
        await using var data = new WorkspacePageData(workspace);
        await using var app = WebHost.Build(data, new WorkspaceActions(workspace, data), new WebHostOptions(port));
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException e)
        {
            throw new Journeys.WorkspaceException(Journeys.Problem.Unavailable, $"Port {port} on 127.0.0.1 cannot be used: {e.Message} Choose another with --port.", e);
        }

        Console.Out.WriteLine($"Throughline shows {workspace.Folder} at {app.Urls.First()}  (Ctrl-C ends it)");
        await app.WaitForShutdownAsync(cancellationToken);
    }
}
