using System.Buffers;
using System.Text;

namespace Throughline.Sources.Readers.Xml;

/// <summary>What the first bytes of an XML file say about it.</summary>
internal static class XmlHead
{
    private static readonly string[] ObjectCentric = ["<object-types", "<event-types", "<objects", "<events", "<object "];

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>The head as text, or null if it does not begin like XML.</summary>
    public static string? Text(ReadOnlySpan<byte> head)
    {
        var text = Decode(head).TrimStart('\ufeff', ' ', '\t', '\r', '\n');
        return text.StartsWith('<') ? text : null;
    }

    /// <summary>Name of the root element without its prefix, or an empty text.</summary>
    public static string Root(string text)
    {
        var at = 0;
        while ((at = text.IndexOf('<', at)) >= 0)
        {
            var after = text.AsSpan(at + 1);
            if (after.StartsWith("!--")) at = Skip(text, at, "-->");
            else if (after.StartsWith("?")) at = Skip(text, at, "?>");
            else if (after.StartsWith("!")) at++;
            else if (after.Length > 0 && char.IsLetter(after[0])) return LocalName(after);
            else at++;
            if (at < 0) return "";
        }

        return "";
    }

    /// <summary>Whether a log is OCEL, not XES: both have the root <c>log</c>.</summary>
    public static bool IsObjectCentric(string text) =>
        ObjectCentric.Any(element => text.Contains(element, StringComparison.Ordinal));

    private static int Skip(string text, int at, string end)
    {
        var found = text.IndexOf(end, at, StringComparison.Ordinal);
        return found < 0 ? -1 : found + end.Length;
    }

    private static string LocalName(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny(NameEnds);
        var name = end < 0 ? after : after[..end];
        return name[(name.LastIndexOf(':') + 1)..].ToString();
    }

    private static string Decode(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xff, 0xfe]) || head.StartsWith<byte>([0x3c, 0x00])) return Encoding.Unicode.GetString(head);
        if (head.StartsWith<byte>([0xfe, 0xff]) || head.StartsWith<byte>([0x00, 0x3c])) return Encoding.BigEndianUnicode.GetString(head);
        return Encoding.UTF8.GetString(head);
    }
}
