using Throughline.Journeys.Maps;

namespace Throughline.Office.Sessions;

/// <summary>What people pinned to a map during a mapping session.</summary>
/// <param name="Quotes">The steps and what was said there, the earliest pinned first.</param>
/// <param name="Marks">The steps and their marks, left to right.</param>
public sealed record PinnedInSession(IReadOnlyList<(Step Step, Verbatim Verbatim)> Quotes, IReadOnlyList<(Step Step, StepMark Mark)> Marks)
{
    /// <summary>What a map holds of a session.</summary>
    /// <param name="map">The map as it is, or as it was when the session was closed.</param>
    /// <param name="session">The session's id.</param>
    public static PinnedInSession Of(JourneyMap map, string session)
    {
        var steps = map.Phases.SelectMany(phase => phase.Steps).ToList();
        return new PinnedInSession(
            [.. steps.SelectMany(step => step.Verbatims.Where(verbatim => verbatim.Session == session).Select(verbatim => (step, verbatim))).OrderBy(pinned => pinned.verbatim.PinnedAt)],
            [.. steps.SelectMany(step => step.Marks.Where(mark => mark.Session == session).Select(mark => (step, mark)))]);
    }
}
