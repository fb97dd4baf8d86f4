namespace Throughline.Sources.Containers;

/// <summary>The first bytes by which kinds of file are known.</summary>
internal static class Signatures
{
    public static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith<byte>([0x1f, 0x8b]);

    /// <summary>A zip with members, an empty one, or one that was split.</summary>
    public static bool IsZip(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8) || head.StartsWith("PK\x07\x08"u8);

    public static bool IsTar(ReadOnlySpan<byte> head) => head.Length >= 262 && head[257..262].SequenceEqual("ustar"u8);

    /// <summary>What a file is, in words, by its first bytes.</summary>
    public static string Describe(ReadOnlySpan<byte> head)
    {
        if (head.IsEmpty) return "an empty file";
        if (IsTar(head)) return "a tar archive";
        foreach (var (start, name) in Known())
        {
            if (head.StartsWith(start)) return name;
        }

        return DescribeText(head);
    }

    private static IEnumerable<(byte[] Start, string Name)> Known() =>
    [
        ([0x1f, 0x8b], "gzip inside gzip"),
        ([.. "PK"u8], "a zip archive"),
        ([.. "%PDF-"u8], "a PDF document"),
        ([0xd0, 0xcf, 0x11, 0xe0], "an old Office document (.xls, .doc)"),
        ([.. "PAR1"u8], "a Parquet file"),
        ([.. "SQLite format 3\0"u8], "an SQLite database"),
        ([.. "BZh"u8], "a bzip2 archive"),
        ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "an xz archive"),
        ([0x28, 0xb5, 0x2f, 0xfd], "a zstd archive"),
        ([0x37, 0x7a, 0xbc, 0xaf], "a 7z archive"),
        ([.. "Rar!"u8], "a rar archive"),
        ([0x89, 0x50, 0x4e, 0x47], "a PNG picture"),
        ([0xff, 0xd8, 0xff], "a JPEG picture"),
        ([0x7f, 0x45, 0x4c, 0x46], "a program"),
        ([.. "MZ"u8], "a program"),
    ];

    private static string DescribeText(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xef, 0xbb, 0xbf])) head = head[3..];
        if (head.Contains((byte)0)) return "a binary file of no known kind";
        var text = head.TrimStart(" \t\r\n"u8);
        if (text.IndexOf(":schema"u8) is >= 0 and < 2_000 && text.StartsWith("<"u8)) return "an XML schema (a description of a format, not data)";
        if (text.StartsWith("{"u8) && text.IndexOf("\"$schema\""u8) is >= 0 and < 2_000) return "a JSON schema (a description of a format, not data)";
        if (text.StartsWith("<!DOCTYPE html"u8) || text.StartsWith("<html"u8)) return "a web page";
        if (text.StartsWith("<"u8)) return "an XML file of no known kind";
        if (text.StartsWith("{"u8) || text.StartsWith("["u8)) return "a JSON file of no known kind";
        return "a text of no known kind";
    }
}
