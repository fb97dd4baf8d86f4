using System.Diagnostics;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>Facts of the public logs, counted independently with Python's csv module (rows with any content; distinct values of the ticket column).</summary>
public sealed class RealLogTests(ITestOutputHelper output)
{
    private static readonly DelimitedReader Reader = new();

    [Fact]
    public void UciIncidentLog_IsAnAuditLogOf24918Tickets()
    {
        using var logs = new RealLogs();
        var file = logs.FromZip("uci-incident/incident_event_log.zip", "incident_event_log.csv");
        var mapping = Propose(file);
        mapping.Shape.ShouldBe(RowShape.AuditLog);
        mapping.Times.ShouldHaveSingleItem().Column.ShouldBe("sys_updated_at");
        mapping.Times[0].Formats.ShouldBe(["d/M/yyyy H:mm"]);
        mapping.Sequence.ShouldBe("sys_mod_count");
        mapping.Activity.ShouldBe("incident_state");
        mapping.Id.ShouldBeNull();
        mapping.Customers.ShouldBe(new Dictionary<string, string> { ["account"] = "caller_id" });
        mapping.References.ShouldBe(
            new Dictionary<string, string>
            {
                ["ticket"] = "number",
                ["team"] = "assignment_group",
                ["agent"] = "assigned_to",
                ["channel"] = "contact_type",
                ["topic"] = "category",
                ["priority"] = "priority",
                ["configuration-item"] = "cmdb_ci",
                ["change"] = "rfc",
            },
            ignoreOrder: true);
        mapping.LeftOut.Keys.ShouldContain("resolved_at");
        mapping.LeftOut.Keys.ShouldContain("closed_at");
        mapping.LeftOut.Keys.ShouldContain("closed_code");
        mapping.Nulls.ShouldBe(["?"]);
        var import = Read(file, mapping, 141_712, 0);
        import.UsedRows.Count.ShouldBe(141_712);
        import.Terms(Dimension.Ticket).Count.ShouldBe(24_918);
        import.Terms(Dimension.Customer).Count.ShouldBe(5_244);
    }

    [Fact]
    public void RabobankEventLog_HasOneEventARow_DespiteMarksInMidFile()
    {
        using var logs = new RealLogs();
        var file = logs.FromZip("bpic2014/EventLog.zip", "EventLog.csv");
        var mapping = Propose(file);
        mapping.Shape.ShouldBe(RowShape.EventLog);
        mapping.References["ticket"].ShouldBe("Incident ID");
        mapping.Activity.ShouldBe("Detail Incident Activity.IncidentActivity_Type");
        mapping.Nulls.ShouldContain("#N/B");
        var import = Read(file, mapping, 466_660, 0);
        import.Terms(Dimension.Ticket).Count.ShouldBe(46_606);
        import.EventCount.ShouldBe(466_660);
    }

    [Fact]
    public void RabobankIncidents_AreTicketsWithSeveralTimes_BlankRowsAreNone()
    {
        using var logs = new RealLogs();
        var file = logs.FromZip("bpic2014/detail_incident.zip", "Detail Incident.csv");
        var mapping = Propose(file);
        mapping.Shape.ShouldBe(RowShape.Snapshot);
        mapping.Text!.DecimalComma.ShouldBeTrue();
        mapping.Times.Select(t => t.Activity).ShouldBe(["Open", "Reopen", "Resolved", "Close"]);
        mapping.Times[0].Formats.ShouldBe(["d/M/yyyy H:mm:ss"]);
        mapping.References["ticket"].ShouldBe("Incident ID");
        mapping.LinkedTickets.ShouldBe(["Related Interaction", "Related Change"], ignoreOrder: true);
        mapping.Nulls.ShouldBe(["#N/B", "#MULTIVALUE"], ignoreOrder: true);
        mapping.Unsure.ShouldContain("\"#MULTIVALUE\" is read as nothing; take it out of nulls if it is a value.");
        var import = Read(file, mapping, 46_606, 0);
        import.Terms(Dimension.Ticket).Find("IM0000004").ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("detail_interaction.zip", "Detail Interaction.csv", 147_004, "Interaction ID", true)]
    [InlineData("detail_change.zip", "Detail Change.csv", 30_275, "Change ID", false)]
    public void RabobankSnapshots_AreReadWhole(string archive, string member, long rows, string ticket, bool hasMultiValue)
    {
        using var logs = new RealLogs();
        var file = logs.FromZip("bpic2014/" + archive, member);
        var mapping = Propose(file);
        mapping.Shape.ShouldBe(RowShape.Snapshot);
        mapping.References["ticket"].ShouldBe(ticket);
        mapping.Times.SelectMany(t => t.Formats).Distinct().ShouldBe(["d-M-yyyy H:mm"]);
        mapping.Nulls.Contains("#MULTIVALUE").ShouldBe(hasMultiValue);
        mapping.Unsure.Any(u => u.StartsWith("\"#MULTIVALUE\" is read as nothing", StringComparison.Ordinal)).ShouldBe(hasMultiValue);
        Read(file, mapping, rows, 0);
    }

