using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Server.Maps;
using YamlDotNet.RepresentationModel;

namespace Throughline.Server.Tests.Maps;

/// <summary>A map's text form: it loses nothing, a person can write it, and mistakes are told with their line.</summary>
public sealed class MapYamlTests
{
    private const string Written =
        """
        id: software-access
        name: Get access to software
        scope:
          dimension: topic
          values:
            - Software
          isRest: false
        owner: map-owner
        reviewDays: 90
        phases:
          - name: Wait
            steps:
              - id: informed
                name: Is told how it stands
                lane: customer
                kind: happy
                binding:
                  types:
                    - message.sent
                marks:
                  - kind: moment-of-truth
                    note: "24 h: the limit"
              - id: silence
                name: Hears nothing
                lane: customer
                kind: broken
                binding:
                  pattern: silence-24h
                verbatims:
                  - text: |-
                      Nobody calls.
                      I wait.
                    pinnedAt: "2026-05-04T08:30:00+00:00"
                    pinnedBy: map-owner
        paths:
          - id: as-it-should-go
            name: As it should go
            kind: intended
            steps:
              - step: informed
                isOptional: false
                mayRepeat: true

        """;

    private static readonly DrawnMap Drawn = new(new JourneyMap("software-access", "Get access to software", new JourneyScope("topic", ["Software"]),
    [
        new Phase("Wait",
        [
            new Step("informed", "Is told how it stands", Lane.Customer, StepKind.Happy, new StepBinding([EventTypes.MessageSent], null)) { Marks = [new StepMark(MarkKind.MomentOfTruth, "24 h: the limit")] },
            new Step("silence", "Hears nothing", Lane.Customer, StepKind.Broken, new StepBinding(null, "silence-24h")) { Verbatims = [new Verbatim("Nobody calls.\nI wait.", null, new DateTimeOffset(2026, 5, 4, 8, 30, 0, TimeSpan.Zero), "map-owner")] },
        ]),
    ])
    {
        Paths = [new MapPath("as-it-should-go", "As it should go", PathKind.Intended, [new PathStep("informed", MayRepeat: true)])],
    })
    {
        Owner = "map-owner",
        ReviewDays = 90,
    };

    [Fact]
    public void A_map_is_written_like_this() => MapYaml.Write(Drawn).ShouldBe(Written);

    [Fact]
    public void What_is_written_is_the_record_again() => RecordJson.Write(MapYaml.Read(Written, "map.yaml")).ShouldBe(RecordJson.Write(Drawn));

