using Throughline.Journeys.Themes;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Pages;

/// <summary>What the customers of a journey talk about.</summary>
/// <param name="JourneyId">For addresses.</param>
/// <param name="JourneyName">As on its map.</param>
/// <param name="Themes">The themes with their figures.</param>
/// <param name="Names">What a model calls them; null: none is asked.</param>
public sealed record JourneyThemesView(string JourneyId, string JourneyName, ThemesView Themes, ThemeNames? Names = null);
