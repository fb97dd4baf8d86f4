using Throughline.Office.Releases;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>Releases as dated lines in a chart over weeks.</summary>
internal static class ReleaseLines
{
    /// <summary>The releases of the time that a chart shows.</summary>
    /// <param name="releases">The earliest first.</param>
    /// <param name="first">Its first day.</param>
    /// <param name="last">Its last day.</param>
    public static IReadOnlyList<Release> Within(IReadOnlyList<Release> releases, DateOnly first, DateOnly last) =>
        [.. releases.Where(release => release.On >= first && release.On <= last)];

    /// <summary>What is said of them to whoever does not see the chart; empty: there is none.</summary>
    public static string InWords(IReadOnlyList<Release> shown) => shown.Count == 0 ? "" : $". Released: {string.Join("; ", shown.Select(ReleaseText.Line))}";

    /// <summary>Draws the lines; whoever points at one reads what it is.</summary>
    public static void Draw(SvgWriter svg, IReadOnlyList<Release> shown, Func<Release, double> x, double top, double bottom)
    {
        foreach (var release in shown)
        {
            svg.Open("g").Words("title", ReleaseText.Line(release));
            svg.Line(x(release), top, x(release), bottom, "d-release").Close("g");
        }
    }
}
