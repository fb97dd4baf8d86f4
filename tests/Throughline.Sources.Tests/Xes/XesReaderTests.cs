using System.Text;
using Throughline.Journeys;
using Throughline.Journeys.Events;
using Throughline.Sources.Readers.Xes;
using Throughline.Sources.Tests.Malformed;

namespace Throughline.Sources.Tests.Xes;

public sealed class XesReaderTests
{
    private const string Log = """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xes.version="2.0" xmlns="http://www.xes-standard.org/">
          <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
          <global scope="event"><string key="concept:name" value="name"/><string key="lifecycle:transition" value="complete"/></global>
          <string key="source" value="desk"/>
          <trace>
            <string key="concept:name" value="INC1"/><string key="customer id" value="C7"/><string key="priority" value="2"/>
            <event><string key="concept:name" value="Open"/><date key="time:timestamp" value="2026-01-05T10:00:00.250+01:00"/><string key="org:resource" value="Ann"/></event>
            <event><string key="concept:name" value="Close"/><date key="time:timestamp" value="2026-01-06T10:00:00Z"/><string key="lifecycle:transition" value="start"/><string key="org:group" value="Desk"/></event>
          </trace>
          <trace>
            <event><string key="concept:name" value="Open"/><date key="time:timestamp" value="2026-01-05 10:00"/></event>
            <event><string key="concept:name" value="Open"/>
              <date key="time:timestamp" value="soon"/></event>
          </trace>
        </log>
        """;

