namespace Throughline.Sources.Containers;

/// <summary>The header of a gzip member (RFC 1952, section 2.3).</summary>
internal static class GzipHeader
{
    private const int HeaderCheck = 2;
    private const int Extra = 4;
    private const int FileName = 8;
    private const int Comment = 16;
    private const int Deflate = 8;

    public static void Skip(Stream packed, string name)
    {
        var start = packed.Position;
        if (Next(packed, name) != 0x1f || Next(packed, name) != 0x8b)
            throw FileUnpacker.Damaged(name, $"after the gzip data, at byte {start:N0}, comes something that is no gzip");
        if (Next(packed, name) != Deflate) throw FileUnpacker.Damaged(name, "its gzip compression method is not known");
        var flags = Next(packed, name);
        for (var i = 0; i < 6; i++) Next(packed, name);
        if ((flags & Extra) != 0) SkipBytes(packed, Next(packed, name) | (Next(packed, name) << 8), name);
        if ((flags & FileName) != 0) SkipText(packed, name);
        if ((flags & Comment) != 0) SkipText(packed, name);
        if ((flags & HeaderCheck) != 0) SkipBytes(packed, 2, name);
    }

    private static void SkipBytes(Stream packed, int count, string name)
    {
        for (var i = 0; i < count; i++) Next(packed, name);
    }

    private static void SkipText(Stream packed, string name)
    {
        while (Next(packed, name) != 0)
        {
        }
    }

    private static int Next(Stream packed, string name)
    {
        var b = packed.ReadByte();
        return b >= 0 ? b : throw FileUnpacker.Damaged(name, "the gzip header ends too early");
    }
}
