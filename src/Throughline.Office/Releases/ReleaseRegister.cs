using Throughline.Journeys.Maps;

namespace Throughline.Office.Releases;

/// <summary>The register of changes, as charts over time show it.</summary>
/// <param name="Releases">All of it, in any order.</param>
public sealed record ReleaseRegister(IReadOnlyList<Release> Releases)
{
    /// <summary>Nothing is registered.</summary>
    public static ReleaseRegister Empty { get; } = new([]);

    /// <summary>What a chart of a map shows, the earliest first: the releases that change it or all maps; over all journeys together every release.</summary>
    public IReadOnlyList<Release> Of(string map) =>
        [.. Releases.Where(release => map == PortfolioDraft.All || release.Concerns(map)).OrderBy(release => release.On).ThenBy(release => release.Name, StringComparer.Ordinal)];
}
