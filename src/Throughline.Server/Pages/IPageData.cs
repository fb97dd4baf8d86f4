using Throughline.Journeys.Maps;
using Throughline.Server.Formatting;

namespace Throughline.Server.Pages;

/// <summary>What the pages ask of the workspace. Every call answers from one state of the data.</summary>
public interface IPageData
{
    /// <summary>All journeys with their figures.</summary>
    Task<PortfolioView> PortfolioAsync(CancellationToken ct);

    /// <summary>One journey's map; null when there is no journey of that id.</summary>
    Task<MapView?> MapAsync(string journeyId, CancellationToken ct);

    /// <summary>One journey's paths, with nothing cut off; null when there is no journey of that id.</summary>
    Task<PathsView?> PathsAsync(string journeyId, PathsQuery query, CancellationToken ct);

    /// <summary>Name and definition of a metric; for an unknown one <see cref="MetricWords.FromId"/> will do.</summary>
    MetricWords Describe(string metric);
}
