using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Throughline.Journeys;
using Throughline.Journeys.Maps;
using Throughline.Office.Maps;
using Throughline.Office.Records;
using Throughline.Server.Maps;
using Throughline.Server.Workspaces;
using Throughline.Sources.Delimited;

namespace Throughline.Server.Tests.Maps;

/// <summary>A map as a table: nothing of its steps is lost, no text runs as a formula, and other tools' tables read too.</summary>
public sealed class MapCsvTests
{
    [Fact]
    public void A_map_is_written_like_this()
    {
        var map = new DrawnMap(new JourneyMap("m", "M", null,
        [
            new Phase("Ask", [new Step("ask", "=cmd|' /C calc'!A0", Lane.Customer, StepKind.Happy, new StepBinding(["ticket.created", "a;b"], null)) { Marks = [new StepMark(MarkKind.PainPoint, "hurts; much"), new StepMark(MarkKind.QuickWin, "")] }]),
            new Phase("Wait", []),
            new Phase("Done", [new Step("hand-over", "Hands over", Lane.Agent, StepKind.Broken, new StepBinding(null, "hand-over")) { Service = new StepService(["Desk", "Network"], "resolve", "Duty manager") }]),
        ]));

        Write(map).ShouldBe(
            "phase,lane,step,kind,id,alongside,types,pattern,queues,clock,escalation,marks,data as of,last review\r\n"
            + "Ask,customer,'=cmd|' /C calc'!A0,happy,ask,,ticket.created; a\\;b,,,,,pain-point: hurts\\; much; quick-win,2026-11-20,never\r\n"
            + "Wait,,,,,,,,,,,,2026-11-20,never\r\n"
            + "Done,agent,Hands over,broken,hand-over,,,hand-over,Desk; Network,resolve,Duty manager,,2026-11-20,never\r\n");
    }

    [Fact]
    public void Whatever_the_texts_no_step_changes() => Prop.ForAll<int>(seed =>
    {
        var map = HostileMaps.Of(seed);
        var read = Read(Write(map), map);
        RecordJson.Write(read).ShouldBe(RecordJson.Write(map));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_cell_that_would_run_is_defused() => Prop.ForAll<int>(seed =>
    {
        var table = Table(Write(HostileMaps.Of(seed)));
        foreach (var cell in table.Rows.SelectMany(row => row.Cells)) (cell.Length > 0 && "=+-@\t\r\n＝".Contains(cell[0], StringComparison.Ordinal)).ShouldBeFalse(cell);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Stage;Touchpoint;Actor\nAwareness;Sees an advert;End user\n;Calls;Customer\nService;Answers;Service desk\n")]
    [InlineData("Journey phase\tActivity\tSwim lane\nAwareness\tSees an advert\tcustomer\nAwareness\tCalls\tUser\nService\tAnswers\tagent\n")]
    public void Another_tools_table_makes_unbound_steps(string table)
    {
        var map = Read(table, MapFile.Empty("advert", "Advert")).Map;

        map.Phases.Select(phase => phase.Name).ShouldBe(["Awareness", "Service"]);
        map.Phases.SelectMany(phase => phase.Steps).Select(step => (step.Id, step.Name, step.Lane, step.Binding)).ShouldBe(
            [("sees-an-advert", "Sees an advert", Lane.Customer, null), ("calls", "Calls", Lane.Customer, null), ("answers", "Answers", Lane.Agent, null)]);
    }

    [Fact]
    public void What_a_table_has_no_column_for_stays()
    {
        var map = new DrawnMap(new JourneyMap("m", "M", null, [new Phase("Ask", [new Step("ask", "Asks", Lane.Customer, StepKind.Happy, new StepBinding(["ticket.created"], null)) { Verbatims = [new Verbatim("Why?", null, DateTimeOffset.UnixEpoch, "owner")] }])])) { Owner = "owner" };

        var read = Read("phase,step\nAsk,Asks\nAsk,Waits\n", map);

        RecordJson.Write(read.Map.Phases[0].Steps[0]).ShouldBe(RecordJson.Write(map.Map.Phases[0].Steps[0]));
        read.Map.Phases[0].Steps[1].Id.ShouldBe("waits");
        read.Owner.ShouldBe("owner");
    }

    [Theory]
    [InlineData("step\nAsks\n", "has no column for the phase. Name it as one of: phase, stage")]
    [InlineData("phase,step,lane\nAsk,Asks,Martian\n", "line 2: lane is \"Martian\"; allowed: customer, agent.")]
    [InlineData("phase,step,kind\nAsk,Asks,bad\n", "line 2: kind is \"bad\"; allowed: happy, broken.")]
    [InlineData("phase,step,id\nAsk,Asks,a\nAsk,Waits,a\n", "line 3: \"a\" is the id of another step too")]
    [InlineData("phase,step,pattern\nAsk,Asks,sulking\n", "line 2: The step 'asks' is bound to the pattern 'sulking'")]
    [InlineData("phase,step,marks\nAsk,Asks,ouch\n", "line 2: marks holds \"ouch\"; allowed: moment-of-truth")]
    [InlineData("phase,step\n,Asks\n", "line 2: The phase in place 1 has no name")]
    public void A_mistake_is_told_with_its_line(string table, string advice) =>
        Should.Throw<WorkspaceException>(() => Read(table, MapFile.Empty("m", "M"))).Message.ShouldContain(advice);

    private static string Write(DrawnMap map)
    {
        using var text = new MemoryStream();
        MapCsv.Write(map, new ExportDates(new DateTimeOffset(2026, 11, 20, 17, 0, 0, TimeSpan.Zero), LastReview: null), text);
        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static DrawnMap Read(string text, DrawnMap onto) => MapCsv.Read(Table(text), onto);

    private static SmallTable Table(string text)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.csv");
        try
        {
            File.WriteAllText(path, text);
            return SmallTable.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
