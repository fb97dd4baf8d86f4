using Throughline.Journeys.Events;
using Throughline.Sources.Simulation;

namespace Throughline.Sources.Tests.Simulation;

/// <summary>The shape of the organisation, harms or not.</summary>
public sealed class DemoOrganisationTests
{
    private static readonly DemoData Data = Demo.Harmed.Data;

    [Fact]
    public void Twelve_agents_three_priorities_six_topics()
    {
        Data.Events.Select(e => e.Agent).OfType<string>().Distinct().Count().ShouldBe(12);
        Demo.Harmed.Created.Select(t => t.Priority).Distinct().Order().ShouldBe(["P1", "P2", "P3"]);
        Demo.Harmed.Created.Select(t => t.Topic).Distinct().Order().ShouldBe(DemoJourneys.All.Select(j => j.Topic).Order());
    }

    [Fact]
    public void Every_whole_week_has_500_tickets_within_the_noise_of_a_Poisson_count()
    {
        var weeks = Demo.Harmed.Created.CountBy(t => Demo.Week(t.Time)).Select(w => w.Value).ToList();

        // The first Sunday and the last five days are no whole weeks. Four standard deviations of Poisson(500) are 89.
        foreach (var week in weeks[1..^1]) week.ShouldBeInRange(411, 589);
        weeks.Count.ShouldBe(14);
    }

    [Fact]
    public void Ninety_days_have_6429_tickets_on_average_over_seeds()
    {
        var mean = Enumerable.Range(2, 5).Average(seed => Demo.Seeded((ulong)seed).Created.Count);

        // 500 * 90 / 7; three standard errors of five Poisson counts are 108.
        mean.ShouldBeInRange(6429 - 108, 6429 + 108);
    }

    [Fact]
    public void Monday_from_8_to_11_is_the_peak()
    {
        var hours = Demo.Harmed.Created.CountBy(t => (t.Time.DayOfWeek, t.Time.Hour)).OrderByDescending(h => h.Value).Take(3);

        hours.Select(h => h.Key).ShouldBe([(DayOfWeek.Monday, 8), (DayOfWeek.Monday, 9), (DayOfWeek.Monday, 10)], ignoreOrder: true);
    }

    [Fact]
    public void Office_agents_do_nothing_at_lunch_at_night_at_weekends_and_on_holidays()
    {
        var office = DemoAgents.All.Where(a => !a.IsOnDuty).Select(a => a.Name).ToHashSet();

        Data.Events.Where(e => e.Agent is not null && office.Contains(e.Agent) && !DemoCalendar.IsOfficeOpen(e.Time)).ShouldBeEmpty();
        Data.Events.Count(e => e.Agent is not null && office.Contains(e.Agent)).ShouldBeGreaterThan(20_000);
    }

    [Fact]
    public void Nobody_works_on_a_holiday_and_customers_still_write()
    {
        var summer = new DateOnly(2026, 8, 31);

        DemoCalendar.IsHoliday(summer).ShouldBeTrue();
        Data.Events.Where(e => e.Agent is not null && DemoCalendar.IsHoliday(DateOnly.FromDateTime(e.Time.UtcDateTime))).ShouldBeEmpty();
        Demo.Harmed.Created.ShouldContain(t => DateOnly.FromDateTime(t.Time.UtcDateTime) == summer);
    }

    [Fact]
    public void Every_ticket_begins_with_its_creation_and_follows_the_order_of_a_ticket()
    {
        foreach (var ticket in Demo.Harmed.Created)
        {
            var events = Demo.Harmed.Of(ticket).Where(e => e.Type.StartsWith("ticket.", StringComparison.Ordinal)).ToList();
            events[0].Type.ShouldBe(EventTypes.TicketCreated);
            events.Count(e => e.Type == EventTypes.TicketCreated).ShouldBe(1);
            events.Select(e => e.Sequence).ShouldBeInOrder(SortDirection.Ascending);
            events.Select(e => e.Time).ShouldBeInOrder(SortDirection.Ascending);
            events.TakeWhile(e => e.Type != EventTypes.TicketReopened).Count(e => e.Type == EventTypes.TicketResolved).ShouldBeLessThan(2);
            if (events.FindIndex(e => e.Type == EventTypes.TicketReopened) is > 0 and var again) events[..again].ShouldContain(e => e.Type == EventTypes.TicketResolved);
            if (events.Exists(e => e.Type == EventTypes.TicketClosed)) events.ShouldContain(e => e.Type == EventTypes.TicketResolved);
        }
    }

    [Fact]
    public void Every_event_of_a_ticket_refers_to_one_that_was_created_and_lies_in_the_window()
    {
        var created = Demo.Harmed.Created.Select(t => t.Ticket).ToHashSet();

        Data.Events.Where(e => e.Ticket is not null && !created.Contains(e.Ticket)).ShouldBeEmpty();
        Data.Events.ShouldAllBe(e => e.Time >= Data.Settings.End.AddDays(-90) && e.Time < Data.Settings.End);
    }

    [Fact]
    public void Deadlines_are_by_the_clock_for_priority_1_and_in_office_hours_else()
    {
        Demo.Harmed.Created.Where(t => t.Priority == "P1").ShouldAllBe(t => t.Deadline == t.Time.AddHours(4));
        Demo.Harmed.Created.Where(t => t.Priority != "P1").ShouldAllBe(t => DemoCalendar.IsOfficeOpen(t.Deadline!.Value));
    }

    [Fact]
    public void Some_journeys_go_from_the_app_through_the_voice_menu_to_an_agent()
    {
        var contacts = Demo.Harmed.Of(EventTypes.ContactStarted).ToList();
        var calls = contacts.Where(c => c is { Channel: "phone", Phone: not null }).ToList();

        var journeys = calls.Where(call =>
            contacts.Exists(c => c.Channel == "ivr" && c.Phone == call.Phone && IsJustBefore(c, call))
            && contacts.Exists(c => c.Channel == "app" && c.Email == call.Email && IsJustBefore(c, call)));

        journeys.Count().ShouldBeGreaterThan(20);

        static bool IsJustBefore(DemoEvent first, DemoEvent then) => first.Time < then.Time && first.Time > then.Time.AddHours(-1);
    }

    [Fact]
    public void A_harm_that_is_off_leaves_who_comes_when_with_what_as_it_was()
    {
        static IEnumerable<(DateTimeOffset, string?, string?, string?)> Matters(Demo demo) =>
            demo.Created.Select(t => (t.Time, t.Email, t.Topic, t.Priority));

        Matters(Demo.Null).ShouldBe(Matters(Demo.Harmed));
    }

    [Fact]
    public void A_survey_harm_that_is_off_changes_nothing_but_those_surveys_and_the_release()
    {
        static IEnumerable<DemoEvent> Rest(Demo demo) =>
            demo.Data.Events.Where(e => e.Type is not EventTypes.ChangeReleased && !(e.Type == EventTypes.SurveyAnswered && e.Article is not null));

        Rest(Demo.Without(PlantedHarms.ScoreFall)).ShouldBe(Rest(Demo.Harmed));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(400)]
    public void Other_lengths_work(int days) =>
        DemoOrganisation.Simulate(new DemoSettings { Days = days }).Events.ShouldNotBeEmpty();

    [Fact]
    public void No_days_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DemoOrganisation.Simulate(new DemoSettings { Days = 0 }));
}
