using System.Buffers;
using System.Globalization;

namespace Throughline.Sources.Exports;

/// <summary>
/// Keeps texts of a table from running as formulas when a spreadsheet opens it. A text that begins with <c>= + - @</c>, a tab or a line break, and is
/// no plain number, gets an apostrophe in front; so does one that begins with an apostrophe, which makes it reversible: whoever reads takes one
/// apostrophe off every text that begins with one.
/// </summary>
public static class Formulas
{
    // The wide forms are read as the plain ones by some spreadsheets.
    private static readonly SearchValues<char> Openings = SearchValues.Create("=+-@\t\r\n'＝＋－＠");

    /// <summary>The text as it may stand in a table.</summary>
    public static string Defused(string text) =>
        text.Length > 0 && Openings.Contains(text[0]) && !IsNumber(text) ? "'" + text : text;

    /// <summary>The text that was defused.</summary>
    public static ReadOnlySpan<byte> Restored(ReadOnlySpan<byte> text) => text.Length > 0 && text[0] == '\'' ? text[1..] : text;

    /// <summary>The text that was defused.</summary>
    public static string Restored(string text) => text.StartsWith('\'') ? text[1..] : text;

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _)
        && char.IsAsciiDigit(text[^1]);
}
