using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Themes;

/// <summary>The mean score of each instance, 0 to 1, of whatever scales; surveys of effort are left out, as which end of those is good is a matter of their question.</summary>
internal static class InstanceScores
{
    /// <summary>By instance; NaN where there is none.</summary>
    public static double[] Of(EventLog log)
    {
        var (answers, sum, count) = (new SurveyAnswers(log), new double[log.InstanceCount], new int[log.InstanceCount]);
        for (var i = 0; i < log.Score.Length; i++)
        {
            if (!answers.Has(i) || answers.Kind(i) == SurveyKind.Effort || answers.Rescaled(i) is not { } score) continue;
            sum[log.Instance[i]] += Math.Clamp(score, 0, 1);
            count[log.Instance[i]]++;
        }

        return [.. sum.Select((total, instance) => count[instance] == 0 ? double.NaN : total / count[instance])];
    }
}
