using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Tests.Metrics;

namespace Throughline.Journeys.Tests.Maps.Truth;

public sealed class StepStateTests
{
    [Fact]
    public void Six_of_ten_steps_that_the_data_shows_are_60_percent_observed()
    {
        var map = Truths.Map(["a", "b", "c", "[hopes]"], ["d", "e", "f", "[believes]", "never-recorded", "[thinks]"]);

        var truth = Truths.Of(map, Logs.Of(Truths.Journeys(3, 0, "a", "b", "c", "d", "e", "f")));

        (truth.Observed.Value, truth.Observed.N).ShouldBe((0.6, 10));
        truth.Observed.Low.ShouldBeNull("all steps are looked at: there is nothing to be unsure of");
    }

    [Fact]
    public void What_nothing_is_bound_to_is_assumed()
    {
        var step = Truths.Of(Truths.Map(["a", "[hopes]"]), Logs.Of(Truths.Journeys(3, 0, "a"))).At("hopes");

        (step.State, step.Seen, step.Evidence).ShouldBe((StepState.Assumed, null, null));
        step.Reason.ShouldContain("No events are bound to it");
    }

    [Fact]
    public void Of_what_the_data_does_not_hold_nothing_can_be_said()
    {
        var step = Truths.Of(Truths.Map(["a", "b"]), Logs.Of(Truths.Journeys(500, 0, "a"))).At("b");

        (step.State, step.Evidence).ShouldBe((StepState.Unknown, null));
        step.Reason.ShouldBe("The data holds no event b: nothing can be said.");
    }

    [Theory]
    [InlineData("silence-24h", "words to customers")]
    [InlineData("article-did-not-help", "looks at articles")]
    [InlineData("hand-over", "names of teams")]
    [InlineData("ping-pong", "names of teams")]
    [InlineData("chase", "contacts")]
    [InlineData("reopened", "reopenings")]
    [InlineData("repeat-contact-48h", "contacts")]
    public void A_pattern_is_unknown_where_the_data_lacks_what_it_is_found_in(string pattern, string needs)
    {
        var map = new JourneyMap("m", "M", null, [new Phase("P", [new Step("s", "S", Lane.Customer, StepKind.Broken, new StepBinding(null, pattern))])]);

        var step = Truths.Of(map, Logs.Of(Truths.Journeys(500, 0, "check", "ship"))).At("s");

        step.State.ShouldBe(StepState.Unknown);
        step.Reason.ShouldBe($"The data holds no {needs}: nothing can be said.");
    }

    // Wilson's upper end of 0 of n is z² / (n + z²) with z² = 3.8415: 0.01000 of 380, 0.00998 of 381.
    [Theory]
    [InlineData(380, StepState.Unknown)]
    [InlineData(381, StepState.Contradicted)]
    public void A_step_that_nobody_has_is_contradicted_once_there_are_enough_to_say_so(int journeys, StepState state)
    {
        var log = Logs.Of([.. Truths.Journeys(journeys, 0, "a"), .. Truths.Journeys(1, 0, "a", "b")]);

        var step = Truths.Of(Truths.Map(["a", "b"]), log, instance => instance < journeys).At("b");

        step.State.ShouldBe(state);
        (step.Evidence!.Value, step.Evidence.N).ShouldBe((0, journeys));
    }

    [Fact]
    public void A_step_that_comes_before_everything_of_the_earlier_phases_is_drawn_out_of_order()
    {
        // In 9 of 10 journeys the answer comes before the question; Wilson's interval of 9 of 10 begins at 0.596.
        var log = Logs.Of([.. Truths.Journeys(9, 0, "answer", "ask"), .. Truths.Journeys(1, 0, "ask", "answer")]);

        var truth = Truths.Of(Truths.Map(["ask"], ["answer"]), log);

        truth.At("ask").State.ShouldBe(StepState.Observed, "nothing is drawn before the first phase");
        var answer = truth.At("answer");
        answer.State.ShouldBe(StepState.Contradicted);
        (answer.Evidence!.Metric, answer.Evidence.Value, answer.Evidence.N).ShouldBe(("step-out-of-order", 0.9, 10));
    }

    [Fact]
    public void Early_in_more_than_half_is_not_enough_where_chance_could_do_it()
    {
        // 6 of 10: Wilson's interval begins at 0.313.
        var log = Logs.Of([.. Truths.Journeys(6, 0, "answer", "ask"), .. Truths.Journeys(4, 0, "ask", "answer")]);

        Truths.Of(Truths.Map(["ask"], ["answer"]), log).At("answer").State.ShouldBe(StepState.Observed);
    }

    [Fact]
    public void A_step_that_also_comes_later_is_not_out_of_order()
    {
        var truth = Truths.Of(Truths.Map(["ask"], ["answer"]), Logs.Of(Truths.Journeys(50, 0, "answer", "ask", "answer")));

        (truth.At("answer").State, truth.At("answer").OutOfOrder!.Value).ShouldBe((StepState.Observed, 0));
    }

    [Fact]
    public void What_happens_at_the_same_time_is_not_out_of_order()
    {
        Happening[] together = [new(1, "answer"), new(1, "ask")];

        Truths.Of(Truths.Map(["ask"], ["answer"]), Logs.Of([.. Enumerable.Repeat(together, 50)])).At("answer").State.ShouldBe(StepState.Observed);
    }

    [Fact]
    public void Without_journeys_nothing_can_be_said()
    {
        var step = Truths.Of(Truths.Map(["a"]), Logs.Of(Truths.Journeys(3, 0, "a")), _ => false).At("a");

        (step.State, step.Reason).ShouldBe((StepState.Unknown, "There are no journeys in scope."));
    }

    [Fact]
    public void What_the_whole_data_holds_can_contradict_the_step_of_one_journey()
    {
        var log = new MeasuredLog(Logs.Of(
        [
            .. Enumerable.Repeat<Happening[]>([new(0, "a") { Topic = "Access" }], 400),
            [new(0, "b") { Topic = "Hardware" }],
        ]));
        var map = Truths.Map(["a", "b"]) with { Scope = new JourneyScope("topic", ["Access"]) };

        var truth = MapTruth.Of(MeasuredTruth.Of(MeasuredMap.Of(map, log.Within(map.Scope))), FigureScope.Of(log.Within(map.Scope).Instances));

        truth.At("b").State.ShouldBe(StepState.Contradicted);
    }

    [Fact]
    public void Every_state_that_has_cases_opens_them()
    {
        var log = Logs.Of([.. Truths.Journeys(9, 0, "answer", "ask"), .. Truths.Journeys(1, 0, "ask", "answer")]);
        var measured = Truths.Measured(Truths.Map(["ask"], ["answer"]), log);
        var answer = MapTruth.Of(measured, FigureScope.Of(measured.Map.Log.Instances)).At("answer").Evidence!.Cases!;

        measured.Find(answer.Metric, answer.Part).ShouldNotBeNull().Observations.Count.ShouldBe(10);
        measured.Find(answer.Metric, "no such step").ShouldBeNull();
    }
}
