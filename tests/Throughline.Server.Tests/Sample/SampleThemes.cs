using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Trends;
using Throughline.Journeys.Themes;
using Throughline.Server.Workspaces;
using static Throughline.Server.Tests.Sample.SampleFigures;

namespace Throughline.Server.Tests.Sample;

/// <summary>What customers of the made-up journeys write about: a theme that grows, one that stays, one that nobody scored.</summary>
internal static class SampleThemes
{
    public static ThemesView Many { get; } = new(
        Count(1_454, "theme-texts-read"), Share(.97, 1_454, "theme-texts-speaking"), Count(1_385, "theme-journeys-speaking"), Share(.31, 1_385, "theme-rest"), HasEnough: true,
        [
            Theme("a+b", "Nobody answered", .12, Growing, Score(.28, 166), "I asked twice and nobody answered, not even to say that it takes longer.", "Nobody answered my mails. I rang [number] and was told to wait."),
            Theme("friend+quick", "Quick and friendly", .09, Steady, Score(.89, 125), "Quick and friendly, thank you!"),
            Theme("kennwort+nicht", "Kennwort nicht zurückgesetzt", .02, Steady, None("theme-score", "share", "scored journey instances with words of the theme"), new string('ü', 239) + "…"),
        ]);

    public static ThemesView Hostile { get; } = Many with { Themes = [Theme("x+y", SampleMaps.Hostile, .004, Steady, Score(.4, 3), SampleMaps.Hostile, SampleMaps.Hostile)] };

    /// <summary>A model named the first, and could not name those of hostile words.</summary>
    public static ThemeNames Named { get; } = new("small-model", new Dictionary<string, string> { ["a+b"] = "Waiting for an answer that never came" }, null);

    public static ThemeNames NotNamed { get; } = new("small-model", new Dictionary<string, string>(), "http://localhost:11434/v1/chat/completions cannot be reached. Themes keep their labels.");

    public static ThemesView Nothing { get; } = new(Count(0, "theme-texts-read"), None("theme-texts-speaking", "share", "texts of customers"), Count(0, "theme-journeys-speaking"), None("theme-rest", "share", "journey instances with words"), HasEnough: false, []);

    public static ThemesView TooFew { get; } = Nothing with { Texts = Count(12, "theme-texts-read"), Speaking = Share(.9, 12, "theme-texts-speaking"), Journeys = Count(10, "theme-journeys-speaking") };

    private static ShareTrend Steady => new([.. Enumerable.Range(0, 12).Select(week => Share(.09 + (week % 3 * .01), 110, "theme-share"))], null, null);

    private static ShareTrend Growing => new(
        [.. Enumerable.Range(0, 12).Select(week => week == 4 ? None("theme-share", "share", "journey instances with words") : Share(week < 6 ? .05 : .19, 110, "theme-share"))],
        new DateOnly(2026, 10, 5),
        new Comparison(Share(.19, 700, "theme-share"), Share(.05, 685, "theme-share"), Share(.14, 1_385, "theme-share")));

    private static ThemeView Theme(string id, string label, double share, ShareTrend trend, Figure score, params string[] quotes) => new(
        new Theme(id, label, id.Split('+'), []),
        Count(Math.Round(share * 1_454), "theme-texts"),
        Share(share, 1_385, "theme-share"),
        new Comparison(score, Score(.74, 1_100), score.Value is { } value ? score with { Value = value - .74, Low = value - .8, High = value - .7, Unit = "share" } : null),
        [.. new[] { "Look for it yourself", "Ask", "Wait", "Resolve", "Confirm" }.Select((phase, i) => (phase, Share(i == 2 ? Math.Min(1, share * 2) : share / (i + 1), 1_000 / (i + 1), "theme-phase-share")))],
        trend,
        [.. quotes.Select((quote, i) => new ThemeQuote(quote, $"{i}"))]);

    private static Figure Score(double value, long n) => Share(value, n, "theme-score");
}
