namespace Throughline.Server.Workspaces;

/// <summary>What a search for findings is true of.</summary>
/// <param name="Stamp">The state of the events and settings.</param>
/// <param name="Origin">The state in memory that this one has grown from; another where anything but new events came.</param>
/// <param name="Scopes">Which journeys there are and what each holds.</param>
internal sealed record SearchedState(WorkspaceStamp Stamp, object? Origin, string Scopes)
{
    /// <summary>Whether a later state has the same meaning and only more events.</summary>
    public bool Continues(SearchedState later) => ReferenceEquals(Origin, later.Origin) && Scopes == later.Scopes;
}
