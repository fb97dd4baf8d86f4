using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Maps.Connections;

/// <summary>How the customers of each journey felt: the mean of its scores, each rescaled from its own scale to 0-1; surveys of effort are left out, for which end of their scale is good is a matter of the question.</summary>
internal static class InstanceScores
{
    /// <summary>One number for each journey with a score.</summary>
    public static Observations Of(EventLog log)
    {
        var (answers, scores) = (new SurveyAnswers(log), new ObservationList());
        for (var instance = 0; instance < log.InstanceCount && log.Score.Length > 0; instance++)
        {
            var (sum, count) = (0.0, 0);
            var (start, end) = log.Instances(instance);
            for (var i = start; i < end; i++)
            {
                if (!answers.Has(i) || answers.Kind(i) == SurveyKind.Effort || answers.Rescaled(i) is not { } score) continue;
                (sum, count) = (sum + Math.Clamp(score, 0, 1), count + 1);
            }

            if (count > 0) scores.Add(instance, sum / count);
        }

        return scores.ToObservations();
    }
}
