namespace Throughline.Journeys.Metrics.Arrivals;

/// <summary>How much was open at the end of a day.</summary>
/// <param name="Day">By the clock of the series' zone.</param>
/// <param name="Open">Journeys that had been asked for and were not yet done.</param>
public sealed record BacklogLevel(DateOnly Day, int Open);
