using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps;

/// <summary>Where words of a customer are, before they are read.</summary>
/// <param name="Instance">The journey instance.</param>
/// <param name="Event">The event whose text they are; -1 without any.</param>
/// <param name="Score">What the customer gave with them, 0 to 1.</param>
/// <param name="MetBroken">Whether something went wrong for this customer.</param>
internal readonly record struct QuoteSource(int Instance, int Event, double Score, bool MetBroken)
{
    /// <summary>The words in a log that has grown, by instance.</summary>
    public static IReadOnlyList<QuoteSource> Merged(InstanceGrowth growth, IReadOnlyList<QuoteSource> kept, IReadOnlyList<QuoteSource> again)
    {
        var stay = kept.Where(quote => growth.Kept(quote.Instance) >= 0).Select(quote => quote with { Instance = growth.Kept(quote.Instance), Event = growth.KeptEvent(quote.Instance, quote.Event) });
        var seen = again.Select(quote => quote with { Instance = growth.Again(quote.Instance), Event = growth.AgainEvent(quote.Instance, quote.Event) });
        return [.. stay.Concat(seen).OrderBy(quote => quote.Instance)];
    }
}
