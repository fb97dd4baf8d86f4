using Throughline.Journeys;
using Throughline.Journeys.Channels;
using Throughline.Journeys.Metrics;
using Throughline.Journeys.Metrics.Costs;
using Throughline.Server.Workspaces;

namespace Throughline.Server.Tests.Workspaces;

public sealed class MeasureRulesFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("throughline-rules-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_a_file_the_defaults_hold() =>
        MeasureRulesFile.ReadOrDefault(Path.Combine(_folder.FullName, MeasureRulesFile.Name)).ShouldBe(MeasureRules.Default);

    [Fact]
    public void What_is_set_holds_and_the_rest_is_the_default()
    {
        var rules = Read("""
            {
              "repeat-window-hours": 24,
              "change-window-hours": 12,
              "time-zone": "Europe/Amsterdam",
              "shift-hours": "7, 19",
              "agent-score": "last-touch",
              "owners": { "csat": "Head of service" },
              "channel-classes": { "Direct opening": "assisted" },
              "costs": {
                "currency": "EUR",
                "assisted-contact": { "amount": 6.10, "source": "controlling", "date": "2026-01-31" },
                "channels": { "Phone": { "amount": 8.4, "source": "contract" } },
              },
            }
            """);

        rules.RepeatWindow.ShouldBe(TimeSpan.FromHours(24));
        rules.ChangeWindow.ShouldBe(TimeSpan.FromHours(12));
        rules.AfterWindow.ShouldBe(TimeSpan.FromDays(90));
        rules.Zone.Id.ShouldBe("Europe/Amsterdam");
        rules.Shifts.Select(shift => shift.ToString()).ShouldBe(["07-19", "19-07"]);
        rules.AgentScore.ShouldBe(AgentScoreRule.LastTouch);
        rules.Owners["csat"].ShouldBe("Head of service");
        rules.Channels.Of("direct opening").ShouldBe(ChannelClass.Assisted);
        rules.Costs.Currency.ShouldBe("EUR");
        rules.Costs.AssistedContact.ShouldBe(new CostRate(6.10m, "controlling", new DateOnly(2026, 1, 31), RateOrigin.Own));
        rules.Costs.Channels["phone"].Amount.ShouldBe(8.4m);
        rules.Costs.FurtherChannel.ShouldBeNull();
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var refusal = Should.Throw<WorkspaceException>(() => Read("""
            {
              "repeat-windows": 24,
              "after-window-days": 0,
              "time-zone": "Mars/Olympus",
              "shift-hours": "14, 6",
              "agent-score": "best",
              "owners": { "happiness": "Head of service" },
              "channel-classes": { "Fax": "paper" },
              "costs": { "currency": "euro", "agent-minute": { "amount": -1, "date": "31.1.2026" }, "channels": [] }
            }
            """));

        refusal.Problem.ShouldBe(Problem.BadMapping);
        foreach (var problem in new[]
                 {
                     "these 11", "shift-hours: \"14, 6\"; write hours at which shifts begin", "agent-score: \"best\"; write journey or last-touch", "owners.happiness: there is no such setting", "repeat-windows: there is no such setting", "after-window-days: 0; write a number above 0", "time-zone: \"Mars/Olympus\"; write an IANA name",
                     "channel-classes.Fax: \"paper\"; write digital, ivr or assisted", "costs.currency: \"euro\"", "costs.agent-minute.amount: -1; write a number of 0 or more",
                     "costs.agent-minute.date: \"31.1.2026\"", "costs.channels: []; write an object",
                 })
            refusal.Message.ShouldContain(problem);
    }

    [Theory]
    [InlineData("{ \"costs\": { \"agent-minute\": { \"amount\": 1 } } }", "costs.agent-minute.source is missing")]
    [InlineData("[1]", "the file: [1]; write an object")]
    [InlineData("{ \"costs\"", "is not valid JSON")]
    public void A_file_that_cannot_be_used_says_why(string text, string why) =>
        Should.Throw<WorkspaceException>(() => Read(text)).Message.ShouldContain(why);

    private MeasureRules Read(string text)
    {
        var path = Path.Combine(_folder.FullName, MeasureRulesFile.Name);
        File.WriteAllText(path, text);
        return MeasureRulesFile.ReadOrDefault(path);
    }
}
