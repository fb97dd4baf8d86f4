using Throughline.Journeys.Cases;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;
using Throughline.Journeys.Themes;

namespace Throughline.Journeys.Tests.Themes;

/// <summary>The figures of themes, on a log that can be counted by hand: ten customers in forty speak of a parcel.</summary>
public sealed class MeasuredThemesTests
{
    private const int Week = 7 * 24;

    private static readonly JourneyMap Map = new("desk", "Desk", null,
    [
        new("Ask", [new("asks", "Asks", Lane.Customer, StepKind.Happy, new([EventTypes.TicketCreated], null))]),
        new("Confirm", [new("answers", "Answers a survey", Lane.Customer, StepKind.Happy, new([EventTypes.SurveyAnswered], null)), new("reopens", "Opens it again", Lane.Customer, StepKind.Broken, new([EventTypes.TicketReopened], null))]),
    ]);

    // Ten words that say nothing together, two by two, each pair once only.
    private static readonly string[] Loose = ["invoice", "lunch", "printer", "badge", "coffee", "window", "keyboard", "monitor", "carpet", "projector"];

    [Fact]
    public void Share_score_and_texts_are_those_of_the_journeys_that_speak_of_it()
    {
        var view = View([.. Enumerable.Range(0, 40).Select(i => i < 10 ? Speaks(i, $"The parcel came late {Loose[i]}", score: 2) : Speaks(i, Noise(i), score: 4))]);

        var theme = view.Themes.ShouldHaveSingleItem();
        theme.Theme.Label.ShouldBe("Parcel came late");
        (theme.Share.Value, theme.Share.N).ShouldBe((0.25, 40));
        theme.Texts.Value.ShouldBe(10);
        (theme.Score.Figure.Value, theme.Score.Other.Value, theme.Score.Difference!.Value).ShouldBe((0.25, 0.75, -0.5));
        view.Rest.Value.ShouldBe(0.75);
        (view.Texts.Value, view.Speaking.Value, view.Journeys.Value).ShouldBe((40, 1, 40));
        theme.Trend.Since.ShouldBeNull("one week has no trend");
    }

    // Of the ten, four met a broken step in Confirm: their words count there alone. The other six entered both phases.
    [Fact]
    public void Words_count_for_the_phase_that_went_wrong()
    {
        var view = View([.. Enumerable.Range(0, 40).Select(i => i < 10 ? Speaks(i, $"The parcel came late {Loose[i]}", score: 2, reopened: i < 4) : Speaks(i, Noise(i), score: 4))]);

        var phases = view.Themes.Single().Phases;
        (phases[0].Phase, phases[0].Share.Value, phases[0].Share.N).ShouldBe(("Ask", 6.0 / 36, 36));
        (phases[1].Phase, phases[1].Share.Value, phases[1].Share.N).ShouldBe(("Confirm", 0.25, 40));
    }

    [Fact]
    public void A_share_that_steps_up_is_dated_and_one_that_stays_is_not()
    {
        var view = View([.. Enumerable.Range(0, 400).Select(i => (Week: i / 40, Place: i % 40)).Select(at =>
            Speaks(at.Week * 40 + at.Place, Said(at.Week, at.Place), score: 3, hour: (at.Week * Week) + at.Place))]);

        var parcel = view.Themes.Single(theme => theme.Theme.Stems.Contains("parcel")).Trend;
        parcel.Since.ShouldBe(new DateOnly(2026, 2, 9), "the sixth week from Monday, 5 January");
        parcel.Change!.Difference!.Low!.Value.ShouldBeGreaterThan(0.1);
        parcel.Change.Figure.Cases!.Filter.ShouldContain("from=2026-02-09");
        parcel.Weeks.Count.ShouldBe(10);
        parcel.Weeks[0].Value.ShouldNotBeNull().ShouldBeInRange(0.04, 0.11);
        view.Themes.Single(theme => theme.Theme.Stems.Contains("menu")).Trend.Since.ShouldBeNull();
    }

    [Fact]
    public void A_filter_sums_the_same_themes_up_again()
    {
        var (themes, ids) = Measured([.. Enumerable.Range(0, 40).Select(i => i < 10 ? Speaks(i, $"The parcel came late {Loose[i]}", score: 2) : Speaks(i, Noise(i), score: 4))]);
        var scope = FigureScope.Of(themes.Map.Log.Instances) with { Instances = InstanceSet.Where(40, instance => instance is >= 5 and < 25) };

        var view = ThemesView.Of(themes, ids, scope);

        (view.Themes.Single().Share.Value, view.Themes.Single().Share.N).ShouldBe((0.25, 20));
        view.Themes.Single().Texts.Value.ShouldBe(5);
        ThemesView.Of(themes, ids, scope with { Instances = InstanceSet.Where(40, instance => instance > 20) }).Themes.ShouldBeEmpty();
    }

