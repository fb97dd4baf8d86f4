using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Trends;

namespace Throughline.Journeys.Themes;

/// <summary>The themes of a journey for a choice of instances.</summary>
/// <param name="Texts">How many texts of customers there are.</param>
/// <param name="Speaking">How large a part of them says something.</param>
/// <param name="Journeys">How many journeys have words.</param>
/// <param name="Rest">How large a part of them holds no theme.</param>
/// <param name="HasEnough">Whether there are enough texts in the whole journey to look for themes.</param>
/// <param name="Themes">The themes, the largest share first.</param>
public sealed record ThemesView(Figure Texts, Figure Speaking, Figure Journeys, Figure Rest, bool HasEnough, IReadOnlyList<ThemeView> Themes)
{
    /// <summary>More themes, the smallest, are not shown.</summary>
    public const int Most = 40;

    /// <summary>Sums the themes of a journey up.</summary>
    /// <param name="themes">The journey's themes.</param>
    /// <param name="ids">Names of its instances.</param>
    /// <param name="scope">Which instances.</param>
    public static ThemesView Of(MeasuredThemes themes, CaseIds ids, FigureScope scope)
    {
        var shown = themes.Search.Themes
            .Select(theme => (Measures: themes.Of(theme.Id), Share: themes.Of(theme.Id).Share.In(scope)))
            .Where(pair => pair.Share.Value > 0)
            .OrderByDescending(pair => pair.Share.Value)
            .ThenBy(pair => pair.Measures.Theme.Id, StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        var trends = Trends(themes, scope, [.. shown.Select(pair => pair.Measures.Share)]);
        var quotes = new ThemeQuotes(themes, ids);
        return new ThemesView(
            themes.Read.In(scope),
            themes.Speak.In(scope),
            themes.Journeys.In(scope),
            themes.Rest.In(scope),
            themes.Search.HasEnough,
            [.. shown.Select((pair, i) => View(pair.Measures, pair.Share, Scores(pair.Measures, scope, themes.Scores.Length), trends[i], quotes.Of(pair.Measures.Theme, scope), scope))]);
    }

    private static IReadOnlyList<ShareTrend> Trends(MeasuredThemes themes, FigureScope scope, IReadOnlyList<Measure> shares)
    {
        var weeks = new ShareWeeks(themes.Map.Log, scope, themes.Instances.Speaking);
        return ShareTrends.Of(weeks, [.. shares.Select(weeks.Of)]);
    }

    private static ThemeView View(ThemeMeasures theme, Figure share, Comparison score, ShareTrend trend, IReadOnlyList<ThemeQuote> quotes, FigureScope scope) => new(
        theme.Theme,
        theme.Texts.In(scope),
        share,
        score,
        [.. theme.Phases.Select(phase => (phase.Phase, phase.Share.In(scope)))],
        trend,
        quotes);

    // Those with the theme and those without it are never the same journeys, so the difference has an interval.
    private static Comparison Scores(ThemeMeasures theme, FigureScope scope, int instances)
    {
        var (with, without) = (Instances(theme.Score, scope, instances), Instances(theme.OtherScore, scope, instances));
        return Comparison.Of(theme.Score, scope with { Instances = with }, theme.OtherScore, scope with { Instances = without });
    }

    private static InstanceSet Instances(Measure measure, FigureScope scope, int instances)
    {
        var contains = new bool[instances];
        foreach (var instance in measure.Observations.Instance) contains[instance] = scope.Instances?.Contains[instance] != false;
        return new InstanceSet(contains);
    }
}
