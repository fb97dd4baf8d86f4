using Throughline.Journeys.Themes;

namespace Throughline.Server.Pages;

/// <summary>What the customers of a journey talk about.</summary>
/// <param name="JourneyId">For addresses.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Themes">The themes with their figures.</param>
public sealed record JourneyThemesView(string JourneyId, string JourneyName, ThemesView Themes);
