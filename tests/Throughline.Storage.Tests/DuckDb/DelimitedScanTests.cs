using System.Text;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Tests.DuckDb;

public sealed class DelimitedScanTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"it's [a] scan? * {Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(_path);

    [Theory]
    [InlineData("a,b,c\nd,e,f\n", "a|b|c / d|e|f")]
    [InlineData("a,b,c\r\nd,e,f", "a|b|c / d|e|f")]
    [InlineData("a,b,c\n\n\nd,e,f\n\n", "a|b|c / d|e|f")]
    [InlineData("a,b,c\n,,\n", "a|b|c / ||")]
    [InlineData("a,\"b\"\"x\"\"\",c\n", "a|b\"x\"|c")]
    [InlineData("a,\"b\nx\",c\n", "a|b\nx|c")]
    [InlineData("a,\"b,x\",\"\"\n", "a|b,x|")]
    [InlineData("a,b\"x\"y,c\n", "a|b\"x\"y|c")]
    [InlineData("NULL,\\N,null\n", "NULL|\\N|null")]
    [InlineData(" a ,b  ,\" c \"\n", " a |b  | c ")]
    [InlineData("\uFEFFa,b,c\n\uFEFFd,e,f\n", "a|b|c / \uFEFFd|e|f")]
    [InlineData("a,b,c,\n", "a|b|c")]
    [InlineData("", "")]
    public void WellFormedTextIsRead(string text, string rows) => Read(text).ShouldBe(rows);

    [Theory]
    [InlineData("a,b,c\nd,e\n")]
    [InlineData("a,b,c\nd,e")]
    [InlineData("a,b,c\nd,e,f,g\n")]
    [InlineData("a,b,c\r\nd,e,f\ng,h,i\r\n")]
    [InlineData("a,b,c\rd,e,f\ng,h,i\r\n")]
    [InlineData("a,b\rx,c\nd,e,f\n")]
    [InlineData("a,\"b\"x,c\n")]
    [InlineData("a,\"b,c\nd,e,f\n")]
    [InlineData("a,b,c\nd,e,\"f")]
    [InlineData("a,b,c\n  \nd,e,f\n")]
    [InlineData("a,\"b\\\"\",c\n")]
    public void AnythingElseIsRefused(string text) => Should.Throw<DelimitedScanException>(() => Read(text));

    [Fact]
    public void TextThatIsNotUtf8IsRefused()
    {
        File.WriteAllBytes(_path, Encoding.Latin1.GetBytes("a,é,c\n"));
        Should.Throw<DelimitedScanException>(() => Read(null));
    }

    [Theory]
    [InlineData("junk\nh,h,h\na,b,c\n", 2, "a|b|c")]
    [InlineData("\r\njunk\r\na,b,c\r\n", 2, "a|b|c")]
    [InlineData("\"h\",h,\"h\"\na,b,c\n", 1, "a|b|c")]
    [InlineData("a,b,c\n", 1, "")]
    public void LinesAboveAreSkipped(string text, int skip, string rows) => Read(text, skip).ShouldBe(rows);

    [Fact]
    public void AQuoteThatSpansTheLinesAboveIsRefused() =>
        Should.Throw<DelimitedScanException>(() => Read("h,\"two\nlines\",h\na,b,c\nd,e,f\n", 2));

    [Fact]
    public void RowsOfALargeFileComeInOrder()
    {
        using (var writer = new StreamWriter(_path))
        {
            for (var i = 0; i < 600_000; i++) writer.Write($"{i},\"a text of some length, quoted, {i * 7919L}\",and another one to fill up\n");
        }

        long expected = 0;
        using var scan = DelimitedScan.Open(_path, ',', ["a", "b", "c"], 0);
        while (scan.ReadChunk(TestContext.Current.CancellationToken))
        {
            for (var row = 0; row < scan.RowCount; row++) int.Parse(scan.Field(row, 0)).ShouldBe((int)expected++);
        }

        expected.ShouldBe(600_000);
    }

    private string Read(string? text, int skip = 0)
    {
        if (text is not null) File.WriteAllText(_path, text);
        var rows = new List<string>();
        using var scan = DelimitedScan.Open(_path, ',', ["a", "it's", "c"], skip);
        while (scan.ReadChunk(TestContext.Current.CancellationToken))
        {
            for (var row = 0; row < scan.RowCount; row++) rows.Add(string.Join('|', Enumerable.Range(0, 3).Select(c => Encoding.UTF8.GetString(scan.Field(row, c)))));
        }

        return string.Join(" / ", rows);
    }
}
