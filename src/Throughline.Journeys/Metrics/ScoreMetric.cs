using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Metrics;

/// <summary>A metric of the scores that customers gave: an observation an answer.</summary>
/// <param name="definition">What it means.</param>
/// <param name="summary">How the answers become one figure.</param>
/// <param name="population">Which answers are taken.</param>
public abstract class ScoreMetric(MetricDefinition definition, Summary summary, string population) : Metric(definition, summary, population)
{
    /// <inheritdoc/>
    public sealed override Observations Observe(MeasuredLog log)
    {
        var (surveys, answers) = (new SurveyAnswers(log.Log), new ObservationList());
        for (var i = 0; i < log.Log.Score.Length; i++)
            if (surveys.Has(i) && Belongs(surveys, i)) answers.Add(log.Log.Instance[i], ValueOf(surveys, i));
        return answers.ToObservations();
    }

    /// <summary>Whether a scored event belongs to the population.</summary>
    protected abstract bool Belongs(SurveyAnswers answers, int index);

    /// <summary>The number of an answer: its score, unless a metric makes something else of it.</summary>
    protected virtual double ValueOf(SurveyAnswers answers, int index) => answers.Score(index);
}
