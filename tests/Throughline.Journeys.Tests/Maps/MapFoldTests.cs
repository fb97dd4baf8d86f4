using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps;

public sealed class MapFoldTests
{
    [Fact]
    public void Phases_show_who_enters_them()
    {
        var look = Phase(View(ServiceLog.Four()), "Look for it yourself");

        look.Instances.Value.ShouldBe(3);
        look.Share.Value.ShouldBe(0.75);
        look.Share.Low.ShouldNotBeNull().ShouldBeLessThan(0.75);
    }

    [Fact]
    public void Time_in_a_phase_ends_with_the_first_event_of_a_later_one()
    {
        var view = View(ServiceLog.Four());

        // From the acknowledgement to the reply: 1.5 to 5 three times, and 1 to 40.
        Phase(view, "Wait").MedianTime.ShouldNotBeNull().Value.ShouldBe(3.5 * 3600);
        Phase(view, "Wait").P90Time.ShouldNotBeNull().Value.ShouldNotBeNull().ShouldBe((3.5 + (0.7 * 35.5)) * 3600, 1e-6);
        // The survey is each journey's last event.
        Phase(view, "Confirm").MedianTime.ShouldBeNull();
    }

    // Two tickets take four tools, one takes one, and one takes nine: the median is four where the mean would say four and a half.
    [Fact]
    public void R057_a_step_of_tools_says_the_median_number_of_them()
    {
        var view = View(Logs.Of(Opened(4), Opened(4), Opened(1), Opened(9)));

        var tools = view.Phases.SelectMany(phase => phase.Steps).Where(step => step.Amount?.Unit == "tool").ShouldHaveSingleItem().Amount!.Figure;
        (tools.Metric, tools.Value, tools.N).ShouldBe(("step-tools", 4.0, 4));

        static Happening[] Opened(int tools) =>
        [
            new(0, EventTypes.TicketCreated) { Ticket = "T", By = ActorSide.Customer, Visible = true },
            .. Enumerable.Range(1, tools).Select(tool => new Happening(tool, EventTypes.ToolOpened) { Ticket = "T", By = ActorSide.Agent, Tool = $"Tool {tool}" }),
            new(20, EventTypes.TicketResolved) { Ticket = "T", By = ActorSide.Agent, Visible = true },
        ];
    }

    [Fact]
    public void Broken_steps_are_found_where_they_happen()
    {
        var view = View(ServiceLog.Four());

        Step(view, "silence").Instances.Value.ShouldBe(1);
        Step(view, "chase").Instances.Value.ShouldBe(1);
        Step(view, "article-fails").Instances.Value.ShouldBe(3);
        var hops = Step(view, "hand-over").Amount.ShouldNotBeNull();
        (hops.Figure.Value, hops.Figure.N, hops.Unit).ShouldBe((1, 1, "hop"));
    }

    [Fact]
    public void A_step_shows_how_long_after_the_asking_it_comes() =>
        Step(View(ServiceLog.Four()), "acknowledged").MedianTime.ShouldNotBeNull().Value.ShouldBe(0.5 * 3600); // 0.5, 0.5, 0.5 and 1 h

    [Fact]
    public void A_score_counts_where_something_went_wrong()
    {
        // Articles fail for the three that went well (5, 5 and 3 of 5: 1, 1, 0.5); silence and chase hit the fourth (1 of 5: 0).
        var view = View(ServiceLog.Four());

        Phase(view, "Look for it yourself").Experience.ShouldNotBeNull().Value.ShouldNotBeNull().ShouldBe(2.5 / 3, 1e-9);
        Phase(view, "Wait").Experience.ShouldNotBeNull().Value.ShouldBe(0);
        Phase(view, "Ask").Experience.ShouldBeNull();
    }

    [Fact]
    public void A_score_counts_all_along_the_way_where_nothing_went_wrong()
    {
        var view = View(Logs.OfOne(
            new(0, EventTypes.TicketCreated), new(1, EventTypes.TicketResolved), new(2, EventTypes.SurveyAnswered) { Score = 4 }));

        view.Phases.Where(phase => phase.Instances.Value > 0).ShouldAllBe(phase => phase.Experience!.Value == 0.75);
    }

