using System.IO.Compression;

namespace Throughline.Sources.Tests.Delimited;

/// <summary>The real logs beside the repository, unpacked to a temporary folder for the length of a test.</summary>
internal sealed class RealLogs : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("throughline-logs-").FullName;
    private readonly string _data;

    public RealLogs()
    {
        _data = System.IO.Path.Combine(Root(), "..", "shared", "data");
        if (!Directory.Exists(_data)) Assert.Skip("The real logs in ../shared/data are not here.");
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Throughline.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The test does not run inside the repository.");
    }

    public SourceFile FromZip(string archive, string member)
    {
        var path = System.IO.Path.Combine(_folder, member);
        using var zip = ZipFile.OpenRead(System.IO.Path.Combine(_data, archive));
        zip.GetEntry(member)!.ExtractToFile(path);
        return new SourceFile(path, member, new FileInfo(path).Length);
    }

    public SourceFile FromGzip(string archive)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(archive);
        var path = System.IO.Path.Combine(_folder, name);
        using var from = new GZipStream(File.OpenRead(System.IO.Path.Combine(_data, archive)), CompressionMode.Decompress);
        using var to = File.Create(path);
        from.CopyTo(to);
        to.Flush();
        return new SourceFile(path, name, to.Length);
    }

    public SourceFile Plain(string relative)
    {
        var path = System.IO.Path.Combine(_data, relative);
        return new SourceFile(path, System.IO.Path.GetFileName(path), new FileInfo(path).Length);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
