using System.Text;
using Microsoft.VisualBasic.FileIO;
using Throughline.Sources.Exports;

namespace Throughline.Sources.Tests.Exports;

/// <summary>The tables are read by another program's reader (the framework's TextFieldParser) and hold nothing that a spreadsheet runs.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 170", "'+49 170")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tcmd", "'\tcmd")]
    [InlineData("\rcmd", "'\rcmd")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-5", "-5")]
    [InlineData("+5.25", "+5.25")]
    [InlineData("-1e-3", "-1e-3")]
    [InlineData("plain, \"text\"", "plain, \"text\"")]
    public void ATextThatWouldRunIsDefusedAndANumberIsLeft(string text, string expected)
    {
        var rows = Rows("events", ExportedStory.Of([text]));
        rows[1][Array.IndexOf(rows[0], "note")].ShouldBe(expected);
        rows[1][Array.IndexOf(rows[0], "team")].ShouldBe(expected);
    }

    [Fact]
    public void EveryRowHasEveryColumnUnderANameOfItsOwn()
    {
        foreach (var format in (string[])["events", "instances"])
        {
            var rows = Rows(format, ExportedStory.Of(["a", "b, c", "d\r\ne"]));
            rows[0].ShouldBeUnique();
            rows.ShouldAllBe(row => row.Length == rows[0].Length);
        }
    }

    [Fact]
    public void WithoutIdentifiersNothingLeadsToThePerson()
    {
        var story = ExportedStory.Of(["x", "y"], identifiers: false);
        foreach (var export in ExportCatalogue.All)
        {
            var text = Text(export, story);
            text.ShouldNotContain("one@desk.example");
            text.ShouldContain("someone0");
        }
    }

    [Fact]
    public void AMomentIsIsoInUtcWithItsFraction()
    {
        var rows = Rows("events", ExportedStory.Of(["a", "b"]));
        rows[1][Array.IndexOf(rows[0], "time")].ShouldBe("2026-03-02T08:00:00Z");
        rows[2][Array.IndexOf(rows[0], "time")].ShouldBe("2026-03-02T08:00:00.25Z");
    }

    private static string Text(IExport export, ExportedLog log)
    {
        using var stream = new MemoryStream();
        export.Write(log, stream, progress: null, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<string[]> Rows(string format, ExportedLog log)
    {
        using var parser = new TextFieldParser(new StringReader(Text(ExportCatalogue.Get(format), log))) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var rows = new List<string[]>();
        while (!parser.EndOfData) rows.Add(parser.ReadFields()!);
        return rows;
    }
}
