using Throughline.Journeys.Metrics;

namespace Throughline.Journeys.Themes;

/// <summary>What the figures of themes mean.</summary>
public static class ThemeFigures
{
    /// <summary>Texts that were read.</summary>
    public static MetricDefinition Texts { get; } = new(
        "theme-texts-read", "Texts of customers", "How many texts of customers there are: comments beside scores, tickets, messages.",
        "Count of events with a text that the customer wrote, by the source or, where it does not say, by the event's type.", "count", Better.Neither);

    /// <summary>Texts that say something.</summary>
    public static MetricDefinition Speaking { get; } = new(
        "theme-texts-speaking", "Texts that say something", "How large a part of the texts can have a theme.",
        "Share of the texts with two different words or more besides function words, in a script that sets spaces between words; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Journeys with words.</summary>
    public static MetricDefinition Journeys { get; } = new(
        "theme-journeys-speaking", "Journeys with words", "In how many journeys the customer says something.",
        "Count of instances with a text that says something.", "count", Better.Neither);

    /// <summary>Texts of a theme.</summary>
    public static MetricDefinition ThemeTexts { get; } = new(
        "theme-texts", "Texts of the theme", "How many texts talk about it.",
        "Count of texts with two different stems of the theme near each other, or with one that nearly always stands so.", "count", Better.Neither);

    /// <summary>Share of a theme.</summary>
    public static MetricDefinition Share { get; } = new(
        "theme-share", "Share of the theme", "In how large a part of the journeys with words the customer talks about it.",
        "Share of the instances with a text that says something that have a text of the theme; Wilson's 95 % interval. One may have several themes: shares do not add up to 100 %.", "share", Better.Neither);

    /// <summary>Journeys without a theme.</summary>
    public static MetricDefinition Rest { get; } = new(
        "theme-rest", "No theme", "In how large a part of the journeys with words the customer talks about none of the themes.",
        "Share of the instances with a text that says something that have no text of any theme; Wilson's 95 % interval.", "share", Better.Neither);

    /// <summary>Share in a phase.</summary>
    public static MetricDefinition PhaseShare { get; } = new(
        "theme-phase-share", "Share in the phase", "In how large a part of the phase's journeys with words the customer talks about it.",
        "As theme-share, of the instances whose words count for the phase: those that met a broken step in it, and those that met none anywhere and entered it. Wilson's 95 % interval.",
        "share", Better.Neither);

    /// <summary>Score of a theme.</summary>
    public static MetricDefinition Score { get; } = new(
        "theme-score", "Score of the theme", "How satisfied those are who talk about it.",
        "Mean of the instances' mean scores, rescaled from their own scales to 0-1, surveys of effort left out, of the instances with a text of the theme; 95 % interval by Student's t.",
        "share", Better.Higher);

    /// <summary>Score of the others.</summary>
    public static MetricDefinition OtherScore { get; } = new(
        "theme-score-others", "Score of the others", "How satisfied those are who say something, but not about it.",
        "As theme-score, of the instances with words and without a text of the theme.", "share", Better.Higher);

    /// <summary>All of them, for the documentation.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [Texts, Speaking, Journeys, ThemeTexts, Share, Rest, PhaseShare, Score, OtherScore];
}
