using Throughline.Journeys.Maps;
using Throughline.Journeys.Metrics;

namespace Throughline.Server.Drawing;

/// <summary>The small bars of a map, as wide as the cell that they are put in.</summary>
public static class Bars
{
    private static readonly string[] Colours = ["d-bar", "d-bar2", "d-bar3"];

    /// <summary>A share as a filled part of a line.</summary>
    public static string Share(Figure share)
    {
        var svg = Start(4);
        Part(svg, 0, 1, 0, 4, "d-sunk");
        Part(svg, 0, share.Value ?? 0, 0, 4, "d-bar");
        return svg.Close("svg").ToString();
    }

    /// <summary>A level as a filled part of a line as long as the highest of its neighbours.</summary>
    /// <param name="level">The level.</param>
    /// <param name="neighbours">All that stand below each other.</param>
    /// <param name="isHere">Whether it is the one that is spoken of.</param>
    public static string Level(Figure level, IEnumerable<Figure> neighbours, bool isHere)
    {
        var (svg, most) = (Start(8), neighbours.Max(figure => figure.Value ?? 0));
        Part(svg, 0, 1, 0, 8, "d-sunk");
        Part(svg, 0, most <= 0 ? 0 : (level.Value ?? 0) / most, 0, 8, isHere ? "d-bad" : "d-bar");
        return svg.Close("svg").ToString();
    }

    /// <summary>Nine in ten as a soft bar, the median as a tick.</summary>
    public static string Time(Figure? median, Figure? p90, LogScale scale)
    {
        var svg = Start(20);
        Part(svg, 0, 1, 9, 2, "d-sunk");
        if (p90?.Value is { } most) Part(svg, 0, scale.Place(most), 6, 8, "d-soft");
        if (median?.Value is { } middle) svg.Leaf("rect", ("x", Percent(scale.Place(middle) * .98)), ("y", "3"), ("width", "3"), ("height", "14"), ("rx", "1.5"), ("class", "d-tick"));
        return svg.Close("svg").ToString();
    }

    /// <summary>The two biggest channels and the rest.</summary>
    public static string Channels(IReadOnlyList<ChannelShare> channels)
    {
        var svg = Start(8);
        Part(svg, 0, 1, 0, 8, "d-sunk");
        var from = 0.0;
        for (var i = 0; i < channels.Count; i++)
        {
            var share = channels[i].Share.Value ?? 0;
            Part(svg, from, share, 0, 8, Colours[Math.Min(i, Colours.Length - 1)]);
            from += share;
        }

        return svg.Close("svg").ToString();
    }

    private static SvgWriter Start(int height) => new SvgWriter().Open(
        "svg", ("class", "bar"), ("width", "100%"), ("height", $"{height}"), ("aria-hidden", "true"));

    private static void Part(SvgWriter svg, double from, double share, double y, double height, string css) => svg.Leaf(
        "rect", ("x", Percent(from)), ("y", SvgWriter.Number(y)), ("width", Percent(share)), ("height", SvgWriter.Number(height)), ("rx", SvgWriter.Number(Math.Min(4, height / 2))), ("class", css));

    private static string Percent(double share) => SvgWriter.Number(Math.Clamp(share, 0, 1) * 100) + "%";
}
