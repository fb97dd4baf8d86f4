using Throughline.Journeys.Maps;

namespace Throughline.Office.Releases;

/// <summary>A change that was released: an entry of the register of changes.</summary>
/// <param name="Name">What was released, e.g. <c>New portal</c>.</param>
/// <param name="On">The day on which it was released.</param>
/// <param name="SprintEnd">The last day of the sprint in which it was: by then its maps have a new version.</param>
/// <param name="Touches">The maps and steps that it changes.</param>
public sealed record Release(string Name, DateOnly On, DateOnly SprintEnd, IReadOnlyList<TouchedMap> Touches)
{
    /// <summary>What kind of change it is; null: one that calls for no review.</summary>
    public ReleaseKind? Kind { get; init; }

    /// <summary>Whether it changes a map, by itself or with all others.</summary>
    public bool Concerns(string map) => Touches.Any(touched => touched.Map == map || touched.Map == PortfolioDraft.All);
}
