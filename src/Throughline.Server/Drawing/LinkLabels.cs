namespace Throughline.Server.Drawing;

/// <summary>Puts times on lines, most frequent first, each where it touches no other; one that finds no room is left to the line's title and the table.</summary>
internal sealed class LinkLabels
{
    private const double Size = 11.5;
    private const double Height = 14;
    private static readonly double[] Places = [.5, .38, .62, .28, .72];
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Draws the text on the line if there is room.</summary>
    public void Draw(SvgWriter svg, LayoutRoute route, string text, string css)
    {
        var width = TextWidth.Of(text, Size) + 4;
        foreach (var (x, y) in Candidates(route.Points, width))
        {
            var spot = (x - (width / 2), y - (Height / 2), x + (width / 2), y + (Height / 2));
            if (_taken.Any(t => Touch(t, spot))) continue;
            _taken.Add(spot);
            svg.Rect(spot.Item1, spot.Item2, width, Height, "d-halo", 3).Text(x, y + 4, text, css, "middle");
            return;
        }
    }

    // First the straight stretches, which a line has to itself, then the bends, as far as they keep clear of the boxes.
    private static IEnumerable<(double X, double Y)> Candidates(IReadOnlyList<(double X, double Y)> points, double width)
    {
        for (var i = 2; i < points.Count; i += 2) yield return ((points[i - 1].X + points[i].X) / 2, points[i].Y);
        for (var i = 1; i < points.Count; i += 2)
        {
            foreach (var t in Places)
            {
                var point = Bend(points[i - 1], points[i], t);
                if (point.X - (width / 2) >= points[i - 1].X && point.X + (width / 2) <= points[i].X) yield return point;
            }
        }
    }

    // The point of the line's cubic at t: both handles lie half way.
    private static (double X, double Y) Bend((double X, double Y) a, (double X, double Y) b, double t)
    {
        var s = 1 - t;
        var middle = (a.X + b.X) / 2;
        return ((s * s * s * a.X) + (3 * s * t * middle) + (t * t * t * b.X), (((s * s * s) + (3 * s * s * t)) * a.Y) + (((3 * s * t * t) + (t * t * t)) * b.Y));
    }

    private static bool Touch((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
