using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Trends;

namespace Throughline.Journeys.Themes;

/// <summary>A theme with its figures for a choice of instances.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Texts">How many texts talk about it.</param>
/// <param name="Share">In how large a part of the journeys with words.</param>
/// <param name="Score">The score of those who do, against those who talk about something else.</param>
/// <param name="Phases">Its share by phase of the map.</param>
/// <param name="Trend">How its share goes over the weeks.</param>
/// <param name="Quotes">Up to five.</param>
public sealed record ThemeView(
    Theme Theme,
    Figure Texts,
    Figure Share,
    Comparison Score,
    IReadOnlyList<(string Phase, Figure Share)> Phases,
    ShareTrend Trend,
    IReadOnlyList<ThemeQuote> Quotes);