    [Fact]
    public void ReadsTracesAsTicketsAndTheirKeysOntoEvents()
    {
        var (import, counts, _) = CollectedImport.Read(new XesReader(), Log);

        counts.ShouldBe(new RowCounts(4, 1));
        import.Events.Select(e => (e.Row, e.Ticket, e.Activity, e.Customer)).ShouldBe(
        [
            (1, "INC1", "Open", "account:C7"),
            (2, "INC1", "Close", "account:C7"),
            (3, "trace 2", "Open", ""),
        ]);
        import.Events[0].Time.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 0, 0, 250, TimeSpan.Zero));
        import.Events[0].Offset.ShouldBe((short)60);
        import.Events[0].Agent.ShouldBe("Ann");
        import.Events[0].References[Dimension.Priority].ShouldBe("2");
        import.Events[1].References[Dimension.Team].ShouldBe("Desk");
    }

    [Fact]
    public void DeclaredDefaultsFillInButNeverNamesOrTimes()
    {
        var (import, _, _) = CollectedImport.Read(new XesReader(), Log);

        import.Events.Select(e => e.Attributes["lifecycle:transition"]).ShouldBe(["complete", "start", "complete"]);
        import.Events[2].Ticket.ShouldBe("trace 2");
    }

    [Fact]
    public void UnreadableTimeIsSetAsideWithItsLine()
    {
        var (import, _, _) = CollectedImport.Read(new XesReader(), Log);

        var row = import.Rows.ShouldHaveSingleItem();
        (row.Row, row.Column, row.Value).ShouldBe((4, "time:timestamp", "soon"));
        Log.Split('\n')[row.Line - 1].ShouldContain("<event>");
        Log.Split('\n')[row.Line].ShouldContain("soon");
    }

    [Fact]
    public void SaysWhatItWasUnsureOf()
    {
        var (_, _, mapping) = CollectedImport.Read(new XesReader(), Log);

        mapping.Unsure.ShouldContain(u => u.Contains("1 of the first 2 traces have no concept:name", StringComparison.Ordinal));
        mapping.Unsure.ShouldContain(u => u.Contains("read as UTC", StringComparison.Ordinal));
        mapping.Unsure.ShouldContain(u => u.Contains("lifecycle transitions (complete, start)", StringComparison.Ordinal));
    }

    [Fact]
    public void NestedKeysAreJoinedByDots()
    {
        const string Nested = """
            <log><trace><event>
              <string key="concept:name" value="a"/><date key="time:timestamp" value="2026-01-05"/>
              <string key="outer" value="ciao"><int key="cost" value="0"/></string>
              <list key="tags"><values><string key="tag" value="x"/><string key="tag" value="y"/></values></list>
              <container key="box"><int key="v" value="7"/></container>
            </event></trace></log>
            """;

        var (import, _, _) = CollectedImport.Read(new XesReader(), Nested);

        import.Events.ShouldHaveSingleItem().Attributes.ShouldBe(
            new Dictionary<string, string> { ["outer"] = "ciao", ["outer.cost"] = "0", ["tags.tag"] = "x", ["tags.tag#2"] = "y", ["box.v"] = "7" },
            ignoreOrder: true);
    }

    [Fact]
    public void TypesComeFromTheMappingAndElseAreTheActivity()
    {
        var reader = new XesReader(names => names.Contains("Open") ? new Dictionary<string, string> { ["Open"] = EventTypes.TicketCreated } : []);

        var (import, _, _) = CollectedImport.Read(reader, Log);

        import.Events.Select(e => e.Type).ShouldBe([EventTypes.TicketCreated, "Close", EventTypes.TicketCreated]);
    }

    [Fact]
    public void UniqueIdsAreKeysAndElseTheContentIs()
    {
        static string WithIds(params string[] ids) =>
            "<log><trace>" + string.Concat(ids.Select(id => $"<event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-01-05'/>{(id.Length > 0 ? $"<id key='identity:id' value='{id}'/>" : "")}</event>")) + "</trace></log>";

        CollectedImport.Read(new XesReader(), WithIds("e1", "e2")).Import.Events.ShouldAllBe(e => e.KeyIsId);
        CollectedImport.Read(new XesReader(), WithIds("e1", "e1")).Import.Events.ShouldAllBe(e => !e.KeyIsId);
        CollectedImport.Read(new XesReader(), WithIds("e1", "")).Import.Events.ShouldAllBe(e => !e.KeyIsId);
    }

    [Fact]
    public void ContentKeysDoNotDependOnTheOrderOfKeysOrOfTraces()
    {
        const string One = "<log><trace><string key='concept:name' value='t'/><event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-01-05'/><int key='n' value='1'/></event></trace></log>";
        const string Other = "<log><trace><string key='concept:name' value='z'/></trace><trace><string key='concept:name' value='t'/><event><int key='n' value='1'/><date key='time:timestamp' value='2026-01-05'/><string key='concept:name' value='a'/></event></trace></log>";
        const string Different = "<log><trace><string key='concept:name' value='t'/><event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-01-05'/><int key='n' value='2'/></event></trace></log>";

        UInt128 KeyOf(string log) => CollectedImport.Read(new XesReader(), log).Import.Events.ShouldHaveSingleItem().Key;

        KeyOf(Other).ShouldBe(KeyOf(One));
        KeyOf(Different).ShouldNotBe(KeyOf(One));
    }

    [Fact]
    public void KeyFirstSeenBehindTheSampleIsKept()
    {
        var log = new StringBuilder("<log><trace><string key='concept:name' value='t'/>");
        for (var i = 0; i < 5_100; i++)
            log.Append("<event><string key='concept:name' value='a'/><date key='time:timestamp' value='2026-01-05T00:00:00Z'/>").Append(i == 5_050 ? "<string key='late' value='x'/>" : "").Append("</event>");

        var (import, counts, mapping) = CollectedImport.Read(new XesReader(), log.Append("</trace></log>").ToString());

        mapping.Attributes.ShouldNotContain("late");
        counts.Rows.ShouldBe(5_100);
        import.Events.Single(e => e.Attributes.ContainsKey("late")).Row.ShouldBe(5_051);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void ReadsTheEncodingThatTheFileDeclares(string encoding)
    {
        var text = Log.Replace("UTF-8", encoding, StringComparison.Ordinal).Replace("Ann", "Zoë", StringComparison.Ordinal);
        var code = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. code.GetPreamble(), .. code.GetBytes(text)];

        new XesReader().Recognises(bytes, "x").ShouldBeTrue();
        CollectedImport.ReadBytes(new XesReader(), bytes).Import.Events[0].Agent.ShouldBe("Zoë");
    }

    [Theory]
    [InlineData("<!DOCTYPE log [<!ENTITY a 'b'>]><log/>", "DTD")]
    [InlineData("<!DOCTYPE log SYSTEM 'http://127.0.0.1/x.dtd'><log/>", "DTD")]
    [InlineData("<log/>", "no event")]
    [InlineData("<log><trace></trace></log>", "no event")]
    [InlineData("<log><trace><event></trace></log>", "not well-formed")]
    [InlineData("<mxml><trace/></mxml>", "expected the element <log>")]
    public void WhatIsNoLogIsRefused(string text, string says)
    {
        var refusal = Should.Throw<WorkspaceException>(() => CollectedImport.Read(new XesReader(), text));

        refusal.Problem.ShouldBe(Problem.BadInput);
        refusal.Message.ShouldContain(says);
    }

    [Fact]
    public void MonstersAreRefused()
    {
        var deep = "<log><trace><event>" + string.Concat(Enumerable.Repeat("<list key='a'>", 100_000));
        var wide = "<log><trace><event><string key='concept:name' value='" + new string('x', 20_000_000) + "'/></event></trace></log>";

        Should.Throw<WorkspaceException>(() => CollectedImport.Read(new XesReader(), deep)).Message.ShouldContain("nested more than 64");
        Should.Throw<WorkspaceException>(() => CollectedImport.Read(new XesReader(), wide)).Message.ShouldContain("more than 16 MB");
    }
}
