using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Workspaces;

/// <summary>The share of each map's steps that is observed, measured beside the requests and once for a state of the workspace. Safe for several threads.</summary>
/// <param name="portfolio">The journeys.</param>
internal sealed class ObservedSteps(Portfolio portfolio)
{
    private readonly Lock _gate = new();
    private Task<Dictionary<string, Figure>>? _measuring;

    /// <summary>The shares by journey; null: they are not all known when patience is at its end, and the next asking may have them.</summary>
    public async Task<IReadOnlyDictionary<string, Figure>?> WithinAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        var measuring = Measuring();
        if (await Task.WhenAny(measuring, Task.Delay(patience, cancellationToken)) != measuring) return null;
        return await measuring;
    }

    private Task<Dictionary<string, Figure>> Measuring()
    {
        lock (_gate) return _measuring ??= Task.Run(Measure);
    }

    private Dictionary<string, Figure> Measure() => portfolio.Maps.Select(map => map.Id).Append(Portfolio.All)
        .ToDictionary(id => id, id => Observed(portfolio.Get(id)), StringComparer.Ordinal);

    private static Figure Observed(Journey journey) => MapTruth.Header(journey.Truth, journey.Whole).Observed;
}
