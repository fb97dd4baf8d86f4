using Throughline.Journeys.Conformance;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Pages;

/// <summary>What is intended beside what happens.</summary>
/// <param name="Conformant">Share of the journeys that go an intended path; without a value where none is drawn.</param>
/// <param name="Explained">Share of the journeys that go some drawn path.</param>
/// <param name="Paths">Each drawn path with the share that goes it.</param>
/// <param name="Costliest">The deviations that most time or money goes with, the costliest first.</param>
public sealed record ConformanceView(Figure Conformant, Figure Explained, IReadOnlyList<KeyValuePair<MapPath, Figure>> Paths, IReadOnlyList<DeviationFigures> Costliest)
{
    private const int Shown = 5;

    /// <summary>The journeys of a scope held against the paths of a map.</summary>
    public static ConformanceView Of(MapConformance conformance, FigureScope scope) => new(
        conformance.Conformant.In(scope),
        conformance.Explained.In(scope),
        [.. conformance.Map.Paths.Zip(conformance.OnPath, (path, share) => KeyValuePair.Create(path, share.In(scope)))],
        [.. conformance.Costliest(scope).Take(Shown)]);
}
