using System.Globalization;
using YamlDotNet.Core;

namespace Throughline.Server.Yaml;

/// <summary>How a text is best written in YAML.</summary>
internal static class YamlText
{
    private const string PlainMarks = "_./()+'’“”–—-";

    private static readonly HashSet<string> OtherThanText = new(["null", "true", "false", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Plain only where no reader could take it for anything else than this text, as lines only where none of them can lose a blank, else in quotes.</summary>
    public static ScalarStyle Style(string text)
    {
        if (IsPlain(text)) return ScalarStyle.Plain;
        return text.Contains('\n', StringComparison.Ordinal) && text.TrimEnd('\n').Split('\n').All(IsLine) && !text.EndsWith("\n\n", StringComparison.Ordinal) ? ScalarStyle.Literal : ScalarStyle.DoubleQuoted;
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || OtherThanText.Contains(text)) return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || PlainMarks.Contains(text[i], StringComparison.Ordinal)) continue;
            if (text[i] is not (' ' or ',') || i + 1 == text.Length || text[i + 1] is ' ' or ',' or '#') return false;
        }

        return true;
    }

    private static bool IsLine(string line) =>
        line.Length > 0 && !char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(line[^1]) && !line.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
}
