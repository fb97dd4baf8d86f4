using Throughline.Journeys.Metrics;
using Throughline.Office.Maps.QuickWins;

namespace Throughline.Server.Pages;

/// <summary>The quick wins of a map.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Wins">Those that wait first, then the latest delivered.</param>
/// <param name="Figures">How many there are, how many are delivered, and how long that took.</param>
/// <param name="Today">The day on which it is looked at.</param>
public sealed record QuickWinsView(string JourneyId, string JourneyName, IReadOnlyList<QuickWin> Wins, IReadOnlyList<Figure> Figures, DateOnly Today)
{
    /// <summary>How long delivery took.</summary>
    public Figure TimeToDeliver => Figures[^1];
}
