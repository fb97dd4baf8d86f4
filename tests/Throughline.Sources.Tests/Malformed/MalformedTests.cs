using Throughline.Journeys;
using Throughline.Sources.Readers;
using Throughline.Sources.Readers.Ocel;
using Throughline.Sources.Readers.Xes;

namespace Throughline.Sources.Tests.Malformed;

public sealed class MalformedTests
{
    private static readonly SourceCatalogue Catalogue = new([new XesReader(), new OcelJsonReader(), new OcelXmlReader(), new OcelSqliteReader()]);

    [Fact]
    public void NoMalformedFileCrashesOrHangsAReaderOrLosesARow()
    {
        var files = MalformedCorpus.All().ToList();
        var broken = new List<string>();
        var refused = 0;
        foreach (var file in files)
        {
            try
            {
                if (ReadingLaws.Hold(Catalogue, file).Refusal is not null) refused++;
            }
            catch (Exception e) when (e is not WorkspaceException)
            {
                broken.Add($"{file.Name}: {e.GetType().Name}: {e.Message}\n{e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Throughline.Sources.", StringComparison.Ordinal))}");
            }
        }

        broken.ShouldBeEmpty();
        files.Count.ShouldBeGreaterThan(300);
        refused.ShouldBeGreaterThan(files.Count / 3);
        TestContext.Current.SendDiagnosticMessage($"{files.Count} files, {refused} refused");
    }

    [Fact]
    public void NoDamagedCsvIsRefusedOrLosesAGoodRow() => CsvLaws.Hold(new DelimitedReader()).ShouldBe(60);

    [Fact]
    public void GoodFilesOfTheCorpusAreReadWhole()
    {
        Rows("a.xes", GoodFiles.Xes()).ShouldBe(80);
        Rows("a.json", GoodFiles.OcelJson()).ShouldBe(30);
        Rows("a.xml", GoodFiles.OcelXml()).ShouldBe(30);
        ReadingLaws.Hold(Catalogue, new MalformedFile("a.sqlite", GoodFiles.OcelSqlite())).Imports.ShouldHaveSingleItem().UsedRows.ShouldBe(300);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(50)]
    [InlineData(99)]
    public void XmlAndJsonThatBreakOffAreRefusedAsAWhole(int percent)
    {
        foreach (var (name, text) in new[] { ("a.xes", GoodFiles.Xes()), ("a.xml", GoodFiles.OcelXml()), ("a.json", GoodFiles.OcelJson()) })
        {
            var cut = System.Text.Encoding.UTF8.GetBytes(text)[..(text.Length * percent / 100)];
            ReadingLaws.Hold(Catalogue, new MalformedFile(name, cut)).Refusal.ShouldNotBeNull().Problem.ShouldBe(Problem.BadInput);
        }
    }

    [Fact]
    public void EventsWithAnUnreadableTimeAreSetAsideAndTheOthersStay()
    {
        var import = ReadingLaws.Hold(Catalogue, new MalformedFile("a.xes", System.Text.Encoding.UTF8.GetBytes(GoodFiles.Xes().Replace("T08:00:00Z", "T25:00:00Z", StringComparison.Ordinal)))).Imports.ShouldHaveSingleItem();

        import.Rows.ShouldHaveSingleItem().Row.ShouldBe(1);
        import.UsedRows.ShouldBe(79);
    }

    private static long Rows(string name, string text) =>
        ReadingLaws.Hold(Catalogue, new MalformedFile(name, System.Text.Encoding.UTF8.GetBytes(text))).Imports.ShouldHaveSingleItem().UsedRows;
}
