using Throughline.Journeys.Channels;

namespace Throughline.Journeys.Quality;

/// <summary>What a source gives of a channel.</summary>
/// <param name="Source">The source.</param>
/// <param name="Channel">The channel as the source names it; empty for events without one.</param>
/// <param name="Class">The channel's class.</param>
/// <param name="Operational">Events with operational data.</param>
/// <param name="Voice">Events with the customer's voice.</param>
/// <param name="Interaction">Events with data of interactions, articles or tools.</param>
/// <param name="First">The first event.</param>
/// <param name="Last">The last event.</param>
/// <param name="Freshness">From the last event to the moment of the report; negative if that is in the future.</param>
public sealed record CatalogueEntry(
    string Source,
    string Channel,
    ChannelClass Class,
    long Operational,
    long Voice,
    long Interaction,
    DateTimeOffset First,
    DateTimeOffset Last,
    TimeSpan Freshness);
