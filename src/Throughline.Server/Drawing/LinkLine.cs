using System.Text;

namespace Throughline.Server.Drawing;

/// <summary>A line of the graph with its tip: flow forwards, risk where it goes back ("again").</summary>
internal static class LinkLine
{
    /// <summary>Draws it under the boxes.</summary>
    public static void Draw(SvgWriter svg, LayoutRoute route, double thickness, bool back) => Draw(svg, route, thickness, back, back ? "d-again" : "d-forward");

    /// <summary>Draws it under the boxes in a colour of its own.</summary>
    public static void Draw(SvgWriter svg, LayoutRoute route, double thickness, bool back, string css)
    {
        svg.Leaf("path", ("d", Curve(route.Points)), ("class", css), ("stroke-width", SvgWriter.Number(thickness)));
        Tip(svg, back ? route.Points[0] : route.Points[^1], back ? 1 : -1, css + "-tip");
    }

    private static string Curve(IReadOnlyList<(double X, double Y)> points)
    {
        var path = new StringBuilder($"M{Pair(points[0])}");
        for (var i = 1; i < points.Count; i++)
        {
            var (x, y) = points[i];
            var before = points[i - 1];
            var bend = (x - before.X) / 2;
            path.Append(i % 2 == 0 ? $"L{Pair(points[i])}" : $"C{Pair((before.X + bend, before.Y))} {Pair((x - bend, y))} {Pair((x, y))}");
        }

        return path.ToString();
    }

    private static void Tip(SvgWriter svg, (double X, double Y) point, int direction, string css) => svg.Path(
        $"M{Pair(point)}l{SvgWriter.Number(6 * direction)} -3.5v7z", css);

    private static string Pair((double X, double Y) point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";
}
