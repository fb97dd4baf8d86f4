namespace Throughline.Server.Pages;

/// <summary>A phase of the journey in which figures have become worse.</summary>
/// <param name="Phase">Its name.</param>
/// <param name="Lines">What has become worse in it; those first that strike most journeys.</param>
public sealed record StageToReevaluate(string Phase, IReadOnlyList<FindingLine> Lines)
{
    /// <summary>The detectors that watch the figures of phases over time: times, first-contact resolution and the like, and satisfaction.</summary>
    private static readonly string[] Watching = ["metric-shift", "score-drop"];

    /// <summary>The phases of a list of findings, those first in which a change strikes most journeys.</summary>
    public static IReadOnlyList<StageToReevaluate> Ranked(IEnumerable<FindingLine> findings) =>
    [
        .. findings
            .Where(line => Watching.Contains(line.Detector))
            .GroupBy(line => line.Phase, StringComparer.Ordinal)
            .Select(phase => new StageToReevaluate(phase.Key, [.. phase.OrderByDescending(line => line.Struck.Value).ThenBy(line => line.Id, StringComparer.Ordinal)]))
            .OrderByDescending(stage => stage.Lines[0].Struck.Value)
            .ThenByDescending(stage => stage.Lines.Count)
            .ThenBy(stage => stage.Phase, StringComparer.Ordinal),
    ];
}
