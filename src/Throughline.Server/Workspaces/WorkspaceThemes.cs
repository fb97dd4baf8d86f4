using Throughline.Journeys;
using Throughline.Journeys.Filters;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>What the customers of a workspace talk about.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="naming">Asks for names, if the settings say so.</param>
public sealed class WorkspaceThemes(Workspace workspace, ThemeNaming naming)
{
    /// <summary>The themes of a journey over the events as they are now, or as they were known when the filter says.</summary>
    /// <param name="journey">Its id.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <exception cref="WorkspaceException">There is no such journey; the message lists those that there are.</exception>
    public async Task<JourneyThemesView> FindAsync(string journey, CaseFilter filter, CancellationToken cancellationToken) =>
        await ViewAsync(await workspace.AnswersAsync(journey, filter, "", cancellationToken), filter, cancellationToken);

    /// <summary>The themes of a journey that was loaded.</summary>
    /// <param name="answers">The journey.</param>
    /// <param name="filter">Which instances.</param>
    /// <param name="cancellationToken">Stops waiting for names.</param>
    public async Task<JourneyThemesView> ViewAsync(JourneyAnswers answers, CaseFilter filter, CancellationToken cancellationToken)
    {
        var settings = workspace.Settings().Themes;
        // A name is asked for once, from the quotes of the whole journey: the same under every filter.
        var names = settings is null ? null : await naming.NameAsync(settings, answers.Themes(CaseFilter.None with { AsOf = filter.AsOf }).Themes, cancellationToken);
        return new JourneyThemesView(answers.Journey.Map.Id, answers.Journey.Map.Name, answers.Themes(filter), names);
    }
}
