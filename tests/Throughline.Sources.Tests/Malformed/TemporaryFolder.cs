namespace Throughline.Sources.Tests.Malformed;

/// <summary>A folder that goes away with the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("throughline-test-").FullName;

    public SourceFile File(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        System.IO.File.WriteAllBytes(path, bytes);
        return new SourceFile(path, name, bytes.Length);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
