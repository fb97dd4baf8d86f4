namespace Throughline.Server.Maps;

/// <summary>A phase in the picture of a difference.</summary>
/// <param name="Name">As it is called now; of a removed one as it was.</param>
/// <param name="Was">As it was called; null: it is new.</param>
/// <param name="States">What became of it.</param>
/// <param name="Cards">Its steps in order, with those that are gone where they were.</param>
public sealed record DiffColumn(string Name, string? Was, DiffStates States, IReadOnlyList<DiffCard> Cards);
