using System.Text;
using Throughline.Journeys.Cases;
using Throughline.Journeys.Findings.Evidence;
using Throughline.Journeys.Metrics;
using Throughline.Office.Releases;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>A finding week by week: the struck segment against all others, each with its 95 % band, and the week since when it is so.</summary>
public static class FindingWeeksSvg
{
    private const double Width = 640;
    private const double Height = 230;
    private const double Left = 52;
    private const double Right = 96;
    private const double Top = 26;
    private const double Foot = 26;
    private const double Apart = 14;

    /// <summary>Draws it; nothing where fewer than two weeks are known.</summary>
    /// <param name="weeks">Week by week, without a gap.</param>
    /// <param name="since">The first day of the level that it has now; null: as long as there is data.</param>
    /// <param name="changes">Changes that were recorded, marked at the foot.</param>
    /// <param name="releases">Releases of the register that concern the journey, the earliest first: lines with their names.</param>
    /// <param name="words">The drawing in words.</param>
    public static string Draw(IReadOnlyList<EvidenceWeek> weeks, DateOnly? since, IReadOnlyList<RecordedChange> changes, IReadOnlyList<Release> releases, string words)
    {
        var (here, others) = (Known(weeks.Select(week => week.Here)), Known(weeks.Select(week => week.Elsewhere)));
        if (here.Count(figure => figure is not null) < 2) return "";
        var shown = ReleaseLines.Within(releases, weeks[0].Monday, weeks[^1].Monday.AddDays(6));
        var names = new ReleaseNames(shown, release => X(weeks, release.On), Width);
        var svg = new SvgWriter().Open(
            "svg", ("viewBox", $"0 {SvgWriter.Number(-names.Height)} {Width} {SvgWriter.Number(Height + names.Height)}"), ("width", "100%"), ("class", "weeks"), ("role", "img"), ("aria-label", words + ReleaseLines.InWords(shown)));
        var scale = new Scale(here.Concat(others).OfType<Figure>().ToList());
        Axes(svg, weeks, scale);
        if (since is { } day) Onset(svg, weeks, day);
        ReleaseLines.Draw(svg, shown, release => X(weeks, release.On), -names.Height, Height - Foot);
        names.Draw(svg);
        foreach (var change in changes) Mark(svg, weeks, DateOnly.FromDateTime(change.At.UtcDateTime));
        Series(svg, others, scale, "d-band", "d-curve");
        Series(svg, here, scale, "d-band-bad", "d-curve-bad");
        Labels(svg, here, others, scale);
        return svg.Close("svg").ToString();
    }

    private static List<Figure?> Known(IEnumerable<Figure?> figures) => [.. figures.Select(figure => figure is null || figure.Value is null || FigureText.Suppressed(figure) ? null : figure)];

    private static void Axes(SvgWriter svg, IReadOnlyList<EvidenceWeek> weeks, Scale scale)
    {
        foreach (var value in scale.Ticks())
        {
            svg.Line(Left, scale.Y(value), Width - Right, scale.Y(value), "d-axis");
            svg.Text(Left - 8, scale.Y(value) + 4, FigureText.Value(new Quantity(value, scale.Unit)), "d-cap", "end");
        }

        svg.Text(Left, Height - 6, DateText.Day(weeks[0].Monday), "d-cap");
        svg.Text(Width - Right, Height - 6, $"week of {DateText.Day(weeks[^1].Monday)}", "d-cap", "end");
    }

    private static void Onset(SvgWriter svg, IReadOnlyList<EvidenceWeek> weeks, DateOnly since)
    {
        var x = X(weeks, since);
        svg.Line(x, Top - 10, x, Height - Foot, "d-onset");
        svg.Text(x + (x > Width / 2 ? -6 : 6), Top - 12, $"since {DateText.Day(since)}", "d-lane", x > Width / 2 ? "end" : "start");
    }