    [Fact]
    public void Whatever_the_texts_nothing_is_lost() => Prop.ForAll<int>(seed =>
    {
        var map = HostileMaps.Of(seed);
        MapProblems.Of(map).ShouldBeEmpty();
        var yaml = MapYaml.Write(map);
        var read = MapYaml.Read(yaml, "map.yaml");
        RecordJson.Write(read).ShouldBe(RecordJson.Write(map));
        MapYaml.Write(read).ShouldBe(yaml);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Other_readers_of_yaml_see_texts_as_texts() => Prop.ForAll<int>(seed =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(MapYaml.Write(HostileMaps.Of(seed))));
        var name = (YamlScalarNode)stream.Documents[0].RootNode["name"];
        name.Value.ShouldBe(HostileMaps.Of(seed).Map.Name);
        if (name.Style == YamlDotNet.Core.ScalarStyle.Plain) new[] { "null", "yes", "No", "~", "90", "1e3", "0x1F", "2026-05-31", "true", ".inf", "y", "on" }.ShouldNotContain(name.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_person_need_not_write_is_made()
    {
        var map = MapYaml.Read("name: Get a laptop\nphases:\n  - name: Ask\n    steps:\n      - name: Asks\n      - name: Asks\n      - name: Notes it\n        lane: Agent\n  - name: Wait\npaths:\n  - name: Fine\n    steps: [{ step: asks }, { step: asks-2 }]\n", "laptop.yaml").Map;

        map.Id.ShouldBe("get-a-laptop");
        map.Phases[0].Steps.Select(step => (step.Id, step.Lane, step.Kind, step.Binding)).ShouldBe([("asks", Lane.Customer, StepKind.Happy, null), ("asks-2", Lane.Customer, StepKind.Happy, null), ("notes-it", Lane.Agent, StepKind.Happy, null)]);
        map.Phases[1].Steps.ShouldBeEmpty();
        map.Paths[0].ShouldSatisfyAllConditions(path => path.Id.ShouldBe("fine"), path => path.Kind.ShouldBe(PathKind.Intended));
    }

    [Theory]
    [InlineData("an unknown field", "colour: red", 1, "colour is unknown; allowed: id, name, scope, phases, paths, owner")]
    [InlineData("an unknown word", "name: A\nphases:\n  - name: P\n    steps:\n      - name: S\n        kind: brokn", 6, "phases[1].steps[1].kind is \"brokn\"; allowed: happy, broken")]
    [InlineData("a missing name", "phases:\n  - name: P", 1, "name is missing; allowed: a text")]
    [InlineData("an empty name", "name: ''\nphases:\n  - name: P", 1, "name: The map has no name.")]
    [InlineData("nothing for a name", "name:\nphases:\n  - name: P", 1, "name is empty; allowed: a text")]
    [InlineData("a text for a list", "name: A\nphases: none", 2, "phases is \"none\"; allowed: a list")]
    [InlineData("a list for a text", "name: [A]\nphases:\n  - name: P", 1, "name is a list; allowed: a text")]
    [InlineData("a word for a number", "name: A\nreviewDays: often\nphases:\n  - name: P", 2, "reviewDays is \"often\"; allowed: a whole number")]
    [InlineData("no day", "name: A\nlastReview: { on: last week, by: x }\nphases:\n  - name: P", 2, "lastReview.on is \"last week\"; allowed: a day, e.g. 2026-05-31")]
    [InlineData("no moment", "name: A\nphases:\n  - name: P\n    steps:\n      - name: S\n        verbatims: [{ text: t, pinnedAt: soon, pinnedBy: x }]", 6, "pinnedAt is \"soon\"; allowed: a moment")]
    [InlineData("an unknown step", "name: A\nphases:\n  - name: P\n    steps:\n      - name: Asks\npaths:\n  - name: Q\n    steps:\n      - step: ask", 9, "The path 'Q' names the step 'ask', which is not on the map. Use one of: asks.")]
    [InlineData("a doubled id", "name: A\nphases:\n  - name: P\n    steps:\n      - id: x\n        name: S\n      - id: x\n        name: T", 7, "\"x\" is the id of another step too (phases[1].steps[1]).")]
    [InlineData("a doubled phase", "name: A\nphases:\n  - name: P\n  - name: P", 4, "\"P\" is the name of another phase too")]
    [InlineData("an unknown pattern", "name: A\nphases:\n  - name: P\n    steps:\n      - name: S\n        binding: { pattern: sulking }", 6, "bound to the pattern 'sulking', which does not exist. Use one of: article-did-not-help")]
    [InlineData("both bindings", "name: A\nphases:\n  - name: P\n    steps:\n      - name: S\n        binding: { pattern: chase, types: [a] }", 6, "Keep one of the two.")]
    [InlineData("an unknown dimension", "name: A\nscope: { dimension: mood, values: [x], isRest: false }\nphases:\n  - name: P", 2, "\"mood\" is no dimension of the events. Write one of: ")]
    public void A_mistake_is_told_with_file_line_field_and_what_to_do(string what, string yaml, int line, string advice)
    {
        var e = Should.Throw<WorkspaceException>(() => MapYaml.Read(yaml, "maps/a.yaml"), what);

        e.Problem.ShouldBe(Problem.BadMapping);
        e.Message.ShouldContain($"maps/a.yaml, line {line}: ");
        e.Message.ShouldContain(advice);
        e.Message.ShouldEndWith("docs/maps.md explains every field.");
    }

    [Fact]
    public void All_mistakes_are_told_at_once() =>
        Should.Throw<WorkspaceException>(() => MapYaml.Read("name: A\ncolour: red\nphases:\n  - naam: P\n  - name: Q\n    steps: [{ name: S, lane: dog }]", "a.yaml"))
            .Message.Split('\n').Length.ShouldBe(5, "colour, naam, the missing name, dog, and where it is explained");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark")]
    [InlineData("name: [")]
    [InlineData("- a\n- b")]
    [InlineData("name: A\nname: B\nphases: []")]
    public void What_is_no_map_is_refused(string yaml) => Should.Throw<WorkspaceException>(() => MapYaml.Read(yaml, "a.yaml")).Message.ShouldStartWith("a.yaml");

    [Fact]
    public void Aliases_that_stand_for_each_other_are_no_way_to_fill_the_memory()
    {
        var bomb = "name: A\nx0: &x0 [a,a,a,a,a,a,a,a,a,a]\n" + string.Concat(Enumerable.Range(1, 8).Select(i => $"x{i}: &x{i} [{string.Join(',', Enumerable.Repeat($"*x{i - 1}", 10))}]\n")) + "phases: *x8\n";
        Should.Throw<WorkspaceException>(() => MapYaml.Read(bomb, "a.yaml"));
    }
}
