using Throughline.Journeys.Cases;

namespace Throughline.Server.Pages;

/// <summary>A case opened.</summary>
/// <param name="JourneyId">The journey that it was opened from.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Timeline">Everything that happened.</param>
public sealed record CaseView(string JourneyId, string JourneyName, CaseTimeline Timeline);
