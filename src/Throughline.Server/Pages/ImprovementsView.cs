using Throughline.Journeys.Maps;
using Throughline.Office.Improvements;

namespace Throughline.Server.Pages;

/// <summary>The backlog of a journey against where it hurts.</summary>
/// <param name="Map">The map.</param>
/// <param name="Lines">The improvements, those of the backlog first.</param>
/// <param name="Phases">Friction and effort by phase, the most friction first.</param>
/// <param name="Alert">That the effort does not go where the friction is; null: it does, or one of them is not known.</param>
/// <param name="IsSearched">Whether the search for findings is over.</param>
public sealed record ImprovementsView(JourneyMap Map, IReadOnlyList<ImprovementLine> Lines, IReadOnlyList<PhaseEffort> Phases, Misallocation? Alert, bool IsSearched)
{
    /// <summary>A phase of the list.</summary>
    public PhaseEffort Phase(string name) => Phases.First(phase => phase.Phase == name);
}
