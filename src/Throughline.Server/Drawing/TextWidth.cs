namespace Throughline.Server.Drawing;

/// <summary>
/// How wide a text will be, estimated by classes of letters; a little too wide rather than too narrow,
/// because the reader's machine may not have the font that we would measure with.
/// </summary>
public static class TextWidth
{
    /// <summary>Width in pixels at a font size.</summary>
    public static double Of(string text, double size) => text.EnumerateRunes().Sum(rune => Em(rune.Value)) * size;

    /// <summary>The text, or as much of it as fits with an ellipsis.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Of(text, size) <= width) return text;
        var length = text.Length;
        while (length > 1 && Of(text[..length], size) + size > width)
        {
            length--;
        }

        // Half a surrogate pair is no letter.
        if (char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length].TrimEnd() + "…";
    }

    /// <summary>The text in at most so many lines, broken between words where it can be, the last one cut with an ellipsis.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int lines)
    {
        var result = new List<string>();
        var rest = text.Trim();
        while (rest.Length > 0 && result.Count < lines - 1 && Of(rest, size) > width)
        {
            var cut = Break(rest, size, width);
            if (cut <= 0) break;
            result.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0) result.Add(Fit(rest, size, width));
        return result;
    }

    // After the last blank, dot, dash, underscore or slash that fits.
    private static int Break(string text, double size, double width)
    {
        var cut = 0;
        var used = 0.0;
        for (var i = 0; i < text.Length; i++)
        {
            used += Em(text[i]) * size;
            if (used > width) break;
            if (text[i] is ' ' or '.' or '-' or '_' or '/') cut = i + 1;
        }

        return cut;
    }

    private static double Em(int rune) => rune switch
    {
        'i' or 'j' or 'l' or 'I' or '\'' or '|' or '.' or ',' or ':' or ';' or '!' or ' ' => .3,
        'f' or 't' or 'r' or '(' or ')' or '-' or '/' => .4,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '—' or '…' => .95,
        (>= 'A' and <= 'Z') or (>= '0' and <= '9') => .68,
        >= 0x1100 => 1.05,
        _ => .58,
    };
}
