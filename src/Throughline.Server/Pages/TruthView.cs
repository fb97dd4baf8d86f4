using Throughline.Journeys.Maps.Truth;
using Throughline.Office.Maps;

namespace Throughline.Server.Pages;

/// <summary>What the page shows that asks whether a map is true.</summary>
/// <param name="Header">In a few words.</param>
/// <param name="Kept">The map as people keep it.</param>
/// <param name="Truth">Its steps and its drift.</param>
/// <param name="Paths">Which journeys its paths explain; null: no path is drawn.</param>
/// <param name="Use">Who uses it.</param>
/// <param name="Tasks">What releases ask of it.</param>
public sealed record TruthView(TruthHeader Header, KeptMap Kept, MapTruth Truth, ExplainedView? Paths, MapUseView Use, IReadOnlyList<TaskLine> Tasks)
{
    /// <summary>The most frequent ways that no path of it has, those of the most journeys first.</summary>
    public IReadOnlyList<UnexplainedLine> Unexplained { get; init; } = [];
}
