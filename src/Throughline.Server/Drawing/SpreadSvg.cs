using Throughline.Journeys.Cases;
using Throughline.Journeys.Metrics;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>How the observations behind a figure are spread: a histogram with its median marked.</summary>
public static class SpreadSvg
{
    private const double Width = 340;
    private const double Height = 120;
    private const double Foot = 34;

    /// <summary>For a page, which has the style sheets.</summary>
    public static string Draw(Distribution spread, string unit) => Draw(spread, unit, "");

    /// <summary>To stand alone, with its style inside.</summary>
    public static string Standing(Distribution spread, string unit) => Draw(spread, unit, SvgStyle.Element());

    private static string Draw(Distribution spread, string unit, string style)
    {
        var svg = new SvgWriter().Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {Width} {Height}"), ("width", $"{Width}"), ("height", $"{Height}"), ("role", "img"), ("aria-label", Words(spread, unit)));
        svg.Raw(style);
        if (spread.Bins.Count == 0) svg.Text(Width / 2, Height / 2, "Nothing to show", "d-cap", "middle");
        else Bars(svg, spread, unit);
        return svg.Close("svg").ToString();
    }

    /// <summary>The drawing in words.</summary>
    public static string Words(Distribution spread, string unit) => spread.Quantiles.Count == 0 || unit == "share"
        ? string.Join(", ", spread.Bins.Select(bin => $"{FigureText.Value(Quantity.Of(bin.Count))} {Name(bin, spread, unit)}"))
        : $"Spread: one in ten up to {Amount(spread.Quantiles[0], unit)}, half up to {Amount(spread.Quantiles[2], unit)}, nine in ten up to {Amount(spread.Quantiles[4], unit)}";

    private static void Bars(SvgWriter svg, Distribution spread, string unit)
    {
        var most = spread.Bins.Max(bin => bin.Count);
        var wide = Width / spread.Bins.Count;
        svg.Line(0, Height - Foot, Width, Height - Foot, "d-line");
        for (var i = 0; i < spread.Bins.Count; i++)
        {
            var bin = spread.Bins[i];
            var high = most == 0 ? 0 : Math.Max(bin.Count == 0 ? 0 : 1.5, (double)bin.Count / most * (Height - Foot - 16));
            svg.Rect((i * wide) + 1.5, Height - Foot - high, wide - 3, high, "d-bar", 2);
            if (spread.Bins.Count <= 4) svg.Text((i + .5) * wide, Height - Foot - high - 4, FigureText.Value(Quantity.Of(bin.Count)), "d-cap", "middle");
        }

        Labels(svg, spread, unit, wide);
    }

    private static void Labels(SvgWriter svg, Distribution spread, string unit, double wide)
    {
        if (spread.Bins.Count <= 8 && (unit == "share" || IsWhole(spread)))
        {
            for (var i = 0; i < spread.Bins.Count; i++) svg.Text((i + .5) * wide, Height - Foot + 15, Name(spread.Bins[i], spread, unit), "d-cap", "middle");
            return;
        }

        svg.Text(0, Height - Foot + 15, Amount(spread.Bins[0].Low, unit), "d-cap");
        svg.Text(Width, Height - Foot + 15, Amount(spread.Bins[^1].High, unit), "d-cap", "end");
        svg.Text(Width / 2, Height - 4, $"median {Amount(spread.Quantiles[2], unit)}{(spread.IsLogarithmic ? "; each bar is wider by the same factor" : "")}", "d-cap", "middle");
    }

    private static bool IsWhole(Distribution spread) => spread.Bins.All(bin => bin.Low == Math.Floor(bin.Low) && (bin.High - bin.Low is 0 or 1));

    private static string Name(Bin bin, Distribution spread, string unit)
    {
        if (unit == "share" && spread.Bins.Count == 2) return bin.Low == 1 ? "counted" : "not counted";
        return IsWhole(spread) ? FigureText.Value(Quantity.Of((long)bin.Low)) : $"{Amount(bin.Low, unit)} to {Amount(bin.High, unit)}";
    }

    private static string Amount(double value, string unit) => FigureText.Value(new Quantity(value, unit));
}
