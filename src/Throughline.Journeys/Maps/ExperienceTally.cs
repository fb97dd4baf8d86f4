using Throughline.Journeys.Events;
using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Maps;

/// <summary>
/// Gives each instance's score to phases. A score says something about the phases in which things went wrong;
/// if nothing went wrong, about the whole way. Giving every score to every phase would draw the same height everywhere.
/// </summary>
internal sealed class ExperienceTally(EventLog log, PhaseTally[] phases)
{
    private readonly List<double>[] _scores = [.. phases.Select(_ => new List<double>())];
    private readonly SortedSet<Quote>[] _quotes = [.. phases.Select(_ => new SortedSet<Quote>(Quote.Sharpest))];

    /// <summary>Scores of a phase, from 0 to 1.</summary>
    public List<double> Scores(int phase) => _scores[phase];

    /// <summary>
    /// The sharpest words of each phase, or null. No words stand in two phases: the phase with the worst experience chooses first.
    /// </summary>
    public string?[] Notes()
    {
        var notes = new string?[phases.Length];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var phase in Enumerable.Range(0, phases.Length).Where(phase => _scores[phase].Count > 0).OrderBy(phase => _scores[phase].Average()))
            notes[phase] = _quotes[phase].Select(quote => quote.Text).FirstOrDefault(taken.Add);
        return notes;
    }

    /// <summary>Adds the instance at hand; the phases know whether it entered and met something broken.</summary>
    public void Add(int start, int end)
    {
        var sum = 0.0;
        var count = 0;
        Quote? worst = null;
        var metBroken = phases.Any(phase => phase.MetBroken);
        for (var i = start; i < end; i++)
        {
            if (Score(i) is not { } score) continue;
            sum += score;
            count++;
            if (log.Text.Length > 0 && Quote.From(log.Text[i], score, metBroken) is { } quote && (worst is null || Quote.Sharpest.Compare(quote, worst) < 0)) worst = quote;
        }

        if (count > 0) Give(sum / count, worst, metBroken);
    }

    private void Give(double score, Quote? quote, bool metBroken)
    {
        for (var phase = 0; phase < phases.Length; phase++)
        {
            if (!(metBroken ? phases[phase].MetBroken : phases[phase].IsEntered)) continue;
            _scores[phase].Add(score);
            if (quote is not null) Keep(_quotes[phase], quote);
        }
    }

    // As many as there are phases: so many may be taken by others.
    private void Keep(SortedSet<Quote> quotes, Quote quote)
    {
        quotes.Add(quote);
        if (quotes.Count > phases.Length) quotes.Remove(quotes.Max!);
    }

    private double? Score(int index)
    {
        if (log.Score.Length == 0 || double.IsNaN(log.Score[index]) || EffortSurvey.Is(log, index)) return null;
        var (low, high) = (log.ScoreLow[index], log.ScoreHigh[index]);
        return high > low ? Math.Clamp((log.Score[index] - low) / (high - low), 0, 1) : null;
    }
}
