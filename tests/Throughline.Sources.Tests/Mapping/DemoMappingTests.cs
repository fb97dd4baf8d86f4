using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers;
using Throughline.Sources.Simulation;
using Throughline.Sources.Tests.Delimited;

namespace Throughline.Sources.Tests.Mapping;

/// <summary>What is proposed for the files of the demo organisation: ordinary exports with plain headers.</summary>
public sealed class DemoMappingTests : IDisposable
{
    private static readonly DemoData Data = DemoOrganisation.Simulate(new DemoSettings { Days = 14 });

    private readonly string _folder = Directory.CreateTempSubdirectory("throughline-demo-").FullName;

    [Theory]
    [InlineData("tickets.csv", "ticket_id", "email")]
    [InlineData("contacts.csv", "ticket_id", "email phone")]
    [InlineData("portal.csv", null, "account email")]
    [InlineData("surveys.csv", "ticket_id", "email")]
    [InlineData("effort.csv", "ticket_id", "email")]
    [InlineData("tools.csv", "ticket_id", "")]
    public void EveryFileHasItsIdActivityTicketAndCustomers(string name, string? ticket, string customers)
    {
        var mapping = Propose(File(name));

        mapping.Shape.ShouldBe(RowShape.EventLog);
        mapping.Times.ShouldHaveSingleItem().Column.ShouldBe("occurred_at");
        mapping.Id.ShouldBe("event_id");
        mapping.Activity.ShouldBe("activity");
        mapping.References.GetValueOrDefault("ticket").ShouldBe(ticket);
        string.Join(' ', mapping.Customers.Keys.Order()).ShouldBe(customers);
        mapping.Unsure.ShouldBe(ticket is null ? ["No column of tickets found; events are tied by customer alone."] : []);
        mapping.Types.ShouldBeEmpty("the activities are types already");
    }

    [Theory]
    [InlineData("surveys.csv", 1, 5)]
    [InlineData("effort.csv", 1, 7)]
    public void TheScaleIsReadFromItsColumn(string name, double low, double high)
    {
        var mapping = Propose(File(name));

        mapping.Score.ShouldBe(new ScoreColumn("score", low, high));
        mapping.LeftOut["scale"].ShouldBe("it is the scale of \"score\"");
    }

    [Fact]
    public void EveryEventComesBackWithItsTypeButThoseThatBelongToNobody()
    {
        var ours = Data.Events.Where(e => e.Type != EventTypes.ChangeReleased).ToList();
        var nobodys = ours.Count(e => e.Ticket is null && e.Email is null && e.Phone is null && e.Account is null);
        List<string> types = [];
        long setAside = 0;
        foreach (var path in DemoFiles.Write(Data, _folder))
        {
            var import = new RecordingImport();
            var file = new SourceFile(path, Path.GetFileName(path), new FileInfo(path).Length);
            setAside += new DelimitedReader().Read(file, Propose(file), import, null, TestContext.Current.CancellationToken).SetAside;
            types.AddRange(import.Events.Select(e => e.Type));
        }

        setAside.ShouldBe(nobodys);
        types.Count.ShouldBe(ours.Count - nobodys);
        types.CountBy(t => t).Where(t => t.Key != EventTypes.FrictionReported).ShouldBe(ours.CountBy(e => e.Type).Where(t => t.Key != EventTypes.FrictionReported), ignoreOrder: true);
    }

    [Fact]
    public void AnIdIsFoundInAFileThatIsLittleLargerThanTheSample()
    {
        // Blocks further in the file once overlapped its head, so that unique ids seemed to repeat.
        var rows = Enumerable.Range(1, 6000).Select(i => $"e-{i},2026-01-0{1 + (i % 9)} 08:00,opened,c{i % 50}@harbour.example\n");
        using var file = new TestFile("event_id,occurred_at,activity,requester_email\n" + string.Concat(rows));

        file.Propose().Id.ShouldBe("event_id");
    }

    [Fact]
    public void AColumnThatIsConstantInTheSampleOnlyIsKept()
    {
        var rows = Enumerable.Range(1, 20_000).Select(i => $"T{i / 4},2026-01-0{1 + (i % 4)} 08:00,{(i % 4 == 0 ? "opened" : "closed")},{(i == 5000 ? "ghost" : "plain")},{(i == 5000 ? "here" : "")},same\n");
        using var file = new TestFile("ticket_id,time,activity,mark,note_code,tenant\n" + string.Concat(rows));
        var mapping = file.Propose();

        mapping.Attributes.ShouldBe(["mark", "note_code"]);
        mapping.LeftOut.ShouldBe(new Dictionary<string, string> { ["tenant"] = "the same in every row: \"same\"" });
    }

    [Fact]
    public void ACaseIdThatMostRowsLackIsStillTheTicket()
    {
        var rows = Enumerable.Range(1, 100).Select(i => $"{i},2026-01-05 08:{i % 60:00},call,{(i % 10 == 0 ? $"C{i}" : "")},AC-{i % 30},c{i % 30}@harbour.example,+31 6 {i % 30:0000}\n");
        using var file = new TestFile("id,time,event,case_id,account_id,email,phone\n" + string.Concat(rows));
        var (counts, _, mapping) = file.Read();

        mapping.References["ticket"].ShouldBe("case_id");
        mapping.Id.ShouldBe("id");
        mapping.Activity.ShouldBe("event");
        mapping.Customers.Keys.ShouldBe(["account", "email", "phone"], ignoreOrder: true);
        counts.ShouldBe(new RowCounts(100, 0));
    }

    [Theory]
    [InlineData(4500)]
    [InlineData(4980)]
    public void ScalesThatDifferBetweenRowsAreSaid(int other)
    {
        var rows = Enumerable.Range(1, 20_000).Select(i => $"T{i},2026-01-05T08:00:00Z,survey,{1 + (i % 5)},{(i == other ? "0-10" : "1 to 5")}\n");
        using var file = new TestFile("ticket,time,event,score,scale\n" + string.Concat(rows));
        var mapping = file.Propose();

        mapping.Score.ShouldBe(new ScoreColumn("score", 1, 5));
        mapping.Unsure.ShouldHaveSingleItem().ShouldContain("\"scale\" differs between rows");
        mapping.Attributes.ShouldContain("scale");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static FileMapping Propose(SourceFile file) => new DelimitedReader().Propose(file, TestContext.Current.CancellationToken);

    private SourceFile File(string name)
    {
        var path = DemoFiles.Write(Data, _folder).Single(p => Path.GetFileName(p) == name);
        return new SourceFile(path, name, new FileInfo(path).Length);
    }
}
