using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.Surveys;

/// <summary>
/// The scored events of a log. What an answer is about its survey's name says ("effort", "CES", "How easy ..."; "NPS", "recommend", "promoter";
/// "satisfaction", "CSAT"); where the name does not, the scale does: 1 to 7 is effort, 0 to 10 is recommendation, anything else satisfaction.
/// </summary>
public sealed class SurveyAnswers
{
    private readonly EventLog _log;
    private readonly int[] _surveys;
    private readonly SurveyKind?[] _named;

    /// <summary>Reads the names of a log's surveys.</summary>
    public SurveyAnswers(EventLog log)
    {
        _log = log;
        _surveys = log.References[(int)Dimension.Survey];
        var book = log.Terms(Dimension.Survey);
        _named = [.. Enumerable.Range(0, book.Count + 1).Select(code => code == 0 ? null : Named(book.Text(code)))];
    }

    /// <summary>Whether an event has a score.</summary>
    public bool Has(int index) => _log.Score.Length > 0 && !double.IsNaN(_log.Score[index]);

    /// <summary>The score as it was given.</summary>
    public double Score(int index) => _log.Score[index];

    /// <summary>Code of the answer's survey; 0: none.</summary>
    public int Survey(int index) => _surveys.Length == 0 ? 0 : _surveys[index];

    /// <summary>Lowest and highest value of the answer's own scale; null where it is not known.</summary>
    public (double Low, double High)? Scale(int index) =>
        _log.ScoreLow.Length > 0 && _log.ScoreHigh[index] > _log.ScoreLow[index] ? (_log.ScoreLow[index], _log.ScoreHigh[index]) : null;

    /// <summary>How far up its own scale an answer is, from 0 to 1; null where the scale is not known.</summary>
    public double? Rescaled(int index) => Scale(index) is { } scale ? (_log.Score[index] - scale.Low) / (scale.High - scale.Low) : null;

    /// <summary>What an answer is about.</summary>
    public SurveyKind Kind(int index) => _named[Survey(index)] ?? Scale(index) switch
    {
        (1, 7) => SurveyKind.Effort,
        (0, 10) => SurveyKind.Recommendation,
        _ => SurveyKind.Satisfaction,
    };

    private static SurveyKind? Named(string name)
    {
        if (Has(name, "effort", "how easy") || IsWord(name, "ces")) return SurveyKind.Effort;
        if (Has(name, "recommend", "promoter") || IsWord(name, "nps")) return SurveyKind.Recommendation;
        return Has(name, "satisf", "csat") ? SurveyKind.Satisfaction : null;
    }

    private static bool Has(string name, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            if (name.Contains(part, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsWord(string name, string word) => name.Split(' ', '-', '_', '.', ':', '/').Contains(word, StringComparer.OrdinalIgnoreCase);
}
