using System.Globalization;

namespace Throughline.Office.Sessions;

/// <summary>Whether a mapping session can begin.</summary>
public static class SessionProblems
{
    private const int LongestTitle = 200;

    /// <summary>Everything that is wrong with a session that is to begin, in sentences; empty: nothing.</summary>
    /// <param name="session">The session.</param>
    /// <param name="journeyName">What its journey is called.</param>
    public static IReadOnlyList<string> Of(MappingSession session, string journeyName) => [.. Words(session), .. Data(session.Pack, journeyName)];

    private static IEnumerable<string> Words(MappingSession session)
    {
        if (string.IsNullOrWhiteSpace(session.Title)) yield return "The session has no title. Say what it is about.";
        else if (session.Title.Length > LongestTitle) yield return $"The title has {session.Title.Length} letters; {LongestTitle} are allowed. Say it in a line.";
        if (session.Participants.Count == 0) yield return "Nobody takes part in the session. Name the roles that do, one on a line, e.g. \"Tier 1 agent\".";
    }

    private static IEnumerable<string> Data(DataPack pack, string journeyName)
    {
        if (pack.Cover.IsEnough() || !string.IsNullOrWhiteSpace(pack.WithLessBecause)) yield break;
        yield return $"“{journeyName}” has {Days(pack.Cover)}; a mapping session begins with {DataPack.Days} days, so that what is rare is in it too. "
            + "Import the exports of the time before, or say why you go ahead with less: the reason stays on the session and its data pack.";
    }

    /// <summary>How much data there is, e.g. "60 days of data (24 Aug 2026 to 22 Oct 2026)".</summary>
    public static string Days(DataCover cover) => cover is { First: { } first, Last: { } last }
        ? $"{cover.Days()} {(cover.Days() == 1 ? "day" : "days")} of data ({Day(first)} to {Day(last)})"
        : "no data";

    private static string Day(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
