using System.CommandLine;
using Throughline.Cli.Commands;
using Throughline.Journeys;

namespace Throughline.Cli;

/// <summary>The <c>throughline</c> command: its subcommands, and what becomes of their failures.</summary>
public static class ThroughlineCommand
{
    /// <summary>Parses and runs a command line; answers the exit code.</summary>
    public static async Task<int> RunAsync(string[] args, TimeProvider clock)
    {
        var root = new RootCommand("Throughline turns what really happened at a service desk into journey maps that stay true.")
        {
            DemoCommand.Make(clock),
            ImportCommand.Make(clock),
            ServeCommand.Make(clock),
            MapCommand.Make(clock),
            PathsCommand.Make(clock),
            EventsCommand.Make(clock),
            MetricsCommand.Make(clock),
            ArrivalsCommand.Make(clock),
            FindingsCommand.Make(clock),
            GapsCommand.Make(clock),
            ThemesCommand.Make(clock),
            CasesCommand.Make(clock),
            CaseCommand.Make(clock),
            PersonaCommand.Make(clock),
            IdentityCommand.Make(clock),
            WeeklyCommand.Make(clock),
            QualityCommand.Make(clock),
            ExportCommand.Make(clock),
        };
        var parsed = root.Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? (int)Problem.Usage : code;
        }
        catch (WorkspaceException e)
        {
            await Console.Error.WriteLineAsync($"throughline: {e.Message}");
            return (int)e.Problem;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("throughline: stopped. What was being imported or exported is taken back; files that were done before stay.");
            return ExitCodes.Cancelled;
        }
    }
}
