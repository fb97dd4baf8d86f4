using Throughline.Journeys.Metrics;
using Throughline.Server.Pages;

namespace Throughline.Server.Drawing;

/// <summary>What all graphs of paths are drawn with: the sheet, and steps and links that lead to their figures.</summary>
internal sealed class GraphCanvas
{
    private const double Margin = 12;
    private const double WidestThatFits = 1620;
    private readonly bool _alone;
    private readonly FigureQuery? _query;

    /// <summary>Opens the sheet.</summary>
    /// <param name="frame">Where everything stands.</param>
    /// <param name="summary">What it shows, in a sentence.</param>
    /// <param name="alone">Whether it is a file of its own: there is nowhere to go from it.</param>
    /// <param name="query">What is shown beside a figure that is opened from it; null: nothing.</param>
    public GraphCanvas(GraphFrame frame, string summary, bool alone, FigureQuery? query)
    {
        (_alone, _query) = (alone, query);
        var (width, height) = (frame.Width + (2 * Margin), frame.Height + (2 * Margin));
        Svg = new SvgWriter().Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"),
            ("width", SvgWriter.Number(width)), ("height", SvgWriter.Number(height)), ("role", alone ? "img" : "group"), ("class", width <= WidestThatFits ? "fits" : "wider"), ("aria-label", summary));
        if (alone) Svg.Raw(SvgStyle.Element()).Rect(0, 0, width, height, "d-paper");
        Svg.Open("g", ("transform", $"translate({Margin} {Margin})"));
    }

    /// <summary>The drawing so far.</summary>
    public SvgWriter Svg { get; }

    /// <summary>Begins something that leads to its figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="title">What it says.</param>
    /// <param name="isNamed">Whether it has text of its own, by which those who hear the page know it.</param>
    public void Begin(Figure figure, string title, bool isNamed)
    {
        if (_alone || figure.Cases is null) Svg.Open("g");
        else if (isNamed) Svg.Open("a", ("href", Links.Figure(figure.Cases, _query)));
        else Svg.Open("a", ("href", Links.Figure(figure.Cases, _query)), ("aria-label", title));
        Svg.Words("title", title);
    }

    /// <summary>Ends it.</summary>
    public void End(Figure figure) => Svg.Close(_alone || figure.Cases is null ? "g" : "a");

    /// <summary>A step's box with its name; answers where the next line of text stands.</summary>
    public double Box(LayoutBox box, string name, string css)
    {
        Svg.Rect(box.X, box.Y, box.Width, box.Height, css, 7);
        var y = box.Y + 17;
        foreach (var line in GraphFrame.Lines(name))
        {
            Svg.Text(box.X + 10, y, line, "d-step");
            y += 15;
        }

        return y;
    }

    /// <summary>The finished drawing.</summary>
    public string Done() => Svg.Close("g").Close("svg").ToString();
}
