using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Themes;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline themes</c></summary>
internal static class ThemesCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var command = new Command("themes", "What customers write about: themes of their comments and tickets, with shares, scores, trends and quotes.") { workspace, journey, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var naming = new ThemeNaming(clock, Environment.GetEnvironmentVariable);
            var themes = new WorkspaceThemes(Workspace.Open(parsed.GetRequiredValue(workspace), clock), naming);
            var view = await themes.FindAsync(parsed.GetRequiredValue(journey), filter.Known(parsed), cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(view.Themes.Themes.Select(theme => Row(theme, view.Names)));
            else foreach (var line in ThemesText.Lines(view)) Console.Out.WriteLine(line);
            if (view.Names?.Problem is { } problem) await Console.Error.WriteLineAsync($"throughline: {problem}");
            return ExitCodes.Success;
        });
        return command;
    }

    private static object Row(ThemeView theme, ThemeNames? names) => new
    {
        theme.Theme.Id,
        theme.Theme.Label,
        Name = names?.Of(theme.Theme.Id),
        NamedBy = names?.Of(theme.Theme.Id) is null ? null : names.Model,
        theme.Theme.Stems,
        theme.Texts,
        theme.Share,
        Score = theme.Score.Figure,
        OtherScore = theme.Score.Other,
        theme.Score.Difference,
        Phases = theme.Phases.Select(phase => new { phase.Phase, phase.Share }),
        theme.Trend.Since,
        Change = theme.Trend.Change?.Difference,
        theme.Trend.Weeks,
        theme.Quotes,
    };
}
