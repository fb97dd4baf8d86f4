using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Themes;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Findings;

/// <summary>What the demo organisation's customers write beside their scores is found again, where and since when it was planted.</summary>
public sealed class DemoThemesTests
{
    private static readonly Lazy<(DemoData Data, MeasuredThemes Themes, ThemesView View)> Harmed = new(() => Of(PlantedHarms.All));

    [Fact]
    public void Every_sentence_that_five_customers_write_is_in_a_theme()
    {
        var (_, themes, _) = Harmed.Value;
        var found = themes.Search.Themes.SelectMany(theme => theme.Texts).ToHashSet();

        var often = Enumerable.Range(0, themes.Texts.Count).Where(themes.Search.Speaks).GroupBy(text => themes.Texts[text].Text).Where(sentence => sentence.Select(text => themes.Texts[text].Customer).Distinct().Count() >= 5).ToList();

        often.Count.ShouldBeGreaterThan(10);
        often.Where(sentence => !sentence.All(found.Contains)).Select(sentence => sentence.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("request", PlantedHarms.SilenceAfterAcknowledgement)]
    [InlineData("quiet", PlantedHarms.SilenceAfterAcknowledgement)]
    public void A_theme_of_a_harm_is_of_the_tickets_that_it_was_planted_on(string stem, PlantedHarms harm)
    {
        var (data, themes, view) = Harmed.Value;
        var planted = data.TruthOf(harm).Tickets.ToHashSet();
        var theme = view.Themes.Single(theme => theme.Theme.Stems.Contains(stem));

        theme.Theme.Texts.Count(text => planted.Contains(Ticket(themes, text))).ShouldBeGreaterThan((int)(0.9 * theme.Theme.Texts.Count));
        theme.Score.Difference!.High!.Value.ShouldBeLessThan(0, "those who say it are less satisfied");
        theme.Phases.MaxBy(phase => phase.Share.Value).Phase.ShouldBe("Wait");
    }

    // From one week on a step of an article is out of date, and readers say so.
    [Fact]
    public void A_theme_that_begins_is_dated()
    {
        var (data, _, view) = Harmed.Value;
        var trend = view.Themes.Single(theme => theme.Theme.Stems.Contains("menu")).Trend;

        var begins = DateOnly.FromDateTime(data.TruthOf(PlantedHarms.ScoreFall).From.UtcDateTime);
        Math.Abs(trend.Since.ShouldNotBeNull().DayNumber - begins.DayNumber).ShouldBeLessThanOrEqualTo(7);
        trend.Change!.Difference!.Low!.Value.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Without_harms_nobody_complains_of_silence_and_no_share_changes()
    {
        var view = Of(PlantedHarms.None).View;

        view.Themes.ShouldNotBeEmpty();
        view.Themes.ShouldNotContain(theme => theme.Theme.Stems.Contains("quiet"));
        view.Themes.Where(theme => theme.Trend.Since is not null).Select(theme => theme.Theme.Label).ShouldBeEmpty();
    }

    private static string Ticket(MeasuredThemes themes, int text)
    {
        var log = themes.Map.Log.Log;
        return log.Terms(Dimension.Ticket).Text(log.Codes(Dimension.Ticket)[themes.Texts[text].Event]);
    }

    private static (DemoData Data, MeasuredThemes Themes, ThemesView View) Of(PlantedHarms harms)
    {
        var data = DemoOrganisation.Simulate(new DemoSettings { Harms = harms, Seed = 1 });
        var log = new MeasuredLog(EventLogBuilder.Build(DemoTable.Of(data), new InstanceRules(), TestContext.Current.CancellationToken));
        var themes = MeasuredThemes.Of(MeasuredMap.Of(PortfolioDraft.Draft(log.Log).Single(map => map.Id == PortfolioDraft.All), log));
        return (data, themes, ThemesView.Of(themes, new CaseIds(log.Log), FigureScope.Of(log.Instances)));
    }
}
