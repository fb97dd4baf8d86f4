namespace Throughline.Sources.Containers;

/// <summary>The first bytes of a file, by which formats are told apart.</summary>
public static class FileHead
{
    /// <summary>How many bytes readers get to see: 64 KB.</summary>
    public const int Bytes = 65_536;

    /// <summary>Reads them; fewer if the file is shorter.</summary>
    public static byte[] Read(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[Math.Min(Bytes, stream.Length)];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == head.Length ? head : head[..read];
    }
}
