using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
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

    /// <summary>Searches for what goes with a finding of such a run.</summary>
    /// <param name="journey">The journey's id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="finding">The finding's id, or so much of its beginning as no other finding has.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The finding; without causes where it does not strike some and spare others.</returns>
    /// <exception cref="WorkspaceException">There is no such journey or finding; the message lists those that there are.</exception>
    public async Task<(Finding Finding, FindingCauses? Causes)> WhyAsync(string journey, CaseFilter filter, string finding, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(journey, filter, cancellationToken);
        var (log, scope) = (answers.Journey.Measured, answers.Scope(filter));
        var findings = FindingRun.Of(log, scope, cancellationToken).Findings;
        var meant = Meant(findings, finding);
        return (meant, FindingCauses.Of(log, scope, meant));
    }

    /// <summary>Opens a figure of a finding of such a run, or a metric of the catalogue for those whom it strikes.</summary>
    /// <param name="reference">The figure: its metric, the finding's id (or so much of its beginning as no other finding has) as its part, the journey and the filter.</param>
    /// <param name="filter">Which instances are searched: the reference's, with the moment of knowledge.</param>
    /// <param name="query">What is shown.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>Null where findings have no such figure.</returns>
    /// <exception cref="WorkspaceException">There is no such journey or finding; the message lists those that there are.</exception>
    public async Task<FigureView?> FigureAsync(CaseReference reference, CaseFilter filter, FigureQuery query, CancellationToken cancellationToken)
    {
        var answers = await AnswersAsync(reference.Journey, filter, cancellationToken);
        var scope = answers.Scope(filter);
        var run = FindingRun.Of(answers.Journey.Measured, scope, cancellationToken);
        var part = FindingPart.Read(reference.Part) ?? new FindingPart("");
        var meant = part with { Finding = Meant(run.Findings, part.Finding).Id };
        return new FindingDetails(new FoundFindings(answers, scope, run, [])).Figure(reference with { Part = meant.ToString() }, query);
    }

    private static Finding Meant(IReadOnlyList<Finding> findings, string id)
    {
        var meant = findings.Where(found => id.Length > 0 && found.Id.StartsWith(id, StringComparison.OrdinalIgnoreCase)).ToList();
        return meant.Count == 1 ? meant[0] : throw NotOne(id, meant.Count > 0 ? meant : findings);
    }

    private static WorkspaceException NotOne(string finding, IReadOnlyList<Finding> findings) => new(
        Problem.NotFound,
        findings.Count == 0
            ? $"There is no finding '{finding}': nothing was found."
            : $"There is not one finding '{finding}'. Findings: {string.Join("; ", findings.Select(found => $"{found.Id} {found.Statement}"))}");

    private async Task<JourneyAnswers> AnswersAsync(string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        var settings = workspace.Settings();
        var summary = await workspace.SummaryAsync(filter.AsOf, cancellationToken);
        var log = await workspace.LoadAsync(Selections.ForFindings(filter, settings.Personas, summary) with { Texts = false }, cancellationToken);
        var portfolio = await workspace.PortfolioAsync(log, cancellationToken);
        return new JourneyAnswers(portfolio.Get(journey), portfolio, settings.Personas);
    }
}
