using Throughline.Journeys.Events;
using Throughline.Journeys.Filters;
using Throughline.Journeys.Findings;
using Throughline.Journeys.Findings.Detectors;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Findings;

public sealed class FindingRunTests
{
    [Fact]
    public void An_empty_log_has_nothing_to_look_at()
    {
        var run = Run(new MeasuredLog(Logs.Of()));

        run.Findings.ShouldBeEmpty();
        run.Tested.ShouldBe(0);
    }

    [Fact]
    public void A_log_without_what_detectors_need_says_so()
    {
        var run = Run(new MeasuredLog(Desk(struck: (_, _) => false)));

        run.Findings.ShouldBeEmpty();
        run.NotLooked.Single(not => not.Detector.Id == "cmdb-gap").TooFew.ShouldBeNull();
        run.NotLooked.Single(not => not.Detector.Id == "score-drop").TooFew.ShouldBeNull();
    }

    // 500 matters are solved and 3 are opened again: there are resolutions, and nobody need import any.
    [Fact]
    public void A_log_in_which_hardly_anybody_is_struck_says_how_many_there_are()
    {
        var run = Run(new MeasuredLog(Desk(struck: (topic, number) => topic == "VPN" && number < 3)), new Reopenings());

        run.NotLooked.ShouldHaveSingleItem().TooFew.ShouldBe("500 journey instances that were resolved or closed at least once, and it strikes 3 of them. Places are compared from 5 on.");
    }

    // Where no event reopens anything, the log may just not record it.
    [Fact]
    public void A_log_without_the_events_that_strike_says_what_it_needs() =>
        Run(new MeasuredLog(Desk(struck: (_, _) => false)), new Reopenings()).NotLooked.ShouldHaveSingleItem().TooFew.ShouldBeNull();

    // Of 100 VPN matters 40 are opened again, of the 400 others 20.
    [Fact]
    public void A_harm_is_found_where_it_is()
    {
        var log = new MeasuredLog(Desk(InVpn));

        var finding = Run(log, new Reopenings()).Findings.ShouldHaveSingleItem();

        finding.Segment.ToString().ShouldBe("topic=VPN");
        finding.Statement.ShouldBe("Topic VPN: 40 % of solved matters are opened again, against 5 % elsewhere.");
        finding.Effect.Value.ShouldBe(0.35, 1e-3);
        finding.Effect.N.ShouldBe(100);
        finding.Struck.Count.ShouldBe(40);
        finding.Since.ShouldBeNull();
        finding.Q.ShouldBeLessThan(0.001);
    }

    [Fact]
    public void A_finding_opens_as_a_filter_that_keeps_its_journeys()
    {
        var log = new MeasuredLog(Desk(InVpn));
        var finding = Run(log, new Reopenings()).Findings.Single();

        var scope = FilterFold.Scope(log, "all", FilterWords.Parse(finding.Cases.Filter));

        finding.Cases.Metric.ShouldBe("reopen-rate");
        log.Figure(MetricCatalogue.All.Single(metric => metric.Definition.Id == finding.Cases.Metric), scope).Value.ShouldBe(0.40);
    }

    [Fact]
    public void The_same_finding_has_the_same_id_when_more_is_known()
    {
        var before = Run(new MeasuredLog(Desk(InVpn)), new Reopenings()).Findings.Single();
        var after = Run(new MeasuredLog(Desk((topic, number) => InVpn(topic, number) || number % 100 == 7, 800)), new Reopenings()).Findings.Single();

        after.Id.ShouldBe(before.Id);
        after.Statement.ShouldNotBe(before.Statement);
    }

    // A reopening is a contact of 10 EUR: 35 journeys too many in 499 hours (0.68 months) cost 35 / 0.6832 × 10.
    [Fact]
    public void The_price_says_how_it_was_worked_out()
    {
        var rates = CostRates.Default with { Currency = "EUR", AssistedContact = new CostRate(10m, "own books", null, RateOrigin.Own) };
        var log = new MeasuredLog(Desk(InVpn), MeasureRules.Default with { Costs = rates });

        var price = Run(log, new Reopenings()).Findings.Single().Price.ShouldNotBeNull();

        price.Currency.ShouldBe("EUR");
        price.PerMonth.ShouldBe(510m, 5m);
        price.Formula.ShouldContain("10.00 EUR that one costs more (20.00 - 10.00)");
    }

