using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Causes;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>Searches a workspace for what hurts.</summary>
public sealed class WorkspaceFindings(Workspace workspace)
{
    /// <summary>Further free attributes would make the search longer than its result is worth.</summary>
    private const int MostAttributes = 8;

    /// <summary>Puts every detector to a journey over the events as they are now, with the free attributes of its sources.</summary>
    /// <param name="journey">Its id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="WorkspaceException">There is no such journey; the message lists those that there are.</exception>
    public async Task<FindingRun> RunAsync(string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        var (log, scope) = await SearchedAsync(journey, filter, cancellationToken);
        return FindingRun.Of(log, scope);
    }

    /// <summary>Searches for what goes with a finding of such a run.</summary>
    /// <param name="journey">The journey's id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="finding">The finding's id, or so much of its beginning as no other finding has.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The finding; without causes where it does not strike some and spare others.</returns>
    /// <exception cref="WorkspaceException">There is no such journey or finding; the message lists those that there are.</exception>
    public async Task<(Finding Finding, FindingCauses? Causes)> WhyAsync(string journey, CaseFilter filter, string finding, CancellationToken cancellationToken)
    {
        var (log, scope) = await SearchedAsync(journey, filter, cancellationToken);
        var findings = FindingRun.Of(log, scope).Findings;
        var meant = findings.Where(found => found.Id.StartsWith(finding, StringComparison.OrdinalIgnoreCase)).ToList();
        return meant.Count == 1 ? (meant[0], FindingCauses.Of(log, scope, meant[0])) : throw NotOne(finding, meant.Count > 0 ? meant : findings);
    }

    private static WorkspaceException NotOne(string finding, IReadOnlyList<Finding> findings) => new(
        Problem.NotFound,
        findings.Count == 0
            ? $"There is no finding '{finding}': nothing was found."
            : $"There is not one finding '{finding}'. Findings: {string.Join("; ", findings.Select(found => $"{found.Id} {found.Statement}"))}");

    private async Task<(MeasuredLog Log, FigureScope Scope)> SearchedAsync(string journey, CaseFilter filter, CancellationToken cancellationToken)
    {
        var settings = workspace.Settings();
        var resolved = Persona.Resolve(filter, settings.Personas);
        var attributes = (await workspace.SummaryAsync(filter.AsOf, cancellationToken)).Attributes.Take(MostAttributes);
        var selection = Selections.For(filter, "", settings.Personas);
        var log = await workspace.LoadAsync(selection with { Attributes = [.. selection.Attributes.Union(attributes, StringComparer.OrdinalIgnoreCase)], Texts = false }, cancellationToken);
        var searched = new Portfolio(log, settings.Journeys, workspace.Rules()).Get(journey);
        return (searched.Measured, searched.Scope(resolved) with { Filter = filter.ToString() });
    }
}
