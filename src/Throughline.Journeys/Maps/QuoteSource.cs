namespace Throughline.Journeys.Maps;

/// <summary>Where words of a customer are, before they are read.</summary>
/// <param name="Instance">The journey instance.</param>
/// <param name="Event">The event whose text they are; -1 without any.</param>
/// <param name="Score">What the customer gave with them, 0 to 1.</param>
/// <param name="MetBroken">Whether something went wrong for this customer.</param>
internal readonly record struct QuoteSource(int Instance, int Event, double Score, bool MetBroken);
