using System.Text;
using Throughline.Sources.Mapping;
using Throughline.Sources.Readers;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>A small generated file in a folder of its own.</summary>
internal sealed class TestFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("throughline-csv-").FullName;

    public TestFile(byte[] content, string name = "export.csv")
    {
        var path = System.IO.Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        Source = new SourceFile(path, name, content.Length);
    }

    public TestFile(string content, Encoding? encoding = null, string name = "export.csv")
        : this([.. (encoding ?? new UTF8Encoding(false)).GetPreamble(), .. (encoding ?? new UTF8Encoding(false)).GetBytes(content)], name)
    {
    }

    public SourceFile Source { get; }

    public FileMapping Propose() => new DelimitedReader().Propose(Source, TestContext.Current.CancellationToken);

    /// <summary>Reads the file by its own proposal, or a given mapping.</summary>
    public (RowCounts Counts, RecordingImport Import, FileMapping Mapping) Read(FileMapping? mapping = null)
    {
        mapping ??= Propose();
        var import = new RecordingImport();
        var counts = new DelimitedReader().Read(Source, mapping, import, null, TestContext.Current.CancellationToken);
        (counts.Rows - counts.SetAside).ShouldBe(import.UsedRows.Count);
        counts.SetAside.ShouldBe(import.SetAsideRows.Count);
        return (counts, import, mapping);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
