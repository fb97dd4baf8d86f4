using System.Globalization;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Themes;

namespace Throughline.Server.Formatting;

/// <summary>Themes in words, for the page and the command.</summary>
public static class ThemeWords
{
    /// <summary>Why there is no theme to show, and what to do; null where there are some.</summary>
    public static string? WhyNone(ThemesView view) => view switch
    {
        { Themes.Count: > 0 } => null,
        { Texts.Value: not > 0 } => "No text of a customer is known here. Import surveys with their comments, or tickets and chats with what the customer wrote, and map that column as the text (docs/mapping.md).",
        { HasEnough: false } => string.Create(CultureInfo.InvariantCulture, $"Too few texts: fewer than {ThemeSearch.FewestTexts} say something, and themes of a handful would be chance. Import a longer time, or look at a wider journey."),
        _ => "No theme: no words stand together in more of these texts than chance would bring together. Take off a filter to look at more.",
    };

    /// <summary>The score of those who talk about it against the others: "score 41 of 100, others 78 of 100 (−37 points, −41 to −33 points)".</summary>
    public static string Score(Comparison score)
    {
        if (score.Figure.Value is null || FigureText.Suppressed(score.Figure)) return "no score to speak of";
        var difference = score.Difference is { Value: not null } known ? $" ({FigureText.Difference(known)}{(FigureText.DifferenceInterval(known) is { } interval ? ", " + interval : "")})" : "";
        return $"score {FigureText.Experience(score.Figure)}, others {FigureText.Experience(score.Other)}{difference}";
    }
}