    private static void Mark(SvgWriter svg, IReadOnlyList<EvidenceWeek> weeks, DateOnly day)
    {
        if (day < weeks[0].Monday || day > weeks[^1].Monday.AddDays(6)) return;
        var x = X(weeks, day);
        svg.Path($"M{SvgWriter.Number(x - 5)} {SvgWriter.Number(Height - Foot)}h10l-5 -8z", "d-change");
    }

    private static void Series(SvgWriter svg, List<Figure?> figures, Scale scale, string band, string curve)
    {
        for (int from = 0, to; from < figures.Count; from = to + 1)
        {
            for (to = from; to < figures.Count && figures[to] is not null;) to++;
            if (to == from) continue;
            svg.Path(Band(figures, from, to, scale), band).Path(Line(figures, from, to, scale, figure => figure.Value!.Value), curve);
            if (to - from == 1) svg.Circle(X(from, figures.Count), scale.Y(figures[from]!.Value!.Value), 2.4, curve);
        }
    }

    private static string Band(List<Figure?> figures, int from, int to, Scale scale)
    {
        var path = new StringBuilder(Line(figures, from, to, scale, figure => figure.High ?? figure.Value!.Value));
        for (var i = to - 1; i >= from; i--) path.Append('L').Append(Point(i, figures.Count, scale.Y(figures[i]!.Low ?? figures[i]!.Value!.Value)));
        return path.Append('Z').ToString();
    }

    private static string Line(List<Figure?> figures, int from, int to, Scale scale, Func<Figure, double> value)
    {
        var path = new StringBuilder();
        for (var i = from; i < to; i++) path.Append(i == from ? 'M' : 'L').Append(Point(i, figures.Count, scale.Y(value(figures[i]!))));
        return path.ToString();
    }

    private static string Point(int week, int weeks, double y) => $"{SvgWriter.Number(X(week, weeks))} {SvgWriter.Number(y)}";

    // Said at the end of the lines, so that nobody has to look up a colour.
    private static void Labels(SvgWriter svg, List<Figure?> here, List<Figure?> others, Scale scale)
    {
        var at = scale.Y(here.Last(figure => figure is not null)!.Value!.Value) + 4;
        var hasOthers = others.Exists(figure => figure is not null);
        svg.Text(Width - Right + 8, at, hasOthers ? "here" : "", "d-bad");
        if (!hasOthers) return;
        var other = scale.Y(others.Last(figure => figure is not null)!.Value!.Value) + 4;
        if (Math.Abs(other - at) < Apart) other = at + (other >= at ? Apart : -Apart);
        svg.Text(Width - Right + 8, other, "elsewhere", "d-good");
    }

    private static double X(int week, int weeks) => Left + 6 + (week * (Width - Left - Right - 12) / Math.Max(1, weeks - 1));

    private static double X(IReadOnlyList<EvidenceWeek> weeks, DateOnly day) =>
        Math.Clamp(Left + 6 + ((day.DayNumber - weeks[0].Monday.DayNumber) / 7.0 * (Width - Left - Right - 12) / Math.Max(1, weeks.Count - 1)), Left, Width - Right);

    /// <summary>From nothing to the highest end of an interval; scores from the lowest.</summary>
    private sealed class Scale
    {
        private readonly double _low;
        private readonly double _high;

        public Scale(IReadOnlyList<Figure> figures)
        {
            Unit = figures[0].Unit;
            var (low, high) = (figures.Min(figure => figure.Low ?? figure.Value!.Value), Most(figures));
            _low = Unit == "score" ? Math.Floor(low) : 0;
            _high = high > _low ? high : _low + 1;
        }

        public string Unit { get; }

        public double Y(double value) => Top + ((1 - Math.Clamp((value - _low) / (_high - _low), 0, 1)) * (Height - Top - Foot));

        public IEnumerable<double> Ticks() => [_low, (_low + _high) / 2, _high];

        // One week with few journeys has a wide interval; it must not press the others flat.
        private static double Most(IReadOnlyList<Figure> figures) =>
            Math.Min(figures.Max(figure => figure.High ?? figure.Value!.Value), 1.6 * figures.Max(figure => figure.Value!.Value)) is > 0 and var most ? most : figures.Max(figure => figure.High ?? 0);
    }
}
