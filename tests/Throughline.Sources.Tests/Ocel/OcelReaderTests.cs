using Throughline.Sources.Readers.Ocel;
using Throughline.Sources.Tests.Malformed;

namespace Throughline.Sources.Tests.Ocel;

public sealed class OcelReaderTests
{
    private const string Log = """
        {"objectTypes":[],"eventTypes":[],
         "events":[
          {"id":"e1","type":"Open","time":"2026-01-05T10:00:00Z","relationships":[{"objectId":"t1","qualifier":"opens"},{"objectId":"ann","qualifier":"by"}]},
          {"id":"e2","type":"Merge","time":"2026-01-05T11:00:00Z","relationships":[{"objectId":"t1","qualifier":"from"},{"objectId":"t2","qualifier":"into"}]},
          {"id":"e3","type":"Survey","time":"2026-01-07T10:00:00Z","relationships":[{"objectId":"c1","qualifier":"of"}]},
          {"id":"e4","type":"Close","time":"2026-01-07T10:00:00Z","relationships":[{"objectId":"t2","qualifier":"closes"}]}],
         "objects":[
          {"id":"t1","type":"Ticket","attributes":[{"name":"priority","time":"2026-01-01T00:00:00Z","value":"3"},{"name":"priority","time":"2026-01-05T10:30:00Z","value":"1"}],"relationships":[{"objectId":"c1","qualifier":"of"}]},
          {"id":"t2","type":"Ticket"},{"id":"c1","type":"Customer"},{"id":"ann","type":"Agent"}]}
        """;

    [Fact]
    public void EventOfSeveralTicketsIsOneRowAndAnEventForEach()
    {
        var (import, counts, mapping) = CollectedImport.Read(new OcelJsonReader(), Log);

        counts.ShouldBe(new RowCounts(4, 0));
        mapping.References["ticket"].ShouldBe("ocel:type:Ticket");
        import.Events.Select(e => (e.Row, e.Part, e.Ticket, e.Activity)).ShouldBe(
        [
            (1, 0, "t1", "Open"),
            (2, 0, "t1", "Merge"),
            (2, 1, "t2", "Merge"),
            (3, 0, "c1", "Survey"),
            (4, 0, "t2", "Close"),
        ]);
        import.Events.Select(e => e.Key).Distinct().Count().ShouldBe(5);
        import.Events.ShouldAllBe(e => e.KeyIsId);
        import.Links.Select(import.LinkText).ShouldBe(["t1 > t2 (event e2)"]);
    }

    [Fact]
    public void CustomerAndAgentComeFromObjectsByTheirTypes()
    {
        var (import, _, _) = CollectedImport.Read(new OcelJsonReader(), Log);

        import.Events[0].Agent.ShouldBe("ann");
        import.Events[0].Customer.ShouldBe("account:c1");
        import.Events[0].Attributes["ocel:qualifier:Ticket"].ShouldBe("opens");
    }

    [Fact]
    public void AttributesOfATicketAreThoseOfTheTimeOfTheEvent()
    {
        var (import, _, _) = CollectedImport.Read(new OcelJsonReader(), Log);

        import.Events.Where(e => e.Ticket == "t1").Select(e => e.References[Throughline.Journeys.Events.Dimension.Priority]).ShouldBe(["3", "1"]);
    }
}
