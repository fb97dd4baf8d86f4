using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Themes;

/// <summary>The measures of one theme.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Texts">How many texts talk about it.</param>
/// <param name="Share">In how large a part of the journeys with words.</param>
/// <param name="Score">How satisfied those are who do.</param>
/// <param name="OtherScore">How satisfied those are who talk about something else.</param>
/// <param name="Phases">Its share by phase of the map.</param>
public sealed record ThemeMeasures(
    Theme Theme, Measure Texts, Measure Share, Measure Score, Measure OtherScore, IReadOnlyList<(string Phase, Measure Share)> Phases)
{
    /// <summary>Every one of them.</summary>
    public IEnumerable<Measure> All => [Texts, Share, Score, OtherScore, .. Phases.Select(phase => phase.Share)];

    internal static ThemeMeasures Of(MeasuredThemes themes, Theme theme, IReadOnlyList<(string Name, bool[] Counts)> phases)
    {
        const string words = "journey instances with words";
        var has = themes.Instances.With(theme);
        return new ThemeMeasures(
            theme,
            new Measure(ThemeFigures.ThemeTexts, Summary.Count, "texts of customers", new Observations(themes.Instances.OfTexts(theme))) { Part = theme.Id },
            new Measure(ThemeFigures.Share, Summary.Share, words, themes.Where(instance => has[instance])) { Part = theme.Id },
            new Measure(ThemeFigures.Score, Summary.Mean, "scored journey instances with words of the theme", Scores(themes, instance => has[instance])) { Part = theme.Id },
            new Measure(ThemeFigures.OtherScore, Summary.Mean, "scored journey instances with other words", Scores(themes, instance => !has[instance])) { Part = theme.Id },
            [.. phases.Select(phase => (phase.Name, Phase(themes, theme, has, phase)))]);
    }

    private static Measure Phase(MeasuredThemes themes, Theme theme, bool[] has, (string Name, bool[] Counts) phase)
    {
        int[] instances = [.. themes.Instances.Speaking.Where(instance => phase.Counts[instance])];
        return new Measure(ThemeFigures.PhaseShare, Summary.Share, "journey instances with words that count for the phase", new Observations(instances, Array.ConvertAll(instances, instance => has[instance] ? 1.0 : 0)))
        {
            Part = $"{theme.Id}/{phase.Name}",
        };
    }

    private static Observations Scores(MeasuredThemes themes, Func<int, bool> belongs)
    {
        int[] instances = [.. themes.Instances.Speaking.Where(instance => belongs(instance) && !double.IsNaN(themes.Scores[instance]))];
        return new Observations(instances, Array.ConvertAll(instances, instance => themes.Scores[instance]));
    }
}
