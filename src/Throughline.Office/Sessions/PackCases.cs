namespace Throughline.Office.Sessions;

/// <summary>Names the cases that were behind a figure: as <see cref="Journeys.Metrics.CaseReference"/>, with the moment of the pack in its filter.</summary>
/// <param name="Journey">Id of the journey.</param>
/// <param name="Metric">Id of the metric.</param>
/// <param name="Part">Phase, step or the like; null: the whole journey.</param>
/// <param name="Filter">The filter's text.</param>
public sealed record PackCases(string Journey, string Metric, string? Part, string Filter);
