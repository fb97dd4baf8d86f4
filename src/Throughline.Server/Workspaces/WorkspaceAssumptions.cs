using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Metrics;
using Throughline.Office.Assumptions;
using Throughline.Office.Records;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>The register of assumptions of a workspace, and the tests that it runs on the journeys' figures.</summary>
public sealed class WorkspaceAssumptions(Workspace workspace, WorkspacePageData data) : IAssumptionActions
{
    private AssumptionRecords Register => new(workspace.Records);

    /// <summary>The page of a journey.</summary>
    internal static async Task<AssumptionsView> ViewAsync(Workspace workspace, Journey journey, CancellationToken ct)
    {
        IReadOnlyList<Recorded<Assumption>> records = workspace.HasRecords ? await new AssumptionRecords(workspace.Records).OfAsync(journey.Map.Id, ct) : [];
        var steps = journey.Map.Phases.SelectMany(phase => phase.Steps).Select(step => KeyValuePair.Create(step.Id, step.Name)).ToList();
        var lines = records.Select(record => Line(record, steps)).OrderBy(line => line.State switch { AssumptionState.Refuted => 0, AssumptionState.Open => 1, _ => 2 }).ThenBy(line => line.Text, StringComparer.OrdinalIgnoreCase);
        return new AssumptionsView(journey.Map.Id, journey.Map.Name, [.. lines], steps, MetricCatalogue.Groups);
    }

    /// <inheritdoc/>
    public async Task AddAsync(string journeyId, AssumptionForm wished, string who, CancellationToken ct)
    {
        var journey = (await AnswersAsync(journeyId, CaseFilter.None, ct)).Journey;
        var assumption = new Assumption(journey.Map.Id, wished.Step.Length == 0 ? null : wished.Step, wished.Text, Test(wished));
        var problems = AssumptionProblems.Of(assumption, journey.Map);
        if (problems.Count > 0) throw new WorkspaceException(Problem.Usage, string.Join(' ', problems) + " Go back and change it.");
        await Register.AddAsync(assumption, who, ct);
    }

    /// <inheritdoc/>
    public async Task TestAsync(string journeyId, string assumptionId, string who, CancellationToken ct)
    {
        var record = await GetAsync(journeyId, assumptionId, ct);
        if (record.Body!.Test is not { } test) throw new WorkspaceException(Problem.Usage, $"“{record.Body.Text}” has no test. Take it out and add it again with one.");
        if (AssumptionMetrics.Find(test.Metric) is null) throw new WorkspaceException(Problem.Usage, $"There is no metric '{test.Metric}' any more. Take the assumption out and add it again with another.");
        var filter = FilterWords.Parse(test.Filter);
        var answers = await AnswersAsync(journeyId, filter, ct);
        var measure = answers.Journey.Find(test.Metric, AssumptionMetrics.IsOfStep(test.Metric) ? record.Body.Step : null)
            ?? throw new WorkspaceException(Problem.Usage, $"The map has no step '{record.Body.Step}' any more. Take the assumption out and add it again with another step.");
        await Register.NoteAsync(record, AssumptionResult.Of(measure.In(answers.Scope(filter)), workspace.Clock.GetUtcNow()), who, ct);
    }

    /// <inheritdoc/>
    public async Task RemoveAsync(string journeyId, string assumptionId, string who, CancellationToken ct) =>
        await Register.RemoveAsync(await GetAsync(journeyId, assumptionId, ct), who, ct);

    private async Task<Recorded<Assumption>> GetAsync(string journeyId, string assumptionId, CancellationToken ct)
    {
        var record = await Register.GetAsync(assumptionId, ct);
        return record.Body!.Map == journeyId ? record : throw new WorkspaceException(Problem.NotFound, "This assumption belongs to another journey. Load the page again.");
    }

    private async Task<JourneyAnswers> AnswersAsync(string journeyId, CaseFilter filter, CancellationToken ct) =>
        await data.AnswersAsync(journeyId, filter, "", ct) ?? throw new WorkspaceException(Problem.NotFound, $"There is no journey '{journeyId}' any more. Go back to the list of journeys.");

    private static AssumptionTest? Test(AssumptionForm wished)
    {
        if (wished.Metric.Length == 0) return null;
        var metric = AssumptionMetrics.Find(wished.Metric) ?? throw new WorkspaceException(Problem.Usage, $"There is no metric '{wished.Metric}'. Go back and choose one of the list.");
        return new AssumptionTest(metric.Id, FilterWords.Parse(wished.Filter).ToString(), wished.Relation, ClaimText.Read(wished.Value, metric));
    }

    private static AssumptionLine Line(Recorded<Assumption> record, IReadOnlyList<KeyValuePair<string, string>> steps)
    {
        var assumption = record.Body!;
        var last = assumption.Results.Count == 0 ? null : assumption.Results[^1];
        return new AssumptionLine(
            record.Entry.Key.Id,
            assumption.Text,
            assumption.Step is { } step ? steps.FirstOrDefault(known => known.Key == step).Value ?? $"{step} (not on the map any more)" : null,
            assumption.Test is { } test ? ClaimText.Of(test) : null,
            assumption.State(),
            last?.Figure(assumption.Test!.Metric),
            last?.At,
            record.Entry.Who);
    }
}
