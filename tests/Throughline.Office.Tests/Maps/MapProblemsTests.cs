using Throughline.Journeys.Maps;
using Throughline.Office.Maps;

namespace Throughline.Office.Tests.Maps;

/// <summary>What is no sound map, with the place and the words for a person.</summary>
public sealed class MapProblemsTests
{
    private static readonly Step Ask = new("ask", "Asks", Lane.Customer, StepKind.Happy, new StepBinding(["ticket.created"], null));

    private static readonly DrawnMap Sound = new(new JourneyMap("desk", "Desk", new JourneyScope("topic", ["Software"]), [new Phase("Ask", [Ask]), new Phase("Wait", [])])
    {
        Paths = [new MapPath("fine", "Fine", PathKind.Intended, [new PathStep("ask")])],
    });

    public static TheoryData<DrawnMap, string, string> Unsound { get; } = new()
    {
        { With(map => map with { Id = " " }), "id", "The map's id is empty." },
        { With(map => map with { Id = "a\nb" }), "id", "one line" },
        { With(map => map with { Name = "" }), "name", "no name" },
        { With(map => map with { Phases = [], Paths = [] }), "phases", "no phase" },
        { With(map => map with { Scope = new JourneyScope("mood", ["x"]) }), "scope.dimension", "no dimension" },
        { With(map => map with { Scope = new JourneyScope("topic", []) }), "scope.values", "no value" },
        { With(map => map with { Scope = new JourneyScope("topic", ["x"]) { Where = "mood=bad" } }), "scope.where", "no word \"mood\"" },
        { With(map => map with { Scope = new JourneyScope("topic", ["x"]) { Where = "attribute.Region=North" } }), "scope.where", "free attribute \"Region\"" },
        { With(map => map with { Phases = [.. map.Phases, new Phase("Ask", [])] }), "phases[3].name", "another phase" },
        { With(map => map with { Phases = [map.Phases[0], new Phase("", [])] }), "phases[2].name", "place 2" },
        { With(map => map with { Phases = [map.Phases[0], new Phase("Wait", [Ask])] }), "phases[2].steps[1].id", "another step" },
        { With(map => map with { Paths = [new MapPath("p", "P", PathKind.Broken, [new PathStep("gone")])] }), "paths[1].steps[1].step", "Use one of: ask." },
        { With(map => map with { Paths = [new MapPath("p", "P", PathKind.Broken, [])] }), "paths[1].steps", "no step" },
        { With(map => map with { Paths = [new MapPath("p", "P", PathKind.Intended, [new PathStep("ask") { BackTo = "ask" }])] }), "paths[1].steps[1].backTo", "does not pass before" },
        { With(map => map with { Paths = [map.Paths[0], map.Paths[0]] }), "paths[2].id", "another path" },
        { WithStep(Ask with { Name = " " }), "phases[1].steps[1].name", "Say what happens" },
        { WithStep(Ask with { Binding = new StepBinding(["a"], "chase") }), "phases[1].steps[1].binding.pattern", "Keep one" },
        { WithStep(Ask with { Binding = new StepBinding([], null) }), "phases[1].steps[1].binding.types", "unbound" },
        { WithStep(Ask with { Binding = new StepBinding([""], null) }), "phases[1].steps[1].binding.types", "without a name" },
        { WithStep(Ask with { Binding = new StepBinding(null, "sulking") }), "phases[1].steps[1].binding.pattern", "does not exist. Use one of: article-did-not-help" },
        { WithStep(Ask with { Service = new StepService([], null, null) }), "phases[1].steps[1].service", "connected to nothing" },
        { WithStep(Ask with { Service = new StepService([], "lunch", null) }), "phases[1].steps[1].service.clock", "Use one of: " },
        { WithStep(Ask with { Marks = [new StepMark(MarkKind.PainPoint, ""), new StepMark(MarkKind.PainPoint, "again")] }), "phases[1].steps[1].marks[2].kind", "marked twice" },
        { WithStep(Ask with { Verbatims = [new Verbatim(" ", null, DateTimeOffset.UnixEpoch, "owner")] }), "phases[1].steps[1].verbatims[1].text", "no words" },
        { Sound with { ReviewDays = 0 }, "reviewDays", "1 or more" },
        { Sound with { Parent = "desk" }, "parent", "part of itself" },
    };

    [Fact]
    public void A_sound_map_has_none() => MapProblems.Of(Sound).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Unsound))]
    public void What_is_wrong_is_told_once_with_its_place(DrawnMap map, string place, string words)
    {
        var problem = MapProblems.Of(map).ShouldHaveSingleItem();
        problem.Place.ShouldBe(place);
        problem.Text.ShouldContain(words);
    }

    private static DrawnMap With(Func<JourneyMap, JourneyMap> change) => Sound with { Map = change(Sound.Map) };

    private static DrawnMap WithStep(Step step) => With(map => map with { Phases = [new Phase("Ask", [step]), map.Phases[1]] });
}
