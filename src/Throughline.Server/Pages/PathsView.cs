using Throughline.Journeys.Paths;

namespace Throughline.Server.Pages;

/// <summary>A journey's paths, whole.</summary>
/// <param name="JourneyId">For addresses.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Paths">Graph and variants of all cases.</param>
/// <param name="From">First event, null without cases.</param>
/// <param name="To">Last event, null without cases.</param>
public sealed record PathsView(string JourneyId, string JourneyName, MeasuredPaths Paths, DateTimeOffset? From, DateTimeOffset? To)
{
    /// <summary>These paths beside those of another group or period; null where nothing is compared.</summary>
    public ComparedPaths? Compared { get; init; }
}
