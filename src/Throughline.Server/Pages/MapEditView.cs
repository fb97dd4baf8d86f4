using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Maps.Freshness;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>What the editor of a map shows.</summary>
/// <param name="Kept">The map as it stands.</param>
/// <param name="Figures">What happened, written into it.</param>
/// <param name="Undo">What this person can take back and do again.</param>
/// <param name="Who">Who signs the changes.</param>
/// <param name="Activities">What a step can be bound to, most frequent first.</param>
/// <param name="Teams">The teams that the data names.</param>
/// <param name="Personas">The saved filters.</param>
/// <param name="Journeys">Ids and names of the other journeys.</param>
public sealed record MapEditView(
    KeptMap Kept,
    MapView Figures,
    MapUndo Undo,
    string Who,
    IReadOnlyList<DrawableActivity> Activities,
    IReadOnlyList<string> Teams,
    IReadOnlyList<string> Personas,
    IReadOnlyList<KeyValuePair<string, string>> Journeys)
{
    /// <summary>The mapping sessions of the map, the newest first.</summary>
    public IReadOnlyList<SessionName> Sessions { get; init; } = [];

    /// <summary>Of when its data and its last review are; null: not known.</summary>
    public MapAge? Age { get; init; }

    /// <summary>Scopes that the data suggests.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The ways of going wrong that were observed, where the map shows none and so cannot be published; null: it shows one.</summary>
    public IReadOnlyList<ObservedBroken>? Broken { get; init; }

    /// <summary>A step of the map; null: there is none of that id.</summary>
    public Step? Step(string? id) => Kept.Drawn.Map.Phases.SelectMany(phase => phase.Steps).FirstOrDefault(step => step.Id == id);
}
