using Throughline.Journeys.Events;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>Each harm can be counted in the events where it is planted, and is at its base rate where it is not.</summary>
public sealed class PlantedHarmTests
{
    private static readonly Demo Harmed = Demo.Harmed;
    private static readonly Demo Null = Demo.Null;

    [Fact]
    public void Silence_after_the_acknowledgement_brings_people_back()
    {
        var known = Harmed.Tickets(DemoJourneys.Access, "P3").Where(t => Harmed.IsSilent(t) is not null).ToList();
        var silent = known.Where(t => Harmed.IsSilent(t) == true).ToList();

        Demo.Share(known, t => Harmed.IsSilent(t) == true).ShouldBeInRange(0.30, 0.40);
        Demo.Share(silent, Harmed.ComesBack).ShouldBeInRange(0.38, 0.54);
        Demo.Share(known.Except(silent), Harmed.ComesBack).ShouldBeInRange(0.11, 0.21);
        silent.Select(t => t.Ticket!).ShouldBe(Harmed.Data.TruthOf(PlantedHarms.SilenceAfterAcknowledgement).Tickets, ignoreOrder: true);

        var usual = Null.Tickets(DemoJourneys.Access, "P3").Where(t => Null.IsSilent(t) is not null).ToList();
        Demo.Share(usual, t => Null.IsSilent(t) == true).ShouldBeLessThan(0.06);
        Demo.Share(usual, Null.ComesBack).ShouldBeInRange(0.11, 0.21);
    }

    [Fact]
    public void One_article_solves_60_percent_and_the_others_85()
    {
        Harmed.ResidualOf(DemoJourneys.Access).ShouldBeInRange(0.38, 0.43);
        Null.ResidualOf(DemoJourneys.Access).ShouldBeInRange(0.13, 0.18);
        foreach (var other in DemoJourneys.All.Where(j => j != DemoJourneys.Access)) Harmed.ResidualOf(other).ShouldBeInRange(0.13, 0.18);
    }

    [Fact]
    public void A_quarter_of_those_whom_the_article_left_alone_has_an_escalation_path()
    {
        var residual = Harmed.Data.TruthOf(PlantedHarms.WeakArticle).Tickets.ToHashSet();
        var tickets = Harmed.Created.Where(t => residual.Contains(t.Ticket!)).ToList();

        Demo.Share(tickets, t => Harmed.Count(t, EventTypes.TicketEscalated) > 0).ShouldBeInRange(0.18, 0.32);
        Demo.Share(Harmed.Tickets(DemoJourneys.Password), t => Harmed.Count(t, EventTypes.TicketEscalated) > 0).ShouldBeLessThan(0.05);
    }

    [Fact]
    public void Disputed_charges_go_back_and_forth()
    {
        static double Bouncing(Demo demo, DemoJourney journey) => Demo.Share(demo.Tickets(journey), t => demo.Count(t, EventTypes.TicketAssigned) >= 4);

        Bouncing(Harmed, DemoJourneys.Billing).ShouldBeInRange(0.25, 0.35);
        Bouncing(Harmed, DemoJourneys.Device).ShouldBe(0);
        Bouncing(Null, DemoJourneys.Billing).ShouldBe(0);

        var bouncing = Harmed.Data.TruthOf(PlantedHarms.PingPong).Tickets.ToHashSet();
        foreach (var ticket in Harmed.Created.Where(t => bouncing.Contains(t.Ticket!)))
            Harmed.Of(ticket, EventTypes.TicketAssigned).Select(e => e.Team).Distinct().ShouldBe(["Billing", "Service desk"], ignoreOrder: true);
    }

    [Fact]
    public void Some_priority_1_tickets_of_the_night_wait_40_minutes_and_all_others_less_than_20()
    {
        var late = Late(Harmed, 40);

        late.Count.ShouldBeInRange(4, 25);
        late.ShouldAllBe(t => t.Time.Hour >= 22 || t.Time.Hour < 6);
        late.Select(t => t.Ticket!).ShouldBe(Harmed.Data.TruthOf(PlantedHarms.LateAcknowledgement).Tickets, ignoreOrder: true);
        Late(Harmed, 20).Count.ShouldBe(late.Count);
        Late(Null, 20).ShouldBeEmpty();

        static List<DemoEvent> Late(Demo demo, int minutes) => [.. demo.Created.Where(t => t.Priority == "P1"
            && demo.Of(t, EventTypes.TicketAcknowledged).FirstOrDefault() is { } word && word.Time >= t.Time.AddMinutes(minutes))];
    }