    [Fact]
    public void ConsumerComplaints_HaveTwoJunkLinesAndNarrativesWithLineBreaks()
    {
        using var logs = new RealLogs();
        var file = logs.FromGzip("cfpb/complaints_sample.csv.gz");
        var mapping = Propose(file);
        mapping.Text!.HeaderLine.ShouldBe(3);
        mapping.Shape.ShouldBe(RowShape.Snapshot);
        mapping.Times.Select(t => t.Column).ShouldBe(["Date received", "Date sent to company"]);
        mapping.References["ticket"].ShouldBe("Complaint ID");
        mapping.References["channel"].ShouldBe("Submitted via");
        mapping.References["topic"].ShouldBe("Product");
        mapping.FreeText.ShouldBe("Consumer complaint narrative");
        mapping.Attributes.ShouldContain("Timely response?");
        var import = Read(file, mapping, 6_623, 0);
        import.Events.Count(e => e.Text is not null).ShouldBe(1_532);
    }

    [Fact]
    public void ExperimentWithoutTimes_IsRefused_WithItsColumns()
    {
        using var logs = new RealLogs();
        var refused = Should.Throw<WorkspaceException>(() => Propose(logs.FromGzip("hillstrom/hillstrom.csv.gz")));
        refused.Problem.ShouldBe(Problem.BadInput);
        refused.Message.ShouldContain("No column of times found");
        refused.Message.ShouldContain("history_segment");
    }

    [Fact]
    public void RunningExample_KeepsItsOffsets()
    {
        using var logs = new RealLogs();
        var file = logs.Plain("xes-ocel/running-example.csv");
        var mapping = Propose(file);
        mapping.References["ticket"].ShouldBe("case:concept:name");
        mapping.References["agent"].ShouldBe("Resource");
        mapping.LeftOut.Keys.ShouldContain("column 1");
        var import = Read(file, mapping, 42, 0);
        import.Events[0].Time.ShouldBe(new DateTimeOffset(2010, 12, 30, 13, 32, 0, TimeSpan.Zero));
        import.Events[0].OffsetMinutes.ShouldBe((short)60);
        import.Terms(Dimension.Ticket).Count.ShouldBe(6);
    }

    private FileMapping Propose(SourceFile file)
    {
        var watch = Stopwatch.StartNew();
        var mapping = Reader.Propose(file, TestContext.Current.CancellationToken);
        output.WriteLine($"{file.Name}: proposed in {watch.ElapsedMilliseconds} ms");
        output.WriteLine(MappingYaml.Write(mapping));
        return mapping;
    }

    private RecordingImport Read(SourceFile file, FileMapping mapping, long rows, long setAside)
    {
        var import = new RecordingImport { KeepsEvents = rows < 10_000 };
        var watch = Stopwatch.StartNew();
        var counts = Reader.Read(file, mapping, import, null, TestContext.Current.CancellationToken);
        output.WriteLine($"{counts.Rows} rows in {watch.ElapsedMilliseconds} ms, {counts.Rows / watch.Elapsed.TotalSeconds:N0} rows/s");
        foreach (var row in import.SetAsideRows.Take(5)) output.WriteLine(row.ToString());
        counts.ShouldBe(new RowCounts(rows, setAside));
        import.UsedRows.Count.ShouldBe((int)(rows - setAside));
        return import;
    }
}