    [Fact]
    public void The_sharpest_words_stand_at_the_phase_without_leading_to_a_person()
    {
        var view = View(ServiceLog.Four());

        Phase(view, "Wait").ExperienceNote.ShouldBe("Nobody told me.");
        var masked = View(Logs.Of(ServiceLog.HearsNothing("call +49 170 1234567 or a@b.example")));
        Phase(masked, "Wait").ExperienceNote.ShouldBe("call [number] or [mail]");
    }

    [Fact]
    public void Long_words_are_cut_at_sixty_characters() =>
        Phase(View(Logs.Of(ServiceLog.HearsNothing(string.Join(' ', Enumerable.Repeat("again", 40))))), "Wait")
            .ExperienceNote.ShouldNotBeNull().Length.ShouldBeInRange(50, 60);

    [Fact]
    public void Channels_are_shares_of_the_events_that_name_one()
    {
        // Wait: only the reply by mail that the customer wrote into silence names a channel.
        var channels = Phase(View(ServiceLog.Four()), "Ask").Channels;

        channels.Select(channel => channel.Channel).ShouldBe(["portal", "phone"]);
        channels[0].Share.Value.ShouldBe(0.75);
        channels[0].Share.N.ShouldBe(4);
    }

    [Fact]
    public void The_headline_has_eight_figures() =>
        View(ServiceLog.Four()).Headline.Select(figure => figure.Metric).ShouldBe(
            ["instances", "time-to-done", "first-contact-resolution", "repeat-contact-48h", "csat", "ces", "channels-per-instance", "contacts-per-instance"]);

    [Fact]
    public void Lanes_without_data_say_what_would_fill_them()
    {
        var view = View(Logs.OfOne(new(0, "Check"), new(1, "Ship")));

        view.MissingLanes.Select(lane => lane.Lane).ShouldBe(["customer", "experience", "channels", "findings", "improvements"]);
        View(ServiceLog.Four()).MissingLanes.Select(lane => lane.Lane).ShouldBe(["findings", "improvements"]);
    }

    [Fact]
    public void A_step_with_an_unknown_pattern_is_refused_by_name()
    {
        var step = new Step("s", "Loses patience", Lane.Customer, StepKind.Broken, new StepBinding(null, "lost-patience"));
        var map = new JourneyMap("m", "M", null, [new Phase("P", [step])]);

        var error = Should.Throw<WorkspaceException>(() => MapFold.View(map, ServiceLog.Four()));

        error.Message.ShouldContain("Loses patience");
        error.Message.ShouldContain("lost-patience");
        error.Message.ShouldContain("silence-24h");
    }

    [Fact]
    public void A_step_without_binding_is_seen_nowhere()
    {
        var map = new JourneyMap("m", "M", null, [new Phase("P", [new Step("s", "Hopes", Lane.Customer, StepKind.Happy, null)])]);

        var view = MapFold.View(map, ServiceLog.Four());

        view.Phases[0].Steps[0].Instances.Value.ShouldBe(0);
        view.Coverage.Value.ShouldBe(0);
    }

    [Fact]
    public void A_draft_covers_every_event_and_shares_are_shares() => Prop.ForAll(
        Gen.Elements(EventTypes.TicketCreated, EventTypes.TicketReplied, EventTypes.TicketResolved, EventTypes.ContactStarted, "Check", "Ship")
            .NonEmptyListOf().Select(types => types.Select((type, hour) => new Happening(hour, type)).ToArray())
            .NonEmptyListOf().ToArbitrary(),
        journeys =>
        {
            var view = View(Logs.Of([.. journeys]));
            return view.Coverage.Value >= 0.95
                && view.Phases.All(phase => phase.Share.Value is >= 0 and <= 1 && phase.Steps.All(step => step.Share.Value is >= 0 and <= 1))
                && view.Phases.All(phase => phase.MedianTime is null || (phase.MedianTime.Value >= 0 && phase.MedianTime.Value <= phase.P90Time!.Value));
        }).QuickCheckThrowOnFailure();

    private static MapView View(EventLog log) => MapFold.View(MapDraft.Draft("all", "All journeys", null, log), log);

    private static PhaseView Phase(MapView view, string name) => view.Phases.Single(phase => phase.Phase.Name == name);

    private static StepView Step(MapView view, string id) => view.Phases.SelectMany(phase => phase.Steps).Single(step => step.Step.Id == id);
}
