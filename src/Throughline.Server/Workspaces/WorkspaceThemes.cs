using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Themes;

namespace Throughline.Server.Workspaces;

/// <summary>What the customers of a workspace talk about.</summary>
public sealed class WorkspaceThemes(Workspace workspace)
{
    /// <summary>The themes of a journey over the events as they are now, or as they were known when the filter says.</summary>
    /// <param name="journey">Its id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="WorkspaceException">There is no such journey; the message lists those that there are.</exception>
    public async Task<ThemesView> FindAsync(string journey, CaseFilter filter, CancellationToken cancellationToken) =>
        (await workspace.AnswersAsync(journey, filter, "", cancellationToken)).Themes(filter);
}
