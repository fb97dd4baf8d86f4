using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;

namespace Throughline.Office.Tests.Records;

/// <summary>The shape in which bodies are kept. Old records are read with it for years: these texts never change, new ones are added.</summary>
public sealed class RecordJsonTests
{
    private const string AsKept =
        """{"map":{"id":"software-access","name":"Get “access” <to> Söftware","scope":{"dimension":"topic","values":["Software",""],"isRest":false},"phases":[{"name":"Wait","steps":[{"id":"informed","name":"Is told how it stands","lane":"customer","kind":"happy","binding":{"types":["message.sent"]}},{"id":"silence","name":"Hears nothing","lane":"agent","kind":"broken","binding":{"pattern":"silence-24h"}},{"id":"assumed","name":"Worries","lane":"customer","kind":"happy"}]}]},"owner":"map-owner","reviewDays":90}""";

    private static readonly DrawnMap Map = new(new JourneyMap(
        "software-access",
        "Get “access” <to> Söftware",
        new JourneyScope("topic", ["Software", ""]),
        [
            new Phase(
                "Wait",
                [
                    new Step("informed", "Is told how it stands", Lane.Customer, StepKind.Happy, new StepBinding(["message.sent"], null)),
                    new Step("silence", "Hears nothing", Lane.Agent, StepKind.Broken, new StepBinding(null, "silence-24h")),
                    new Step("assumed", "Worries", Lane.Customer, StepKind.Happy, null),
                ]),
        ]))
    {
        Owner = "map-owner",
        ReviewDays = 90,
    };

    [Fact]
    public void AMapIsKeptLikeThis() => RecordJson.Write(Map).ShouldBe(AsKept);

    [Fact]
    public void WhatIsKeptComesBack()
    {
        var read = RecordJson.Read<DrawnMap>(Version(AsKept))!;
        RecordJson.Write(read).ShouldBe(AsKept);
        read.Map.Phases[0].Steps[1].ShouldBe(Map.Map.Phases[0].Steps[1]);
        (read.Deputy, read.Map.Phases[0].Steps[2].Binding).ShouldBe((null, null));
    }

    [Fact]
    public void ADeletedRecordHasNoBody() => RecordJson.Read<DrawnMap>(Version(null)).ShouldBeNull();

    [Theory]
    [InlineData("a field", "\"owner\"", "\"budget\"", "$.budget")]
    [InlineData("a field deep inside", "\"pattern\"", "\"sketch\"", "$.map.phases[0].steps[1].binding.sketch")]
    [InlineData("a word", "\"broken\"", "\"wished-for\"", "$.map.phases[0].steps[1].kind")]
    [InlineData("a number for a word", "\"broken\"", "7", "$.map.phases[0].steps[1].kind")]
    [InlineData("nothing where something must be", "\"name\":\"Wait\",", "", "$.map.phases[0]")]
    [InlineData("null where something must be", "\"Worries\"", "null", "$.map.phases[0].steps[2]")]
    public void WhatThisProgramDoesNotKnowIsRefusedWithItsPlace(string what, string known, string unknown, string place)
    {
        var e = Should.Throw<WorkspaceException>(() => RecordJson.Read<DrawnMap>(Version(AsKept.Replace(known, unknown, StringComparison.Ordinal))), what);

        e.Problem.ShouldBe(Problem.Unavailable);
        e.Message.ShouldStartWith("Version 3 of map 'software-access', by map-owner, holds something at ");
        e.Message.ShouldContain(place);
        e.Message.ShouldContain("Update Throughline");
    }

    private static RecordVersion Version(string? body) =>
        new(new RecordEntry(9, new RecordKey("map", "software-access"), 3, body is null, "map-owner", DateTimeOffset.UnixEpoch, ""), body);
}
