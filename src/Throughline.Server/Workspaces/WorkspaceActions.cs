using Throughline.Office.Releases;
using Throughline.Server.Pages;

namespace Throughline.Server.Workspaces;

/// <summary>Does in a workspace what the forms of the pages ask for. Who decides is the user of this machine: the pages are served to nobody else.</summary>
public sealed class WorkspaceActions(Workspace workspace, WorkspacePageData data) : IPageActions
{
    /// <inheritdoc/>
    public IMapActions Maps { get; } = new WorkspaceMapActions(workspace, data);

    /// <inheritdoc/>
    public IAssumptionActions Assumptions { get; } = new WorkspaceAssumptions(workspace, data);

    /// <inheritdoc/>
    public IRemarkActions Remarks { get; } = new WorkspaceRemarkActions(workspace, data);

    /// <inheritdoc/>
    public IWorkActions Work { get; } = new WorkspaceWorkActions(workspace, data);

    /// <inheritdoc/>
    public async Task<long> MergeAsync(string one, string other, string why, CancellationToken ct) => (await workspace.Identity.MergeAsync(one, other, Environment.UserName, why, ct)).Id;

    /// <inheritdoc/>
    public async Task<long> SplitAsync(string one, string other, string why, CancellationToken ct) => (await workspace.Identity.SplitAsync(one, other, Environment.UserName, why, ct)).Id;

    /// <inheritdoc/>
    public async Task<long> UndoAsync(long decision, string why, CancellationToken ct) => (await workspace.Identity.UndoAsync(decision, Environment.UserName, why, ct)).Id;

    /// <inheritdoc/>
    public async Task AddReleaseAsync(Release release, string who, CancellationToken ct) => await new WorkspaceTruth(workspace).AddAsync(release, await data.PortfolioNowAsync(ct), who, ct);

    /// <inheritdoc/>
    public async Task CiteAsync(string journeyId, string decision, string who, CancellationToken ct)
    {
        _ = (await data.PortfolioNowAsync(ct)).Get(journeyId);
        await new WorkspaceTruth(workspace).CiteAsync(journeyId, decision, who, ct);
    }

    /// <inheritdoc/>
    public void SavePersona(string name, string filter) => workspace.SavePersona(Persona.Named(name, filter));

    /// <inheritdoc/>
    public void RemovePersona(string name) => workspace.RemovePersona(name);
}
