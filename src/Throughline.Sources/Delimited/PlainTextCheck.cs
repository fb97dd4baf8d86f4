using System.Text.Unicode;
using Throughline.Sources.Mapping;

namespace Throughline.Sources.Delimited;

/// <summary>
/// Whether a file is so plain that no two readers can disagree about its rows: UTF-8, no quotes, no marks, every line with the same number of fields.
/// Found before anything is imported, because an import cannot be taken back in the middle.
/// </summary>
internal static class PlainTextCheck
{
    private const int BlockSize = 1024 * 1024;

    public static bool IsPlain(string path, TextLayout layout, int fieldCount, CancellationToken cancellationToken)
    {
        if (layout.Encoding != TextEncodings.Utf8Name) return false;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1, FileOptions.SequentialScan);
        var buffer = new byte[BlockSize];
        var kept = 0;
        long line = 0;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = file.Read(buffer, kept, buffer.Length - kept);
            var text = buffer.AsSpan(0, kept + read);
            if (read == 0) return text.IsEmpty || LinesArePlain(text, layout, fieldCount, ref line);
            var whole = text.LastIndexOf((byte)'\n') + 1;
            if (whole == 0 && text.Length == buffer.Length) return false;
            if (!LinesArePlain(text[..whole], layout, fieldCount, ref line)) return false;
            text[whole..].CopyTo(buffer);
            kept = text.Length - whole;
        }
    }

    private static bool LinesArePlain(ReadOnlySpan<byte> text, TextLayout layout, int fieldCount, ref long line)
    {
        if (text.IsEmpty) return true;
        if (line == 0 && text.StartsWith("\uFEFF"u8)) text = text[3..];
        if (text.ContainsAny((byte)'"', (byte)0) || text.IndexOf("\uFEFF"u8) >= 0 || !Utf8.IsValid(text)) return false;
        if (text.Count((byte)'\r') != text.Count("\r\n"u8)) return false;
        var delimiter = (byte)layout.Delimiter[0];
        while (!text.IsEmpty)
        {
            var length = text.IndexOf((byte)'\n');
            var row = length < 0 ? text : text[..length];
            if (++line > layout.HeaderLine && row.Count(delimiter) != fieldCount - 1) return false;
            if (line > layout.HeaderLine && row.TrimEnd((byte)'\r').IsEmpty) return false;
            text = length < 0 ? [] : text[(length + 1)..];
        }

        return true;
    }
}
