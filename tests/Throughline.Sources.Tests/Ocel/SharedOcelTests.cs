using Throughline.Sources.Readers.Ocel;
using Throughline.Sources.Tests.Malformed;

namespace Throughline.Sources.Tests.Ocel;

/// <summary>The example of the OCEL 2.0 standard in its three forms (shared/data/xes-ocel); 13 events and 9 objects, counted with Python's json module.</summary>
public sealed class SharedOcelTests
{
    public static TheoryData<string> Forms => ["ocel20_example.jsonocel", "ocel20_example.xmlocel", "ocel20_example.sqlite"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void HoldsThirteenEvents(string name)
    {
        var (import, counts, mapping) = Read(name);

        counts.ShouldBe(new RowCounts(13, 0));
        import.UsedRows.ShouldBe(13);
        import.Events.Select(e => e.Activity).Distinct().Count().ShouldBe(8);
        mapping.References["ticket"].ShouldStartWith("ocel:type:");
        mapping.Unsure.ShouldContain(u => u.Contains("was taken for the ticket", StringComparison.Ordinal));
        import.Events.Count(e => e.Attributes.Values.Contains("Robot")).ShouldBe(3);
    }

    [Fact]
    public void AllFormsNameTheSameTickets()
    {
        var paths = Forms.Select(f => Read(f.Data).Import.Events.OrderBy(e => e.Time).ThenBy(e => e.Ticket, StringComparer.Ordinal).Select(e => $"{e.Ticket}: {e.Activity}").ToList()).ToList();

        paths[1].ShouldBe(paths[0]);
        paths[2].ShouldBe(paths[0]);
    }

    private static (CollectedImport Import, RowCounts Counts, Throughline.Sources.Mapping.FileMapping Mapping) Read(string name)
    {
        var path = SharedData.Path("xes-ocel/" + name);
        ISourceReader[] readers = [new OcelJsonReader(), new OcelXmlReader(), new OcelSqliteReader()];
        var file = new SourceFile(path, name, new FileInfo(path).Length);
        var reader = new SourceCatalogue(readers).For(Throughline.Sources.Containers.FileHead.Read(path), name).ShouldNotBeNull();
        return CollectedImport.ReadFile(reader, file);
    }
}