    [Fact]
    public void Device_tickets_are_met_in_the_last_quarter_of_an_hour_without_a_word()
    {
        var quiet = Quiet(Harmed);

        quiet.Count(t => t.Topic == DemoJourneys.Device.Topic && t.Priority == "P2").ShouldBeGreaterThan(50);
        quiet.Select(t => t.Ticket!).ShouldBe(Harmed.Data.TruthOf(PlantedHarms.QuietNearMiss).Tickets, ignoreOrder: true);
        Quiet(Null).Count.ShouldBeLessThan(5);

        static List<DemoEvent> Quiet(Demo demo) => [.. demo.Created.Where(t =>
            demo.Of(t, EventTypes.TicketResolved).FirstOrDefault() is { } done
            && done.Time <= t.Deadline && done.Time > t.Deadline!.Value.AddMinutes(-15) && IsWithoutWord(demo, t))];

        static bool IsWithoutWord(Demo demo, DemoEvent ticket)
        {
            var word = demo.Of(ticket, EventTypes.TicketAcknowledged).First();
            return !demo.Of(ticket).Any(e => e.VisibleToCustomer && e.Side != "customer" && e.Time > word.Time && e.Time <= ticket.Deadline);
        }
    }

    [Fact]
    public void A_new_colleague_takes_four_tools()
    {
        static double Tools(Demo demo, DemoJourney journey) =>
            Demo.Median(demo.Tickets(journey).Where(t => demo.Count(t, EventTypes.TicketResolved) > 0).Select(t => demo.Count(t, EventTypes.ToolOpened)));

        Tools(Harmed, DemoJourneys.Joining).ShouldBe(4);
        Tools(Null, DemoJourneys.Joining).ShouldBeLessThanOrEqualTo(2);
        foreach (var other in DemoJourneys.All.Where(j => j != DemoJourneys.Joining)) Tools(Harmed, other).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void The_score_of_articles_falls_from_one_Monday_on_and_that_of_tickets_does_not()
    {
        var from = Harmed.Data.TruthOf(PlantedHarms.ScoreFall).From;

        from.DayOfWeek.ShouldBe(DayOfWeek.Monday);
        Fall(Harmed, isArticle: true).ShouldBeInRange(0.8, 1.2);
        Fall(Harmed, isArticle: false).ShouldBeInRange(-0.15, 0.15);
        Fall(Null, isArticle: true).ShouldBeInRange(-0.15, 0.15);

        double Fall(Demo demo, bool isArticle)
        {
            var answers = demo.Of(EventTypes.SurveyAnswered).Where(e => e.Survey != "How easy was it?" && (e.Article is not null) == isArticle).ToLookup(e => e.Time >= from);
            return answers[false].Average(e => e.Score!.Value) - answers[true].Average(e => e.Score!.Value);
        }
    }

    [Fact]
    public void Assistant_chat_appears_late_and_with_passwords_only()
    {
        var truth = Harmed.Data.TruthOf(PlantedHarms.NewChannel);
        var tickets = Harmed.Created.Where(t => t.Channel == "assistant chat").ToList();

        tickets.ShouldAllBe(t => t.Topic == DemoJourneys.Password.Topic && t.Time >= truth.From);
        Demo.Share(Harmed.Tickets(DemoJourneys.Password).Where(t => t.Time >= truth.From), t => t.Channel == "assistant chat").ShouldBeInRange(0.08, 0.18);
        tickets.Select(t => t.Ticket!).ShouldBe(truth.Tickets, ignoreOrder: true);
        Null.Data.Events.ShouldNotContain(e => e.Channel == "assistant chat");
    }

    [Fact]
    public void Device_tickets_without_an_item_are_many_and_slow()
    {
        static double Missing(Demo demo) => Demo.Share(demo.Tickets(DemoJourneys.Device), t => t.ConfigurationItem is null);
        static double Longer(Demo demo) => Difference(demo, demo.Tickets(DemoJourneys.Device, "P3"), t => t.ConfigurationItem is null);

        Missing(Harmed).ShouldBeInRange(0.20, 0.29);
        Missing(Null).ShouldBeLessThan(0.05);
        Longer(Harmed).ShouldBeGreaterThan(6);
        Math.Abs(Longer(Null)).ShouldBeLessThan(8);
    }

    [Fact]
    public void One_gateway_slows_two_journeys_of_two_teams()
    {
        foreach (var journey in new[] { DemoJourneys.Access, DemoJourneys.Password })
        {
            static bool IsGateway(DemoEvent ticket) => ticket.ConfigurationItem == DemoJourneys.SharedItem;
            Demo.Share(Harmed.Tickets(journey), IsGateway).ShouldBeInRange(0.04, 0.08);
            Difference(Harmed, Harmed.Tickets(journey), IsGateway).ShouldBeGreaterThan(20);
            Difference(Null, Null.Tickets(journey), IsGateway).ShouldBeInRange(-8, 8);
        }

        DemoJourneys.Access.Team.ShouldNotBe(DemoJourneys.Password.Team);
    }

    [Fact]
    public void A_quick_fix_relapses_twice()
    {
        var days = Harmed.Data.TruthOf(PlantedHarms.Relapse).Parameters;
        double[] turns = [0, days["firstFixDay"], days["firstRelapseDay"], days["secondFixDay"], days["secondRelapseDay"], 88];

        for (var i = 0; i < 5; i++)
        {
            if (i % 2 == 0) Reopened(Harmed, turns[i], turns[i + 1]).ShouldBeInRange(0.17, 0.31);
            else Reopened(Harmed, turns[i], turns[i + 1]).ShouldBeLessThan(0.10);
            Reopened(Null, turns[i], turns[i + 1]).ShouldBeLessThan(0.11);
        }

        Harmed.Of(EventTypes.ChangeReleased).Count(c => c.Topic == DemoJourneys.Password.Topic && c.Change!.StartsWith("Remind", StringComparison.Ordinal)).ShouldBe(2);

        static double Reopened(Demo demo, double from, double to)
        {
            var start = demo.Data.Settings.End.AddDays(-90);
            return Demo.Share(
                demo.Tickets(DemoJourneys.Password).Where(t => t.Time >= start.AddDays(from) && t.Time < start.AddDays(to)),
                t => demo.Count(t, EventTypes.TicketReopened) > 0);
        }
    }

    [Fact]
    public void Friction_leads_the_time_to_resolve_by_two_weeks()
    {
        double[] planted = [.. Enumerable.Range(0, 5).Select(lag => Correlation(Harmed, lag))];

        planted[2].ShouldBeGreaterThan(0.6);
        planted.Max().ShouldBe(planted[2]);
        Correlation(Null, 2).ShouldBeLessThan(0.6);

        static double Correlation(Demo demo, int lag)
        {
            var friction = demo.Of(EventTypes.FrictionReported).CountBy(e => Demo.Week(e.Time)).ToDictionary();
            var hours = demo.Created.Where(t => t.Topic is "Device" or "Joining" && t.Priority == "P3")
                .GroupBy(t => Demo.Week(t.Time)).ToDictionary(w => w.Key, demo.MeanHours);
            return Pearson([.. friction.Keys.Where(w => hours.ContainsKey(w + lag)).Select(w => (friction[w], hours[w + lag]))]);
        }
    }

    [Fact]
    public void Truth_of_the_null_organisation_says_that_nothing_is_planted()
    {
        Null.Data.Truths.ShouldAllBe(t => !t.Planted && t.Tickets.Count == 0);
        Null.Data.Truths.Select(t => t.Harm).Aggregate((a, b) => a | b).ShouldBe(PlantedHarms.All);
    }

    /// <summary>Every harm is switched off alone: its truth is empty, and those of the others are not.</summary>
    [Fact]
    public void Each_harm_has_its_own_switch()
    {
        foreach (var truth in Harmed.Data.Truths)
        {
            var without = Demo.Without(truth.Harm).Data;
            without.TruthOf(truth.Harm).Planted.ShouldBeFalse();
            without.TruthOf(truth.Harm).Tickets.ShouldBeEmpty();
            without.Truths.Count(t => t.Planted).ShouldBe(11);
            without.Events.ShouldNotBe(Harmed.Data.Events);
        }
    }

    private static double Difference(Demo demo, IReadOnlyList<DemoEvent> tickets, Func<DemoEvent, bool> isStruck) =>
        demo.MeanHours(tickets.Where(isStruck)) - demo.MeanHours(tickets.Where(t => !isStruck(t)));

    private static double Pearson(IReadOnlyList<(int X, double Y)> pairs)
    {
        var x = pairs.Average(p => p.X);
        var y = pairs.Average(p => p.Y);
        var product = pairs.Sum(p => (p.X - x) * (p.Y - y));
        return product / Math.Sqrt(pairs.Sum(p => (p.X - x) * (p.X - x)) * pairs.Sum(p => (p.Y - y) * (p.Y - y)));
    }
}
