using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys.Filters;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline gaps</c></summary>
internal static class GapsCommand
{
    public static Command Make(TimeProvider clock)
    {
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var json = SharedOptions.Json();
        var command = new Command("gaps", "What the desk lacks: configuration items, articles, escalation paths; what the program sees beside what people keep.") { workspace, journey, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var opened = Workspace.Open(parsed.GetRequiredValue(workspace), clock);
            var id = parsed.GetRequiredValue(journey);
            var found = await new WorkspaceFindings(opened).RankedAsync(id, CaseFilter.None, cancellationToken);
            var gaps = new WorkspaceGaps(opened, async (journeyId, filter, ct) => await opened.AnswersAsync(journeyId, filter, "", ct));
            var view = (await gaps.ViewAsync(id, new Searched<IReadOnlyList<FindingLine>>(found, IsReady: true), owner: "", cancellationToken))!;
            if (parsed.GetValue(json)) JsonText.Print(Shape(view));
            else foreach (var line in Lines(view)) Console.Out.WriteLine(line);
            return ExitCodes.Success;
        });
        return command;
    }

    private static object Shape(GapsView view) => new
    {
        Residual = view.Whole,
        view.Basis,
        Found = view.Found.Select(gap => new { gap.Kind, gap.About, gap.Filter, gap.Statement, gap.Residual, gap.Effect, gap.IsRegistered }),
        Register = view.Register.Select(line => new { line.Id, line.Gap.Journey, line.Gap.Kind, line.Gap.About, line.Gap.Filter, line.Gap.Owner, State = line.Gap.State(), line.Gap.Changes, line.Effect, line.Problem }),
    };

    private static IEnumerable<string> Lines(GapsView view)
    {
        yield return $"After reading {FigureText.Value(view.Whole.Unresolved)} are left with a question ({FigureText.Beside(view.Whole.Unresolved)}); an escalation path is there for {FigureText.Value(view.Whole.Covered)} of these: uncovered {FigureText.Value(view.Whole.Uncovered)} of all ({FigureText.Beside(view.Whole.Uncovered)}).";
        yield return GapText.Basis(view.Basis);
        yield return "";
        yield return "What the program sees:";
        foreach (var gap in view.Found)
            yield return $"  {GapText.Name(gap.Kind)}: {gap.About}{(gap.Residual is { } left ? $", uncovered {FigureText.Value(left.Uncovered)} of all ({FigureText.Beside(left.Uncovered)})" : "")}; mean time to resolve {Effect(gap.Effect)}{(gap.IsRegistered ? " [in the register]" : "")}";
        yield return "";
        yield return "The register:";
        foreach (var line in view.Register)
            yield return $"  {GapText.State(line.Gap.State())}  {GapText.Name(line.Gap.Kind)}: {line.Gap.About}, {line.Gap.Owner}; mean time to resolve {line.Problem ?? Effect(line.Effect)}";
    }

    private static string Effect(Journeys.Metrics.Comparison? effect) => effect is null ? "not known" : $"{GapText.Effect(effect)} ({GapText.Beside(effect)})";
}
