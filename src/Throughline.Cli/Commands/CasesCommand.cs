using System.CommandLine;
using Throughline.Cli.Output;
using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Commands;

/// <summary><c>throughline cases</c></summary>
internal static class CasesCommand
{
    private const int MostParts = 40;

    public static Command Make(TimeProvider clock)
    {
        var metric = new Argument<string?>("METRIC") { Description = "Id of the metric, e.g. repeat-contact-48h; of a figure of the map with --part. Not needed with --finding.", Arity = ArgumentArity.ZeroOrOne };
        var workspace = SharedOptions.Workspace();
        var journey = SharedOptions.Journey();
        var part = new Option<string?>("--part") { Description = "Phase, step or channel, for figures of the map; article or other part, for figures that are asked of each.", HelpName = "NAME" };
        var finding = new Option<string?>("--finding") { Description = "Id of a finding, or its beginning: list those whom it strikes; with METRIC, that metric of them.", HelpName = "ID" };
        var page = new Option<int>("--page") { Description = $"Which page of {FigureQuery.CasesOnPage} cases, from 1.", DefaultValueFactory = _ => 1 };
        var filter = new FilterOptions();
        var json = SharedOptions.Json();
        var command = new Command("cases", "The journeys behind a figure, those first that stand out.") { metric, workspace, journey, part, finding, page, json };
        filter.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var (of, chosen, known) = (Workspace.Open(parsed.GetRequiredValue(workspace), clock), filter.Read(parsed), filter.Known(parsed));
            var reference = Reference(parsed.GetValue(metric), parsed.GetValue(finding), new CaseReference(parsed.GetRequiredValue(journey), "", parsed.GetValue(part), chosen.ToString()));
            var query = new FigureQuery(Page: Math.Max(1, parsed.GetValue(page)));
            var view = IsOfFinding(reference) || parsed.GetValue(finding) is not null
                ? await new WorkspaceFindings(of).FigureAsync(reference, known, query, cancellationToken) ?? throw Unknown(reference, [])
                : await OpenAsync(of, reference, known, query, cancellationToken);
            if (parsed.GetValue(json)) JsonText.Print(new { view.Figure, view.Cases.Total, view.Cases.Cases });
            else Print(view);
            return ExitCodes.Success;
        });
        return command;
    }

    private static async Task<FigureView> OpenAsync(Workspace workspace, CaseReference reference, CaseFilter known, FigureQuery query, CancellationToken cancellationToken)
    {
        var answers = await workspace.AnswersAsync(reference.Journey, known, "", cancellationToken);
        return answers.Figure(reference, query) ?? throw Unknown(reference, answers.Parts(reference.Metric));
    }

    private static CaseReference Reference(string? metric, string? finding, CaseReference rest) => (metric, finding) switch
    {
        (null, null) => throw new WorkspaceException(Problem.Usage, "Say which figure's cases: throughline cases METRIC, or throughline cases --finding ID."),
        (null, { } id) => rest with { Metric = FindingFigures.Struck.Id, Part = id },
        ({ } id, null) => rest with { Metric = id },
        ({ } id, { } of) when id.StartsWith(FindingFigures.Prefix, StringComparison.Ordinal) => rest with { Metric = id, Part = of },
        ({ } id, { } of) => rest with { Metric = id, Part = $"{of}/{FindingPart.Struck}" },
    };

    private static bool IsOfFinding(CaseReference reference) => reference.Metric.StartsWith(FindingFigures.Prefix, StringComparison.Ordinal);

    private static void Print(FigureView view)
    {
        Console.Out.WriteLine($"{view.Definition.Name}: {FigureText.Value(view.Figure)}, {FigureText.Beside(view.Figure)}; {FigureText.Count(view.Cases.Total, "journey")}\n");
        TextTable.Print(
            ["case", "tickets", "first event", "lasted", "events", view.Definition.Id],
            view.Cases.Cases.Select(found => new[]
            {
                found.Id, string.Join(", ", found.Tickets), $"{found.From:u}", DurationText.Of((found.To - found.From).TotalSeconds), FigureText.Value(found.Steps), FigureText.Value(found.Observed),
            }),
            3, 4, 5);
        if (view.Cases.Cases.Count == 0) Console.Out.WriteLine("  No journey is behind this figure. Take a condition off the filter, or see what there is: throughline metrics");
    }

    private static WorkspaceException Unknown(CaseReference reference, IReadOnlyList<string> parts) => new(
        Problem.NotFound,
        parts.Count > 0
            ? $"{(reference.Part is { } part ? $"There is no figure '{reference.Metric}' of '{part}'" : $"'{reference.Metric}' is asked of each of its parts")}: say which with --part. Parts: {Listed(parts)}."
            : $"There is no figure '{reference.Metric}'{(reference.Part is { } other ? $" of '{other}'" : "")}. Metrics: {Ids(MetricCatalogue.All.Select(metric => metric.Definition))}. With --part: {Ids(MetricCatalogue.ByPart.Select(metric => metric.Definition))}. Of a finding, with --finding ID: {FindingFigures.Struck.Id}, {FindingFigures.SlaMet.Id}, {FindingFigures.Prefix}DETECTOR.");

    private static string Ids(IEnumerable<MetricDefinition> definitions) => string.Join(", ", definitions.Select(definition => definition.Id));

    private static string Listed(IReadOnlyList<string> parts) => $"{string.Join(", ", parts.Take(MostParts))}{(parts.Count > MostParts ? $" and {FigureText.Count(parts.Count - MostParts)} more" : "")}";
}
