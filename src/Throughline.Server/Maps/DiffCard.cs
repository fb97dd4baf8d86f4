using Throughline.Journeys.Maps;

namespace Throughline.Server.Maps;

/// <summary>A step in the picture of a difference.</summary>
/// <param name="Step">As it is now; of a removed one as it was.</param>
/// <param name="Was">As it was; null: it is new.</param>
/// <param name="WasIn">The phase in which it was; null: it is new.</param>
/// <param name="States">What became of it.</param>
public sealed record DiffCard(Step Step, Step? Was, string? WasIn, DiffStates States);
