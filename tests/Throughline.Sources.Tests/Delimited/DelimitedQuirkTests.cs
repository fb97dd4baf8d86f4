using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>What real exports do, one small generated file each.</summary>
public sealed class DelimitedQuirkTests
{
    private const string Log = "Ticket ID,Activity,Timestamp,Customer,Note\nT1,Open,2024-03-01 09:00:00,C1,a\nT1,Closed,2024-03-01 10:30:00,C1,b\nT2,Open,2024-03-02 09:00:00,C2,c\nT2,Closed,2024-03-02 09:30:00,C2,d\n";

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 mark", "utf-16", "utf-16be", "latin-1"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EncodingsAreRecognised(string encoding)
    {
        Encoding writer = encoding switch
        {
            "utf-8 mark" => new UTF8Encoding(true),
            "utf-16" => new UnicodeEncoding(false, true),
            "utf-16be" => new UnicodeEncoding(true, true),
            "latin-1" => Encoding.Latin1,
            _ => new UTF8Encoding(false),
        };
        using var file = new TestFile(Log.Replace("C2", "Zoë", StringComparison.Ordinal), writer);
        var (counts, import, _) = file.Read();
        counts.ShouldBe(new RowCounts(4, 0));
        import.Events.Select(e => e[Dimension.Customer]).ShouldBe(["account:C1", "account:C1", "account:Zoë", "account:Zoë"]);
        import.Events.Select(e => e.Type).ShouldBe(["ticket.created", "ticket.closed", "ticket.created", "ticket.closed"]);
        import.Events[1].Time.ShouldBe(new DateTimeOffset(2024, 3, 1, 10, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void ARowOfAnotherEncodingIsReadAllTheSame()
    {
        using var file = new TestFile([.. Encoding.UTF8.GetBytes(Log.Replace("C1", "Zoë", StringComparison.Ordinal)), .. Encoding.Latin1.GetBytes("T3,Open,2024-03-03 09:00:00,Chloé,e\n")]);
        file.Read().Import.Events[^1][Dimension.Customer].ShouldBe("account:Chloé");
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void DelimitersAreRecognised(char delimiter)
    {
        using var file = new TestFile(Log.Replace(',', delimiter));
        var (counts, _, mapping) = file.Read();
        counts.ShouldBe(new RowCounts(4, 0));
        mapping.Text!.Delimiter.ShouldBe(delimiter.ToString());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsAreRecognised(string lineEnd)
    {
        using var file = new TestFile(Log.Replace("\n", lineEnd, StringComparison.Ordinal));
        file.Read().Counts.ShouldBe(new RowCounts(4, 0));
    }

    [Fact]
    public void JunkAboveTheHeaderAndBlankRowsAreNoRows()
    {
        using var file = new TestFile("Export of 4 March\nby admin\n\n" + Log + ",,,,\n\n  , ,,,\n");
        var (counts, _, mapping) = file.Read();
        counts.ShouldBe(new RowCounts(4, 0));
        mapping.Text!.HeaderLine.ShouldBe(4);
    }

    [Fact]
    public void HeadersAreMadeUniqueAndEmptyColumnsLeftOut()
    {
        using var file = new TestFile("Ticket ID,Time,Time,,Activity,,\nT1,2024-03-01 09:00:00,x,y,Open,,\nT1,2024-03-01 09:30:00,x2,y2,Closed,,\n");
        var mapping = file.Propose();
        mapping.Columns.ShouldBe(["Ticket ID", "Time", "Time#2", "column 4", "Activity"]);
        mapping.Attributes.ShouldBe(["Time#2", "column 4"]);
    }

    [Fact]
    public void MarksInMidFileAndQuotedLineBreaksStayOutOfTheValues()
    {
        using var file = new TestFile(Log + "\uFEFFT3,Open,2024-03-03 09:00:00,\uFEFFC3,\"two\nlines, with \"\"quotes\"\"\"\n\uFEFF\"T3\",Closed,2024-03-03 10:00:00,C3,x\n");
        var (counts, import, _) = file.Read();
        counts.ShouldBe(new RowCounts(6, 0));
        import.Events[4].Ticket.ShouldBe("T3");
        import.Events[5].Ticket.ShouldBe("T3");
        import.Events[4].Attributes["Note"].ShouldBe("two\nlines, with \"quotes\"");
    }

    [Fact]
    public void OneBadQuoteCostsOneRow_AndLinesAreCountedOn()
    {
        using var file = new TestFile(Log + "T3,Open,2024-03-03 09:00:00,C3,\"never closed\nT4,Open,2024-03-04 09:00:00,C4,\"a\nb\"\nT5,Open,2024-03-05 09:00:00,C5\nT6,Open,yesterday,C6,x\n");
        var (counts, import, _) = file.Read();
        counts.ShouldBe(new RowCounts(8, 3));
        import.SetAsideRows.Select(r => (r.Row, r.Line, r.Column)).ShouldBe([(5L, 6L, ""), (7L, 9L, ""), (8L, 10L, "Timestamp")]);
        import.SetAsideRows[2].Value.ShouldBe("yesterday");
        import.Events[^1].Ticket.ShouldBe("T4");
    }

    [Fact]
    public void TheOrderOfDayAndMonthIsDecidedByTheWholeColumn()
    {
        var rows = string.Concat(Enumerable.Range(0, 9000).Select(i => $"T{i / 2},Open,{1 + (i % 9):00}/{1 + (i % 12):00}/2024 08:00\n"));
        using var file = new TestFile("Ticket ID,Activity,Timestamp\n" + rows + "T9999,Open,03/25/2024 08:00\n");
        var mapping = file.Propose();
        mapping.Times[0].Formats.ShouldBe(["M/d/yyyy H:mm"]);
        file.Read(mapping).Counts.ShouldBe(new RowCounts(9001, 0));
    }

    [Fact]
    public void WhereBothOrdersAreProvable_TheRarerOneIsSetAside()
    {
        using var file = new TestFile("Ticket ID,Activity,Timestamp\nT1,Open,13/02/2024 08:00\nT1,Closed,14/02/2024 08:00\nT2,Open,02/15/2024 08:00\nT2,Closed,03/04/2024 08:00\n");
        var (counts, import, mapping) = file.Read();
        mapping.Times[0].Formats.ShouldBe(["d/M/yyyy H:mm"]);
        counts.ShouldBe(new RowCounts(4, 1));
        import.SetAsideRows[0].Value.ShouldBe("02/15/2024 08:00");
        mapping.Unsure.ShouldContain(u => u.Contains("only the other order", StringComparison.Ordinal));
    }

    [Fact]
    public void AnUndecidedOrderIsSaid()
    {
        using var file = new TestFile("Ticket ID,Activity,Timestamp\nT1,Open,01/02/2024 08:00\nT1,Closed,02/02/2024 08:00\n");
        file.Propose().Unsure.ShouldContain(u => u.Contains("whether the day or the month comes first", StringComparison.Ordinal));
    }

    [Fact]
    public void OneColumnMayMixFormats()
    {
        using var file = new TestFile("Ticket ID,Activity,Timestamp\nT1,Open,2024-02-01T08:00:00Z\nT1,Note,2024-02-01 10:00\nT1,Closed,2024-02-01T12:00:00.250+0100\nT2,Open,\"Feb 2, 2024 1:05 PM\"\nT2,Closed,2 Feb 2024\n");
        var (counts, import, _) = file.Read();
        counts.ShouldBe(new RowCounts(5, 0));
        import.Events.Select(e => e.Time.ToString("o")[..23]).ShouldBe(
            ["2024-02-01T08:00:00.000", "2024-02-01T10:00:00.000", "2024-02-01T11:00:00.250", "2024-02-02T13:05:00.000", "2024-02-02T00:00:00.000"]);
        import.Events[2].OffsetMinutes.ShouldBe((short)60);
    }

    [Fact]
    public void ClockChangesOfAZoneFollowTheDocumentedRule()
    {
        using var file = new TestFile("Ticket ID,Activity,Timestamp\nT1,Open,2024-10-27 02:30:00\nT1,Note,2024-03-31 02:30:00\nT1,Closed,2024-07-01 12:00:00\n");
        var mapping = file.Propose();
        mapping = mapping with { Times = [mapping.Times[0] with { Zone = "Europe/Amsterdam" }] };
        file.Read(mapping).Import.Events.Select(e => e.Time.ToString("HH:mm")).ShouldBe(["00:30", "01:30", "10:00"]);
    }

    [Fact]
    public void SameContentHasTheSameKey_AnotherSourceAnother()
    {
        using var file = new TestFile(Log);
        var mapping = file.Propose();
        var keys = file.Read(mapping).Import.Events.Select(e => e.Key).ToList();
        keys.Distinct().Count().ShouldBe(4);
        file.Read(mapping).Import.Events.Select(e => e.Key).ShouldBe(keys);
        file.Read(mapping with { Source = "other" }).Import.Events.Select(e => e.Key).ShouldAllBe(k => !keys.Contains(k));
    }

    [Fact]
    public void ASnapshotMakesAnEventATime_AndLinksTickets()
    {
        using var file = new TestFile("Incident ID;Open Time;Resolved Time;Planned End;Related Incident;Caller;Email;Effort\nI1;1-2-2024 8:00;13-2-2024 9:00;;;Ann;ann@x.example;1,5\nI2;2-2-2024 8:00;;14-2-2024 8:00;I1;Bob;;2,25\nI3;;;;I1;Bob;;0,5\n");
        var (counts, import, mapping) = file.Read();
        mapping.Shape.ShouldBe(RowShape.Snapshot);
        mapping.Text!.DecimalComma.ShouldBeTrue();
        counts.ShouldBe(new RowCounts(3, 1));
        mapping.Id.ShouldBe("Incident ID");
        var (gone, told) = (import.Events.Where(IsDeleted).ToList(), import.Events.Where(e => !IsDeleted(e)));
        gone.ShouldHaveSingleItem().Part.ShouldBe((byte)1, "I2 has no resolution, or no longer");
        told.Select(e => (e.Ticket, e[Dimension.Activity], e.Part)).ShouldBe([("I1", "Open", (byte)0), ("I1", "Resolved", (byte)1), ("I2", "Open", (byte)0)]);
        var tickets = import.Links.Where(l => l.Dimension == Dimension.Ticket).ShouldHaveSingleItem();
        (import.Terms(Dimension.Ticket).Text(tickets.From), import.Terms(Dimension.Ticket).Text(tickets.To)).ShouldBe(("I2", "I1"));
        import.Links.Count(l => l.Dimension == Dimension.Customer).ShouldBe(1);
    }

    private static bool IsDeleted(RecordedEvent e) => (e.Traits & EventTraits.Deleted) != EventTraits.None;

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n \n\n", "no rows")]
    [InlineData("a,b\n", "no rows below")]
    [InlineData("a,b\n1,2\n3,4\n", "No column of times")]
    public void FilesWithoutATableAreRefused(string content, string reason)
    {
        using var file = new TestFile(content);
        Should.Throw<WorkspaceException>(() => file.Propose()).Message.ShouldContain(reason);
    }

    [Fact]
    public void ABinaryFileAFolderAndAHeaderWithoutEndAreRefused()
    {
        using var binary = new TestFile([0, 1, 2, 3, 0, 0, 0, 200, 7, 0, 9, 1]);
        Should.Throw<WorkspaceException>(() => binary.Propose()).Message.ShouldContain("binary");
        using var wide = new TestFile(string.Join(',', Enumerable.Range(0, 6000).Select(i => $"c{i}")) + "\n" + new string(',', 5999) + "\n");
        Should.Throw<WorkspaceException>(() => wide.Propose()).Message.ShouldContain("6,000 columns");
        var folder = new SourceFile(System.IO.Path.GetTempPath(), "folder.csv", 0);
        Should.Throw<WorkspaceException>(() => new Readers.DelimitedReader().Propose(folder, TestContext.Current.CancellationToken)).Problem.ShouldBe(Problem.BadInput);
    }

    [Fact]
    public void AMappingThatNamesAnotherColumnIsRefused()
    {
        using var file = new TestFile(Log);
        var mapping = file.Propose() with { Activity = "Aktivität" };
        var refused = Should.Throw<WorkspaceException>(() => file.Read(mapping));
        refused.Problem.ShouldBe(Problem.BadMapping);
        refused.Message.ShouldContain("no column \"Aktivität\"");
    }
}
