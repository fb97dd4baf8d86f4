using System.Collections.Frozen;
using Throughline.Journeys.Conformance;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Gaps;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Connections;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Journeys.Paths;
using Throughline.Journeys.Themes;

namespace Throughline.Server.Workspaces;

/// <summary>What every figure of the program means, whichever catalogue defines it.</summary>
public static class FigureDefinitions
{
    private static readonly FrozenDictionary<string, MetricDefinition> ById = All().ToFrozenDictionary(definition => definition.Id, StringComparer.Ordinal);

    /// <summary>A definition by its id; null where no figure has it.</summary>
    public static MetricDefinition? Find(string id) => ById.GetValueOrDefault(id);

    private static IEnumerable<MetricDefinition> All() =>
    [
        .. MetricCatalogue.Definitions,
        .. MapFigures.All,
        .. ConformanceFigures.All,
        .. TruthFigures.All,
        .. ConnectionFigures.All,
        .. GapFigures.All,
        .. PathFigures.All,
        .. ThemeFigures.All,
        .. DataFigures.All,
        .. AtlasFigures.All,
        .. Defects.All.Select(defect => defect.Definition),
        ContactTotal.Definition,
        FilterFigures.Kept,
        .. MapUseFigures.All,
        .. FindingFigures.All,
        .. SuggestionFigures.All,
        .. QuickWinFigures.All,
        .. ImprovementFigures.All,
        .. TaskFigures.All,
        .. WeeklyFigures.All,
    ];
}
