using Throughline.Journeys.Filters;
using Throughline.Office.Sessions;

namespace Throughline.Server.Pages;

/// <summary>A mapping session.</summary>
/// <param name="JourneyId">The journey.</param>
/// <param name="JourneyName">Its name.</param>
/// <param name="Line">The session.</param>
/// <param name="Pinned">What was pinned during it.</param>
/// <param name="Versions">The versions of the map that were made during it, the newest first.</param>
/// <param name="Changes">What became of the map, in sentences.</param>
/// <param name="Difference">Where the map before and after is shown; null: it has not changed.</param>
/// <param name="Today">The last days of the data as they are now, as many as the pack has.</param>
public sealed record SessionView(
    string JourneyId,
    string JourneyName,
    SessionLine Line,
    PinnedInSession Pinned,
    IReadOnlyList<VersionLine> Versions,
    IReadOnlyList<string> Changes,
    HistoryQuery? Difference,
    CaseFilter Today);
