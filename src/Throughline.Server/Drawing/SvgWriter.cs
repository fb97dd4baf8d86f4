using System.Net;
using System.Text;

namespace Throughline.Server.Drawing;

/// <summary>Writes the few SVG elements that the drawings are made of. Every text is encoded here and nowhere else.</summary>
public sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>A length or coordinate: two decimals at most, always with a point.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##");

    /// <summary>Opens an element that <see cref="Close"/> ends.</summary>
    public SvgWriter Open(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, ">");

    /// <summary>Ends an element.</summary>
    public SvgWriter Close(string element)
    {
        _text.Append("</").Append(element).Append('>');
        return this;
    }

    /// <summary>An element without content.</summary>
    public SvgWriter Leaf(string element, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(element, attributes, "/>");

    /// <summary>An element that holds a text.</summary>
    public SvgWriter Words(string element, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Tag(element, attributes, ">");
        _text.Append(Encode(text));
        return Close(element);
    }

    /// <summary>Text that is already markup of ours, e.g. a style sheet.</summary>
    public SvgWriter Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    /// <summary>A rectangle.</summary>
    public SvgWriter Rect(double x, double y, double width, double height, string css, double radius = 0) => Leaf(
        "rect", ("x", Number(x)), ("y", Number(y)), ("width", Number(Math.Max(0, width))), ("height", Number(height)), ("rx", Number(radius)), ("class", css));

    /// <summary>A line of text with its baseline at <paramref name="y"/>.</summary>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public SvgWriter Text(double x, double y, string text, string css, string anchor = "start") => Words(
        "text", text, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor), ("class", css));

    /// <summary>A path.</summary>
    public SvgWriter Path(string d, string css) => Leaf("path", ("d", d), ("class", css));

    /// <summary>A straight line.</summary>
    public SvgWriter Line(double x1, double y1, double x2, double y2, string css) => Leaf(
        "line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("class", css));

    /// <summary>A circle.</summary>
    public SvgWriter Circle(double x, double y, double radius, string css) => Leaf(
        "circle", ("cx", Number(x)), ("cy", Number(y)), ("r", Number(radius)), ("class", css));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private SvgWriter Tag(string element, ReadOnlySpan<(string Name, string Value)> attributes, string end)
    {
        _text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            _text.Append(' ').Append(name).Append("=\"").Append(Encode(value)).Append('"');
        }

        _text.Append(end);
        return this;
    }

    // A control character has no place in XML, encoded or not.
    private static string Encode(string text) =>
        WebUtility.HtmlEncode(text.Any(c => char.IsControl(c) || char.IsSurrogate(c)) ? Clean(text) : text);

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return clean.ToString();
    }
}
