using System.Text;
using Throughline.Journeys.Maps;

namespace Throughline.Server.Drawing;

/// <summary>How the customer's experience goes up and down over the phases: a curve with its 95 % band, broken where there are no scores.</summary>
public static class ExperienceCurve
{
    /// <summary>Height of the lane's drawing.</summary>
    public const double Height = 118;

    private const double Top = 14;
    private const double Room = 90;

    /// <summary>Which phase has the lowest score; -1 without scores.</summary>
    public static int Lowest(IReadOnlyList<PhaseView> phases)
    {
        var lowest = -1;
        for (var i = 0; i < phases.Count; i++)
        {
            if (phases[i].Experience?.Value is { } value && (lowest < 0 || value < phases[lowest].Experience!.Value)) lowest = i;
        }

        return lowest;
    }

    /// <summary>The curve for a page: it stretches with the table, its dots stay round.</summary>
    public static string ForPage(IReadOnlyList<PhaseView> phases)
    {
        const double width = 1000;
        var svg = new SvgWriter().Open("svg", ("class", "bar"), ("width", "100%"), ("height", SvgWriter.Number(Height)), ("aria-hidden", "true"));
        svg.Open("svg", ("viewBox", $"0 0 {width} {Height}"), ("preserveAspectRatio", "none"), ("width", "100%"), ("height", SvgWriter.Number(Height)));
        Lines(svg, phases, 0, 0, width);
        svg.Close("svg");
        for (var i = 0; i < phases.Count; i++)
        {
            if (phases[i].Experience?.Value is not { } value) continue;
            svg.Leaf("circle", ("cx", SvgWriter.Number((i + .5) * 100 / phases.Count) + "%"), ("cy", SvgWriter.Number(Y(value))), ("r", Radius(phases, i)), ("class", Dot(phases, i)));
        }

        return svg.Close("svg").ToString();
    }

    /// <summary>The curve inside a drawing.</summary>
    public static void Draw(SvgWriter svg, IReadOnlyList<PhaseView> phases, double x, double y, double width)
    {
        svg.Open("g", ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})"));
        Lines(svg, phases, 0, 0, width);
        for (var i = 0; i < phases.Count; i++)
        {
            if (phases[i].Experience?.Value is not { } value) continue;
            svg.Leaf("circle", ("cx", SvgWriter.Number(X(i, phases.Count, width))), ("cy", SvgWriter.Number(Y(value))), ("r", Radius(phases, i)), ("class", Dot(phases, i)));
        }

        svg.Close("g");
    }

    private static void Lines(SvgWriter svg, IReadOnlyList<PhaseView> phases, double left, double top, double width)
    {
        svg.Line(left, top + Y(.5), left + width, top + Y(.5), "d-axis");
        foreach (var run in Runs(phases))
        {
            svg.Path(Band(phases, run, width), "d-band");
            svg.Path(Curve(run.Select(i => (X(i, phases.Count, width), Y(phases[i].Experience!.Value!.Value))).ToArray(), move: true), "d-curve");
        }
    }

    // Neighbouring phases that have scores.
    private static List<int[]> Runs(IReadOnlyList<PhaseView> phases)
    {
        var runs = new List<int[]>();
        var run = new List<int>();
        for (var i = 0; i <= phases.Count; i++)
        {
            if (i < phases.Count && phases[i].Experience?.Value is not null)
            {
                run.Add(i);
            }
            else if (run.Count > 0)
            {
                runs.Add([.. run]);
                run.Clear();
            }
        }

        return runs;
    }

    private static string Band(IReadOnlyList<PhaseView> phases, int[] run, double width)
    {
        var upper = run.Select(i => (X(i, phases.Count, width), Y(phases[i].Experience!.High ?? phases[i].Experience!.Value!.Value))).ToArray();
        var lower = run.Select(i => (X(i, phases.Count, width), Y(phases[i].Experience!.Low ?? phases[i].Experience!.Value!.Value))).Reverse().ToArray();
        return Curve(upper, move: true) + Curve(lower, move: false) + "Z";
    }

    private static string Curve((double X, double Y)[] points, bool move)
    {
        var path = new StringBuilder();
        path.Append(move ? 'M' : 'L').Append(Pair(points[0]));
        for (var i = 1; i < points.Length; i++)
        {
            var bend = (points[i].X - points[i - 1].X) * .45;
            path.Append('C').Append(Pair((points[i - 1].X + bend, points[i - 1].Y))).Append(' ')
                .Append(Pair((points[i].X - bend, points[i].Y))).Append(' ').Append(Pair(points[i]));
        }

        return path.ToString();
    }

    private static string Pair((double X, double Y) point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";

    private static double X(int phase, int phases, double width) => (phase + .5) / phases * width;

    private static double Y(double value) => Top + ((1 - Math.Clamp(value, 0, 1)) * Room);

    private static string Radius(IReadOnlyList<PhaseView> phases, int i) => i == Lowest(phases) ? "7" : "5";

    private static string Dot(IReadOnlyList<PhaseView> phases, int i) => i == Lowest(phases) ? "d-dot-low" : "d-dot";
}
