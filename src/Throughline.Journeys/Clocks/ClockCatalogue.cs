using Throughline.Journeys.Clocks.Definitions;

namespace Throughline.Journeys.Clocks;

/// <summary>All clocks, in the order of <see cref="ClockId"/>.</summary>
public static class ClockCatalogue
{
    /// <summary>The clocks.</summary>
    public static IReadOnlyList<ClockDefinition> All { get; } =
    [
        AcknowledgeClock.Definition,
        RespondClock.Definition,
        NextUpdateClock.Definition,
        RestoreClock.Definition,
        ResolveClock.Definition,
    ];

    /// <summary>One clock's definition.</summary>
    public static ClockDefinition Of(ClockId id) => All[(int)id];

    /// <summary>The clock of a name, or null.</summary>
    public static ClockDefinition? Find(string name) => All.FirstOrDefault(clock => clock.Name == name);
}
