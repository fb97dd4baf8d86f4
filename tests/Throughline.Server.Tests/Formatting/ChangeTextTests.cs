using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Server.Formatting;

namespace Throughline.Server.Tests.Formatting;

/// <summary>What was changed of a map, as a support lead would say it.</summary>
public sealed class ChangeTextTests
{
    private static readonly DrawnMap Drawn = new(new JourneyMap(
        "m",
        "Get access",
        null,
        [
            new Phase("Ask", [Step("raises", "Raises a request", "ticket.created"), Step("calls", "Calls instead", "call.received")]),
            new Phase("Wait", [Step("told", "Is told"), Step("silence", "Hears nothing")]),
        ])
    {
        Paths = [new MapPath("p1", "As it should go", PathKind.Intended, [new PathStep("raises"), new PathStep("told")])],
    });

    [Fact]
    public void ARenamedStepIsCalledByBothNames() =>
        Said(Phases(With("raises", step => step with { Name = "Asks in the portal" }))).ShouldBe(["Renamed the step 'Raises a request' to 'Asks in the portal'"]);

    [Fact]
    public void AMovedStepSaysFromWhereToWhere() => Said(Phases(
            new Phase("Ask", [Drawn.Map.Phases[0].Steps[0]]),
            new Phase("Wait", [Drawn.Map.Phases[1].Steps[0], Drawn.Map.Phases[0].Steps[1], Drawn.Map.Phases[1].Steps[1]])))
        .ShouldBe(["Moved the step 'Calls instead' from Ask to Wait, after 'Is told'"]);

    [Fact]
    public void OneMovedWithinItsPhaseSaysSo() => Said(Phases(
            new Phase("Ask", [.. Drawn.Map.Phases[0].Steps.Reverse()]), Drawn.Map.Phases[1]))
        .ShouldHaveSingleItem().ShouldBeOneOf("Moved the step 'Calls instead' within Ask, at the beginning", "Moved the step 'Raises a request' within Ask, after 'Calls instead'");

    [Fact]
    public void ABindingSaysWhatItWas()
    {
        Said(Phases(With("told", step => step with { Binding = new StepBinding(["ticket.acknowledged"], null) }))).ShouldBe(["Bound the step 'Is told' to ticket.acknowledged (was: nothing)"]);
        Said(Phases(With("raises", step => step with { Binding = new StepBinding(null, "chase") }))).ShouldBe(["Bound the step 'Raises a request' to the pattern chase (was: ticket.created)"]);
        Said(Phases(With("raises", step => step with { Binding = null }))).ShouldBe(["Bound the step 'Raises a request' to nothing (was: ticket.created)"]);
    }

    [Fact]
    public void WhatIsNewAndWhatIsGoneSayWhere()
    {
        Said(Phases(new Phase("Ask", [.. Drawn.Map.Phases[0].Steps, Step("chat", "Chats", "chat.started")]), Drawn.Map.Phases[1])).ShouldBe(["Added the step 'Chats' in Ask, after 'Calls instead', bound to chat.started"]);
        Said(Phases(new Phase("Ask", [Drawn.Map.Phases[0].Steps[0]]), Drawn.Map.Phases[1])).ShouldBe(["Removed the step 'Calls instead' in Ask"]);
        Said(Phases([.. Drawn.Map.Phases, new Phase("Learn", [])])).ShouldBe(["Added the phase 'Learn', after 'Wait'"]);
    }

    [Fact]
    public void ARenamedPhaseIsOneSentence() =>
        Said(Phases(Drawn.Map.Phases[0], Drawn.Map.Phases[1] with { Name = "Wait for it" })).ShouldBe(["Renamed the phase 'Wait' to 'Wait for it'"]);

