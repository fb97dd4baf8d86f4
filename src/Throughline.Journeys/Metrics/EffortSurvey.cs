using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>Tells surveys of effort from surveys of satisfaction.</summary>
public static class EffortSurvey
{
    /// <summary>Whether a scored event is about effort: its survey is named so ("effort", "CES", "How easy ..."), or its scale is 1 to 7.</summary>
    public static bool Is(EventLog log, int index) => HasScale(log, index, 1, 7) || IsNamed(log, index);

    /// <summary>Whether a scored event has a given scale.</summary>
    public static bool HasScale(EventLog log, int index, double low, double high) =>
        log.ScoreLow.Length > 0 && log.ScoreLow[index] == low && log.ScoreHigh[index] == high;

    private static bool IsNamed(EventLog log, int index)
    {
        var surveys = log.Codes(Dimension.Survey);
        if (surveys.IsEmpty || surveys[index] == 0) return false;
        var name = log.Terms(Dimension.Survey).Text(surveys[index]);
        return name.Contains("effort", StringComparison.OrdinalIgnoreCase)
            || name.Contains("how easy", StringComparison.OrdinalIgnoreCase)
            || name.Split(' ', '-', '_', '.', ':', '/').Contains("ces", StringComparer.OrdinalIgnoreCase);
    }
}
