using Throughline.Journeys;
using Throughline.Sources.Containers;
using Throughline.Sources.Readers.Ocel;
using Throughline.Sources.Readers.Xes;
using Throughline.Sources.Tests.Malformed;

namespace Throughline.Sources.Tests.Xes;

/// <summary>Facts of the logs in shared/data/xes-ocel (kept there with their owners' names).</summary>
public sealed class SharedXesTests
{
    /// <summary>Counted with: (z)cat FILE | grep -o '&lt;event&gt;' | wc -l, and with Python's ElementTree for distinct names.</summary>
    [Theory]
    [InlineData("running-example.xes", 42, 0, 6, 8)]
    [InlineData("02_teleclaims.xes.gz", 46138, 0, 3512, 11)]
    [InlineData("03_repairExample.xes.gz", 11855, 0, 1104, 8)]
    [InlineData("interval_event_log.xes.gz", 8109, 0, 1266, 8)]
    [InlineData("partial_order_example.xes", 25, 25, 0, 0)]
    [InlineData("xes_20.xes", 1, 1, 0, 0)]
    public void CountsAgreeWithIndependentOnes(string name, int rows, int setAside, int tickets, int activities)
    {
        using var unpacker = new FileUnpacker(new UnpackLimits());
        var file = unpacker.Unpack(SharedData.Path("xes-ocel/" + name), null, TestContext.Current.CancellationToken).ShouldHaveSingleItem();

        var (import, counts, _) = CollectedImport.ReadFile(new XesReader(), file);

        counts.ShouldBe(new RowCounts(rows, setAside));
        import.Events.Count.ShouldBe(rows - setAside);
        import.Events.Select(e => e.Ticket).Distinct().Count().ShouldBe(tickets);
        import.Events.Select(e => e.Activity).Distinct().Count().ShouldBe(activities);
        import.Rows.Count(r => r.Row > 0).ShouldBe(setAside);
    }

    [Theory]
    [InlineData("ocel2-validation.xsd", "XML schema")]
    [InlineData("schema_ocel2.json", "JSON schema")]
    public void SchemasAreRefusedForWhatTheyAre(string name, string what)
    {
        var path = SharedData.Path("xes-ocel/" + name);
        var catalogue = new SourceCatalogue([new XesReader(), new OcelJsonReader(), new OcelXmlReader(), new OcelSqliteReader()]);
        var head = FileHead.Read(path);

        catalogue.For(head, name).ShouldBeNull();
        var refusal = UnknownContent.Refuse(new SourceFile(path, name, head.Length), head, catalogue);
        refusal.Problem.ShouldBe(Problem.BadInput);
        refusal.Message.ShouldContain(what);
        refusal.Message.ShouldContain("xes, ocel-json");
    }
}
