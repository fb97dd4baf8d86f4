using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Searches a workspace for what hurts.</summary>
public sealed class WorkspaceFindings(Workspace workspace)
{
    /// <summary>Puts every detector to a journey over the events as they are now, with the free attributes of its sources.</summary>
    /// <param name="journey">Its id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="WorkspaceException">There is no such journey; the message lists those that there are.</exception>
    public async Task<FindingRun> RunAsync(string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(journey, filter, cancellationToken);
        return FindingRun.Of(answers.Journey.Measured, answers.Scope(filter), cancellationToken);
    }

    /// <summary>The findings of a journey as the screens list them, by money and then by people.</summary>
    /// <param name="journey">Its id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="WorkspaceException">There is no such journey; the message lists those that there are.</exception>
    public async Task<IReadOnlyList<FindingLine>> RankedAsync(string journey, CaseFilter filter, CancellationToken cancellationToken) =>
        new FindingsQuery().Of(FoundFindings.Of(await AnswersAsync(journey, filter, cancellationToken), filter, cancellationToken).Lines);

    private async Task<JourneyAnswers> AnswersAsync(string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        var settings = workspace.Settings();
        var summary = await workspace.SummaryAsync(filter.AsOf, cancellationToken);
        var log = await workspace.LoadAsync(Selections.ForFindings(filter, settings.Personas, summary) with { Texts = false }, cancellationToken);
        var portfolio = new Portfolio(log, settings.Journeys, workspace.Rules());
        return new JourneyAnswers(portfolio.Get(journey), portfolio, settings.Personas);
    }
}
