using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics.Surveys;

namespace Throughline.Journeys.Maps;

/// <summary>
/// Gives each instance's score to phases. A score says something about the phases in which things went wrong;
/// if nothing went wrong, about the whole way. Giving every score to every phase would draw the same height everywhere.
/// </summary>
internal sealed class ExperienceTally(EventLog log, PhaseTally[] phases)
{
    private readonly SurveyAnswers _answers = new(log);
    private readonly List<QuoteSource>[] _quotes = [.. phases.Select(_ => new List<QuoteSource>())];

    /// <summary>Where the words of a phase are.</summary>
    public IReadOnlyList<QuoteSource> Quotes(int phase) => _quotes[phase];

    /// <summary>Adds the instance at hand; the phases know whether it entered and met something broken.</summary>
    public void Add(int instance, int start, int end)
    {
        if (log.Score.Length == 0) return;
        var (sum, count) = (0.0, 0);
        var (worst, worstScore) = (-1, double.MaxValue);
        for (var i = start; i < end; i++)
        {
            if (Score(i) is not { } score) continue;
            sum += score;
            count++;
            if (log.Text.Length > 0 && !string.IsNullOrWhiteSpace(log.Text[i]) && score < worstScore) (worst, worstScore) = (i, score);
        }

        if (count > 0) Give(instance, sum / count, new QuoteSource(instance, worst, worstScore, phases.Any(phase => phase.MetBroken)));
    }

    private void Give(int instance, double score, QuoteSource quote)
    {
        for (var phase = 0; phase < phases.Length; phase++)
        {
            if (!(quote.MetBroken ? phases[phase].MetBroken : phases[phase].IsEntered)) continue;
            phases[phase].Scores.Add(instance, score);
            if (quote.Event >= 0) _quotes[phase].Add(quote);
        }
    }

    // Which end of a scale of effort is good is a matter of its question.
    private double? Score(int index) =>
        _answers.Has(index) && _answers.Kind(index) != SurveyKind.Effort && _answers.Rescaled(index) is { } score ? Math.Clamp(score, 0, 1) : null;
}
