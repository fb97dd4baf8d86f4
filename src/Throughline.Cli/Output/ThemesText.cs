using Throughline.Journeys.Themes;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;
using Throughline.Server.Workspaces;

namespace Throughline.Cli.Output;

/// <summary>Themes as text: each with its share, score, trend, phases, quotes, and the command that opens its cases.</summary>
internal static class ThemesText
{
    private const int MostPhases = 4;

    public static IEnumerable<string> Lines(JourneyThemesView journey)
    {
        var view = journey.Themes;
        foreach (var line in view.Themes.SelectMany(theme => Lines(theme, journey.Names))) yield return line;
        if (ThemeWords.WhyNone(view) is { } why) yield return why;
        if (view.Texts.Value is not > 0) yield break;
        yield return $"{FigureText.Count(view.Texts, "text")} of customers, of which {FigureText.Value(view.Speaking)} say something; {FigureText.Count(view.Journeys, "journey")} with words, {FigureText.Value(view.Rest)} of them without a theme.";
        yield return "A journey may have several themes. Mail addresses, long numbers and names in quotes are masked, names not all of them. What is behind this: docs/themes.md";
    }

    private static IEnumerable<string> Lines(ThemeView theme, ThemeNames? names)
    {
        var name = names?.Of(theme.Theme.Id) is { } given ? $"{given} (named by {names.Model}; most say “{theme.Theme.Label}”)" : theme.Theme.Label;
        yield return $"{name}   {FigureText.Value(theme.Share)} of the journeys with words ({FigureText.Beside(theme.Share)}); {FigureText.Count(theme.Texts, "text")}";
        yield return $"    {ThemeWords.Score(theme.Score)}; {TrendText.Of(theme.Trend)}";
        var phases = theme.Phases.Where(phase => phase.Share.Value > 0).OrderByDescending(phase => phase.Share.Value).Take(MostPhases).ToList();
        if (phases.Count > 0) yield return $"    by phase: {string.Join(", ", phases.Select(phase => $"{phase.Phase} {FigureText.Value(phase.Share)}"))}";
        foreach (var quote in theme.Quotes) yield return $"    “{quote.Text}” ({quote.Case})";
        var filter = theme.Share.Cases!.Filter;
        yield return $"    throughline cases {theme.Share.Metric} --part '{theme.Theme.Id}'{(filter.Length > 0 ? $" -f '{filter}'" : "")}";
        yield return "";
    }
}