    [Fact]
    public void MarksAndVerbatimsSayWhatIsSaid()
    {
        var pinned = new Verbatim("nobody told me", null, new DateTimeOffset(2026, 11, 1, 9, 0, 0, TimeSpan.Zero), "agent");
        Said(Phases(With("silence", step => step with { Marks = [new StepMark(MarkKind.PainPoint, "three days")], Verbatims = [pinned] }))).ShouldBe(
            ["Marked the step 'Hears nothing' as 'Pain point': “three days”", "Pinned to the step 'Hears nothing': “nobody told me”"], ignoreOrder: true);
    }

    [Fact]
    public void AConnectionSaysQueuesClockAndEscalation() =>
        Said(Phases(With("told", step => step with { Service = new StepService(["Licensing", "Access"], "resolve", "Duty lead") }))).ShouldBe(
            ["Connected the step 'Is told' to the queues of Licensing and Access, the clock resolve, escalation to Duty lead"]);

    [Fact]
    public void LaneAndKindAreWords() =>
        Said(Phases(With("told", step => step with { Lane = Lane.Agent, Kind = StepKind.Broken }))).ShouldBe(
            ["Moved the step 'Is told' to the agent lane", "Made the step 'Is told' a broken path"], ignoreOrder: true);

    [Fact]
    public void APathNamesItsStepsAndNotTheirIds()
    {
        var path = Drawn.Map.Paths[0];
        Said(Drawn with { Map = Drawn.Map with { Paths = [path with { Steps = [new PathStep("raises", IsOptional: true), new PathStep("silence")] }] } }).ShouldBe(
            ["Took 'Is told' out of the path 'As it should go'", "Put 'Hears nothing' into the path 'As it should go'", "On the path 'As it should go', 'Raises a request' may be left out and happens once"]);
    }

    [Fact]
    public void TheMapsOwnFieldsAreSentences() =>
        Said(Drawn with { Map = Drawn.Map with { Name = "Get software", Scope = new JourneyScope("topic", ["Access", ""]) }, Owner = "service owner", ReviewDays = 90, LastReview = new MapReview(new DateOnly(2026, 11, 2), "lead"), IsPublished = true, Personas = ["New starters"] })
            .ShouldBe(
            [
                "Renamed the map 'Get access' to 'Get software'",
                "Changed which journeys belong to the map: those whose topic is Access or none named (was: all)",
                "Made service owner the owner (was: nobody)",
                "Set the map to be reviewed at least every 90 days",
                "Noted a review on 2 Nov 2026, led by lead",
                "Published the map",
                "Set the personas to New starters (was: everybody)",
            ], ignoreOrder: true);

    [Fact]
    public void WhatIsTheSameIsNoSentence() => Said(Drawn).ShouldBeEmpty();

    [Fact]
    public void NoSentenceShowsAnIdOrJson()
    {
        var all = Said(Phases(With("told", step => step with { Name = "Gets word", Binding = new StepBinding(["a", "b"], null), Lane = Lane.Agent, Marks = [new StepMark(MarkKind.QuickWin, "")] })));
        all.Count.ShouldBe(4);
        all.ShouldAllBe(sentence => !sentence.Contains('{') && !sentence.Contains('[') && !sentence.Contains('"') && !sentence.Contains("'told'"));
    }

    [Fact]
    public void TheFirstVersionSaysWhatItBeganWith() => ChangeText.Began(Drawn).ShouldBe("Began with 2 phases and 4 steps");

    private static IReadOnlyList<string> Said(DrawnMap now) => ChangeText.Sentences(Drawn, now);

    private static DrawnMap Phases(params IReadOnlyList<Phase> phases) => Drawn with { Map = Drawn.Map with { Phases = phases, Paths = [.. Drawn.Map.Paths.Where(path => path.Steps.All(step => phases.Any(phase => phase.Steps.Any(known => known.Id == step.Step))))] } };

    private static IReadOnlyList<Phase> With(string id, Func<Step, Step> change) =>
        [.. Drawn.Map.Phases.Select(phase => phase with { Steps = [.. phase.Steps.Select(step => step.Id == id ? change(step) : step)] })];

    private static Step Step(string id, string name, string? type = null) => new(id, name, Lane.Customer, StepKind.Happy, type is null ? null : new StepBinding([type], null));
}
