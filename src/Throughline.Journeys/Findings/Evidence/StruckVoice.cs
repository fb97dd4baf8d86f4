using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Findings.Evidence;

/// <summary>What a customer said whom a finding strikes, masked.</summary>
/// <param name="Instance">The journey instance.</param>
/// <param name="Words">At most sixty characters, without addresses, numbers and names that lead to a person.</param>
public sealed record StruckVoice(int Instance, string Words)
{
    /// <summary>The sharpest words: those with the lowest score first, those without a score last; the same words once.</summary>
    /// <param name="log">The log in which the finding was made.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<StruckVoice> Of(MeasuredLog log, Finding finding, int most) => log.Log.Text.Length == 0 ? [] :
    [
        .. finding.Struck
            .SelectMany(instance => Said(log.Log, instance))
            .OrderBy(said => said.Score)
            .ThenBy(said => said.Event)
            .Select(said => (said.Instance, Words: log.Texts.ShortOf(said.Event)))
            .Where(said => said.Words is not null)
            .DistinctBy(said => said.Words, StringComparer.OrdinalIgnoreCase)
            .Take(most)
            .Select(said => new StruckVoice(said.Instance, said.Words!)),
    ];

    private static IEnumerable<(int Instance, int Event, double Score)> Said(EventLog log, int instance)
    {
        var (start, end) = log.Instances(instance);
        for (var i = start; i < end; i++)
            if (log.Text[i] is not null && (log.Side[i] == ActorSide.Customer || log.TypeOf(i) == EventTypes.SurveyAnswered)) yield return (instance, i, Score(log, i));
    }

    private static double Score(EventLog log, int index) => log.Score.Length == 0 || double.IsNaN(log.Score[index]) || log.ScoreHigh[index] <= log.ScoreLow[index]
        ? double.PositiveInfinity
        : (log.Score[index] - log.ScoreLow[index]) / (log.ScoreHigh[index] - log.ScoreLow[index]);
}