    // A call is 10 EUR. Of those who are spared 25 in 100 call; of those who are struck 26, which is nothing, or 50.
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void What_chance_could_have_made_dearer_has_no_price(bool callsMore, bool isPriced)
    {
        var rates = CostRates.Default with { Currency = "EUR", AssistedContact = new CostRate(10m, "own books", null, RateOrigin.Own) };
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 600).Select(i => Read(i))]), MeasureRules.Default with { Costs = rates });

        (Run(log, new SilenceAfterAcknowledgement()).Findings.ShouldHaveSingleItem().Price is not null).ShouldBe(isPriced);

        // Every third is about VPN, and of these half hear nothing for two days.
        Happening[] Read(int i)
        {
            var (topic, isSilent) = (i % 3 == 0 ? "VPN" : "Mail", i % 6 == 0);
            var calls = isSilent && callsMore ? i / 6 % 2 == 0 : i / 6 % 4 == 0 || (isSilent && i / 6 == 1);
            Happening Of(double hour, string type, ActorSide by) => new((i * 2) + hour, type) { Ticket = $"T{i}", Topic = topic, Priority = "P2", By = by };
            Happening[] usual = [Of(0, EventTypes.TicketCreated, ActorSide.Customer), Of(0.1, EventTypes.TicketAcknowledged, ActorSide.Agent), Of(isSilent ? 50 : 2, EventTypes.TicketResolved, ActorSide.Agent)];
            return calls ? [.. usual, Of(60, EventTypes.ContactStarted, ActorSide.Customer) with { Channel = "phone" }] : usual;
        }
    }

    // Of 100 readers of one article 40 call, of another's 4; a call is 10 EUR and whoever is helped costs nothing: 36 too many in 199 hours (0.2727 months) cost 36 / 0.2727 × 10.
    [Fact]
    public void Whom_an_article_helps_costs_nothing_and_that_is_what_the_other_costs_more()
    {
        var rates = CostRates.Default with { Currency = "EUR", AssistedContact = new CostRate(10m, "own books", null, RateOrigin.Own) };
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 200).Select(i => Read(i, i % 2 == 0 ? "KB-1" : "KB-2", i / 2 % 25 < (i % 2 == 0 ? 10 : 1)))]), MeasureRules.Default with { Costs = rates });

        var price = Run(log, new StrandingArticle()).Findings.ShouldHaveSingleItem().Price.ShouldNotBeNull();

        price.PerMonth.ShouldBe(1320m, 12m);
        price.Formula.ShouldContain("10.00 EUR that one costs more (10.00 - 0.00)");

        static Happening[] Read(int hour, string article, bool calls)
        {
            Happening view = new(hour, EventTypes.ArticleViewed) { Article = article, By = ActorSide.Customer };
            return calls ? [view, new(hour + 0.5, EventTypes.ContactStarted) { Channel = "phone", By = ActorSide.Customer }] : [view];
        }
    }

    // Of 30 readers a week 3 or 4 call an hour later, from the seventh week on 15 or 16; another article always leaves 3 or 4.
    [Theory]
    [InlineData(15, true)]
    [InlineData(3, false)]
    public void An_article_that_stops_helping_is_found_with_its_week(int unhelped, bool isFound)
    {
        var log = new MeasuredLog(Logs.Of([.. from week in Enumerable.Range(0, 12) from article in new[] { "KB-1", "KB-2" } from i in Enumerable.Range(0, 30) select Read(week, article, i)]));

        var findings = Run(log, new OutdatedArticle()).Findings;

        if (!isFound)
        {
            findings.ShouldBeEmpty();
            return;
        }

        var finding = findings.ShouldHaveSingleItem();
        finding.Statement.ShouldBe("Article KB-1: since the week of 16 February 2026 52 % of its readers are left with a question, before that 12 %.");
        finding.Effect.Value.ShouldBe(0.4, 1e-9);
        finding.Struck.Count.ShouldBe((3 * 15) + (3 * 16));
        finding.Since.ShouldBe(new DateOnly(2026, 2, 16));
        var evidence = FindingEvidence.Of(log, FigureScope.Of(log.Instances), finding);
        evidence.Before.Observations.Count.ShouldBe(6 * 30);
        evidence.Now.Observations.Count.ShouldBe(6 * 30);

        Happening[] Read(int week, string article, int i)
        {
            var hour = (week * 168) + (i % 5 * 24) + (i / 10.0);
            var calls = i < (article == "KB-1" && week >= 6 ? unhelped : 3) + (week % 2);
            Happening view = new(hour, EventTypes.ArticleViewed) { Article = article, By = ActorSide.Customer };
            return calls ? [view, new(hour + 1, EventTypes.ContactStarted) { Channel = "phone", By = ActorSide.Customer }] : [view];
        }
    }

    // Thirteen weeks of 60 matters a week, half of them about VPN, then twenty weeks without any: with 60 a week that is a change, with 2 an export that ends.
    [Theory]
    [InlineData(60, true)]
    [InlineData(2, false)]
    public void Where_the_data_thins_out_nothing_has_changed(int aWeek, bool isFound)
    {
        var log = new MeasuredLog(Logs.Of([.. Enumerable.Range(0, 33).SelectMany(week => Enumerable.Range(0, week < 13 ? 60 : aWeek).Select(i =>
            new[] { new Happening((week * 168) + (i % 5 * 24) + (i / 100.0), EventTypes.TicketCreated) { Ticket = $"T{week}-{i}", By = ActorSide.Customer, Topic = week < 13 && (i + week) % (2 + (week % 2)) == 0 ? "VPN" : "Mail" } }))]));

        Run(log, new IssueMixShift()).Findings.Any(finding => finding.Segment.ToString().Contains("VPN", StringComparison.Ordinal)).ShouldBe(isFound);
    }

    private static bool InVpn(string topic, int number) => topic == "VPN" ? number % 5 < 2 : number % 20 == 1;

    private static FindingRun Run(MeasuredLog log, params IReadOnlyList<Detector> detectors) =>
        FindingRun.Of(log, FigureScope.Of(log.Instances), detectors.Count > 0 ? detectors : DetectorCatalogue.All);

    // A matter an hour, each a customer's own, every fifth about VPN; solved in half an hour; those that are struck are opened again.
    private static EventLog Desk(Func<string, int, bool> struck, int matters = 500) => Logs.Of([.. Enumerable.Range(0, matters).Select(i =>
    {
        var topic = i % 5 == 0 ? "VPN" : "Mail";
        Happening Of(double hour, string type) => new(i + hour, type) { Ticket = $"T{i}", Topic = topic, Priority = i % 3 == 0 ? "P1" : "P2" };
        Happening[] usual = [Of(0, EventTypes.TicketCreated) with { By = ActorSide.Customer }, Of(0.5, EventTypes.TicketResolved) with { By = ActorSide.Agent }];
        return struck(topic, i / 5)
            ? [.. usual, Of(0.6, EventTypes.TicketReopened) with { By = ActorSide.Customer }, Of(0.7, EventTypes.TicketResolved) with { By = ActorSide.Agent }]
            : usual;
    })]);
}