    [Fact]
    public void Every_figure_finds_its_measure_again()
    {
        var (themes, ids) = Measured([.. Enumerable.Range(0, 40).Select(i => i < 10 ? Speaks(i, $"The parcel came late {Loose[i]}", score: 2) : Speaks(i, Noise(i), score: 4))]);
        var scope = FigureScope.Of(themes.Map.Log.Instances);
        var view = ThemesView.Of(themes, ids, scope);
        var theme = view.Themes.Single();

        foreach (var figure in (Figure[])[view.Texts, view.Speaking, view.Journeys, view.Rest, theme.Texts, theme.Share, theme.Score.Figure, theme.Score.Other, .. theme.Phases.Select(phase => phase.Share)])
            themes.Find(figure.Cases!.Metric, figure.Cases.Part).ShouldNotBeNull(figure.Metric).In(scope).Value.ShouldBe(figure.Value, figure.Metric);
        themes.Find("theme-share", "no+such").ShouldBeNull();
        themes.NameOf("late+parcel/Ask").ShouldBe("“Parcel came late” · Ask");
    }

    [Fact]
    public void Quotes_are_masked_of_different_customers_and_not_the_same_again()
    {
        string[] said =
        [
            "The parcel came late, call +49 170 1234567", "the parcel came late call +49 170 7654321", "Parcel came late and broken, write to first@organisation.example",
            "My parcel came late for the birthday of my daughter", "Again a parcel came late, nobody knew why, nobody said sorry", "Parcel came late because the driver had the wrong street",
            "No parcel on Monday, none on Tuesday, and then the parcel came late on Friday",
        ];

        var quotes = View([.. Enumerable.Range(0, 40).Select(i => Speaks(i, i < said.Length ? said[i] : Noise(i), score: 2))]).Themes.Single().Quotes;

        quotes.Count.ShouldBe(5);
        quotes.Select(quote => quote.Case).ShouldBeUnique();
        quotes.ShouldAllBe(quote => !quote.Text.Contains('@') && !quote.Text.Contains("170"));
        quotes.Count(quote => quote.Text.EndsWith("call [number]", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public void What_agents_and_systems_write_is_no_customers_word()
    {
        var log = Logs.OfOne(
            new(0, EventTypes.TicketCreated) { By = ActorSide.Customer, Text = "by the customer" },
            new(1, EventTypes.TicketReplied) { By = ActorSide.Agent, Text = "by an agent" },
            new(2, EventTypes.TicketAcknowledged) { By = ActorSide.System, Text = "by a system" },
            new(3, EventTypes.CustomerReplied) { Text = "nobody says by whom" },
            new(4, EventTypes.TicketNoted) { Text = "a note is not the customer's" },
            new(5, "Complaint received") { Text = "a row of an unknown log" },
            new(6, EventTypes.SurveyAnswered) { By = ActorSide.Customer, Text = "  " });

        CustomerWords.Of(log).Select(text => text.Event).ShouldBe([0, 3, 5]);
    }

    [Fact]
    public void A_log_without_texts_has_no_figures_of_them()
    {
        var view = View([.. Enumerable.Range(0, 3).Select(_ => new[] { new Happening(0, EventTypes.TicketCreated) })]);

        view.HasEnough.ShouldBeFalse();
        view.Themes.ShouldBeEmpty();
        (view.Rest.Value, view.Speaking.Value).ShouldBe((null, null));
    }

    private static string Said(int week, int place)
    {
        if (place < (week < 5 ? 3 : 12) + (week % 2)) return $"The parcel came late {Loose[place % 10]}";
        return place >= 32 ? $"An outdated menu {Loose[week]}" : Noise((week * 40) + place);
    }

    private static string Noise(int i) => $"{Loose[i % 10]} {(char)('a' + (i / 10 % 26))}{Loose[(i + 3) % 10][..3]}{(char)('a' + (i % 26))}ix";

    private static Happening[] Speaks(int number, string text, double score, bool reopened = false, double hour = 0)
    {
        var asks = new Happening(hour, EventTypes.TicketCreated) { By = ActorSide.Customer, Ticket = $"T{number}" };
        var answers = new Happening(hour + 2, EventTypes.SurveyAnswered) { By = ActorSide.Customer, Ticket = $"T{number}", Text = text, Score = score };
        return reopened ? [asks, new Happening(hour + 1, EventTypes.TicketReopened) { By = ActorSide.Customer, Ticket = $"T{number}" }, answers] : [asks, answers];
    }

    private static ThemesView View(Happening[][] instances)
    {
        var (themes, ids) = Measured(instances);
        return ThemesView.Of(themes, ids, FigureScope.Of(themes.Map.Log.Instances));
    }

    private static (MeasuredThemes Themes, CaseIds Ids) Measured(Happening[][] instances)
    {
        var log = Logs.Of(instances);
        return (MeasuredThemes.Of(MeasuredMap.Of(Map, new MeasuredLog(log))), new CaseIds(log));
    }
}
