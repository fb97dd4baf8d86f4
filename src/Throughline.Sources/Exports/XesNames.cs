using System.Text;
using System.Xml;

namespace Throughline.Sources.Exports;

/// <summary>Keys and values as XML can hold them. What it cannot hold (control characters, blanks in keys) is replaced; nothing else is changed.</summary>
internal static class XesNames
{
    private static readonly Dictionary<string, string> Standard = new(StringComparer.Ordinal)
    {
        [ExportNames.Time] = "time:timestamp",
        ["agent"] = "org:resource",
        ["team"] = "org:group",
    };

    /// <summary>The key of a column: the standard's where it has one.</summary>
    public static string Key(string column) => Standard.GetValueOrDefault(column) ?? Name(column);

    /// <summary>The text without characters that XML 1.0 forbids; each becomes U+FFFD.</summary>
    public static string Value(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsAllowed(text, i)) continue;
            return string.Create(text.Length, text, (copy, from) =>
            {
                for (var at = 0; at < copy.Length; at++) copy[at] = IsAllowed(from, at) ? from[at] : '\uFFFD';
            });
        }

        return text;
    }

    private static bool IsAllowed(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));

    private static string Name(string column)
    {
        var name = new StringBuilder(column.Length + 1);
        foreach (var letter in column) name.Append(letter == ':' || XmlConvert.IsNCNameChar(letter) ? letter : '_');
        if (name.Length == 0 || !XmlConvert.IsStartNCNameChar(name[0])) name.Insert(0, '_');
        return name.ToString();
    }
}
