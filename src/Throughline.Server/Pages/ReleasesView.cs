using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Office.Releases;

namespace Throughline.Server.Pages;

/// <summary>The register of changes.</summary>
/// <param name="Releases">The newest first.</param>
/// <param name="Tasks">What they ask of maps, the latest first.</param>
/// <param name="Journeys">The maps that a release can change.</param>
/// <param name="Chosen">The map of which a change is to be entered, with its steps; null: none in particular.</param>
/// <param name="Headline">How late maps follow.</param>
/// <param name="Today">The day, UTC.</param>
public sealed record ReleasesView(IReadOnlyList<Release> Releases, IReadOnlyList<TaskLine> Tasks, IReadOnlyList<JourneyChoice> Journeys, JourneyMap? Chosen, IReadOnlyList<Figure> Headline, DateOnly Today);
