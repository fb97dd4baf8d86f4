using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;

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
        var settings = workspace.Settings();
        var resolved = Persona.Resolve(filter, settings.Personas);
        var summary = await workspace.SummaryAsync(filter.AsOf, cancellationToken);
        var log = await workspace.LoadAsync(Selections.ForFindings(filter, settings.Personas, summary) with { Texts = false }, cancellationToken);
        var searched = new Portfolio(log, settings.Journeys, workspace.Rules()).Get(journey);
        return FindingRun.Of(searched.Measured, searched.Scope(resolved) with { Filter = filter.ToString() }, cancellationToken);
    }
}
