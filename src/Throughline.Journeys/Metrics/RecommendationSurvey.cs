using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics;

/// <summary>Tells surveys of recommendation (NPS) from others.</summary>
public static class RecommendationSurvey
{
    /// <summary>Whether a scored event says how likely the customer would recommend: its scale is 0 to 10 and its survey is not named after satisfaction or effort.</summary>
    public static bool Is(EventLog log, int index) =>
        EffortSurvey.HasScale(log, index, 0, 10) && !EffortSurvey.Is(log, index) && !IsNamedSatisfaction(log, index);

    private static bool IsNamedSatisfaction(EventLog log, int index)
    {
        var surveys = log.Codes(Dimension.Survey);
        if (surveys.IsEmpty || surveys[index] == 0) return false;
        var name = log.Terms(Dimension.Survey).Text(surveys[index]);
        return name.Contains("satisf", StringComparison.OrdinalIgnoreCase) || name.Contains("csat", StringComparison.OrdinalIgnoreCase);
    }
}
