using System.Text;
using System.Text.Unicode;
using Throughline.Journeys;

namespace Throughline.Sources.Delimited;

/// <summary>The encodings of delimited text, by the names that a mapping uses.</summary>
internal static class TextEncodings
{
    public const string Utf8Name = "utf-8";
    public const string Utf16Name = "utf-16";
    public const string Utf16BigName = "utf-16be";
    public const string Latin1Name = "latin-1";

    /// <summary>A stray NUL is damage in a text; more than one in this many bytes is no text.</summary>
    private const int MostNulShare = 500;

    /// <summary>What "Latin-1" files really are.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The names, for error messages.</summary>
    public static IReadOnlyList<string> Names { get; } = [Utf8Name, Utf16Name, Utf16BigName, Latin1Name];

    /// <summary>Opens a file as UTF-8, whatever it is written in.</summary>
    public static Stream OpenAsUtf8(string path, string encoding)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        return encoding switch
        {
            Utf8Name => file,
            Utf16Name => Encoding.CreateTranscodingStream(file, Encoding.Unicode, Encoding.UTF8),
            Utf16BigName => Encoding.CreateTranscodingStream(file, Encoding.BigEndianUnicode, Encoding.UTF8),
            Latin1Name => Encoding.CreateTranscodingStream(file, Windows1252, Encoding.UTF8),
            _ => throw new WorkspaceException(Problem.BadMapping, $"The encoding \"{encoding}\" is unknown; use one of {string.Join(", ", Names)}."),
        };
    }

    /// <summary>The encoding that the first bytes of a file speak for; null for bytes that are no text.</summary>
    public static string? Detect(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) return Utf8Name;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Utf16Name;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Utf16BigName;
        if (head.Contains((byte)0) && DetectUtf16(head) is { } wide) return wide;
        if (head.Count((byte)0) > head.Length / MostNulShare) return null;
        return Utf8.IsValid(head) ? Utf8Name : DetectByLines(head);
    }

    private static string? DetectUtf16(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < head.Length; i += 2)
        {
            if (head[i] == 0 && head[i + 1] != 0) even++;
            if (head[i + 1] == 0 && head[i] != 0) odd++;
        }

        var pairs = head.Length / 2;
        if (odd > pairs * 0.7) return Utf16Name;
        return even > pairs * 0.7 ? Utf16BigName : null;
    }

    /// <summary>A file of mixed encodings is UTF-8 if more of its lines beyond ASCII are; single rows that are not are recoded by the tokenizer.</summary>
    private static string? DetectByLines(ReadOnlySpan<byte> head)
    {
        int utf8 = 0, other = 0, control = 0;
        foreach (var range in head.Split((byte)'\n'))
        {
            var line = head[range];
            if (System.Text.Ascii.IsValid(line)) continue;
            if (Utf8.IsValid(line)) utf8++;
            else if (range.End.GetOffset(head.Length) < head.Length) other++;
        }

        foreach (var b in head)
        {
            if (b < 32 && b is not ((byte)'\r' or (byte)'\n' or (byte)'\t' or 12 or 26 or 27)) control++;
        }

        if (control > head.Length / 50) return null;
        return utf8 >= other ? Utf8Name : Latin1Name;
    }
}
