using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics.Arrivals;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>Contacts by weekday and hour as a heat map, hours that stand out framed, and beside it what is open at the end of each weekday.</summary>
public static class ArrivalsSvg
{
    private const double Left = 84;
    private const double Top = 20;
    private const double Wide = 38;
    private const double High = 26;
    private const int Shades = 5;
    private const double Beside = 12;
    private const double BacklogWide = 140;
    private const double BarWide = 80;

    /// <summary>Draws it.</summary>
    /// <param name="arrivals">The hours of the week.</param>
    /// <param name="backlog">The ends of the days; none: not known, and not drawn.</param>
    public static string Draw(ArrivalTable arrivals, IReadOnlyList<BacklogLevel> backlog)
    {
        var (width, height) = (Left + (24 * Wide) + (backlog.Count == 0 ? 0 : Beside + BacklogWide), Top + (7 * High) + 2);
        var svg = new SvgWriter().Open(
            "svg", ("viewBox", $"0 0 {width} {height}"), ("width", $"{width}"), ("height", $"{height}"), ("role", "img"), ("aria-label", ArrivalsText.Of(arrivals)));
        for (var hour = 0; hour < 24; hour += 2) svg.Text(Left + ((hour + .5) * Wide), 12, $"{hour:00}", "d-cap", "middle");
        var most = arrivals.Cells.Max(cell => cell.Count);
        for (var i = 0; i < arrivals.Cells.Count; i++) Cell(svg, arrivals.Cells[i], i / 24, most);
        if (backlog.Count > 0) Open(svg, arrivals, backlog);
        return svg.Close("svg").ToString();
    }

    private static void Open(SvgWriter svg, ArrivalTable arrivals, IReadOnlyList<BacklogLevel> backlog)
    {
        var left = Left + (24 * Wide) + Beside;
        svg.Text(left, 12, "open at the end", "d-cap");
        var levels = arrivals.Cells.Chunk(24).Select(day => BacklogSeries.Mean(backlog, day[0].Day)).ToList();
        var most = Math.Max(1, levels.Max() ?? 0);
        foreach (var (row, level) in levels.Index())
        {
            if (level is not { } open) continue;
            var (y, wide) = (Top + (row * High), Math.Max(1, open / most * BarWide));
            svg.Rect(left, y + 5, wide, High - 10, "d-heat3", 3);
            svg.Text(left + wide + 5, y + 17, FigureText.Value(Quantity.Of((long)Math.Round(open))), "d-heat-label");
        }
    }

    private static void Cell(SvgWriter svg, ArrivalCell cell, int row, int most)
    {
        var (x, y) = (Left + (cell.Hour * Wide), Top + (row * High));
        if (cell.Hour == 0) svg.Text(0, y + 17, $"{cell.Day}", "d-cap");
        var shade = cell.Count == 0 ? 0 : 1 + (int)Math.Min(Shades - 1, Math.Floor((double)cell.Count / most * Shades));
        svg.Rect(x + 1, y + 1, Wide - 2, High - 2, $"d-heat{shade}{(cell.IsPeak ? " d-peak" : "")}", 4);
        if (cell.Count > 0) svg.Text(x + (Wide / 2), y + 17, FigureText.Value(Quantity.Of(cell.Count)), shade >= 4 ? "d-heat-on" : "d-heat-label", "middle");
    }
}
