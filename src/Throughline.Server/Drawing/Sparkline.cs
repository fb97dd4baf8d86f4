using System.Text;
using Throughline.Journeys.Metrics;
using Throughline.Office.Releases;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>A row of weekly shares as a small line; weeks without a value leave a gap. Releases are upright lines with their days and names.</summary>
public static class Sparkline
{
    private const double Width = 84;
    private const double Height = 24;

    /// <summary>Draws it, or nothing when no week has a value.</summary>
    /// <param name="figures">Week by week without a gap, each with the window of its week.</param>
    /// <param name="releases">The releases that concern it, the earliest first; those of other times are left out.</param>
    public static string Draw(IReadOnlyList<Figure> figures, IReadOnlyList<Release> releases)
    {
        var weeks = figures.Select(week => week.Value).ToList();
        var measured = figures.Where(week => week.Value is not null).ToList();
        if (measured.Count == 0) return "";
        var known = weeks.OfType<double>().ToArray();
        var shown = ReleaseLines.Within(releases, Begin(figures), DateOnly.FromDateTime(figures[^1].To.AddTicks(-1).UtcDateTime));
        var svg = new SvgWriter().Open(
            "svg", ("width", $"{Width}"), ("height", $"{Height}"), ("role", "img"),
            ("aria-label", $"{ListLength.Of(weeks).Of("week")}, from {FigureText.Value(measured[0])} to {FigureText.Value(measured[^1])}, lowest {FigureText.Value(measured.MinBy(week => week.Value))}, highest {FigureText.Value(measured.MaxBy(week => week.Value))}{ReleaseLines.InWords(shown)}"));
        ReleaseLines.Draw(svg, shown, release => DayX(figures, release.On), 1, Height - 1);
        svg.Path(Line(weeks, known.Min(), known.Max()), "d-spark");
        var last = Enumerable.Range(0, weeks.Count).Last(i => weeks[i] is not null);
        svg.Circle(X(last, weeks.Count), Y(weeks[last]!.Value, known.Min(), known.Max()), 2.4, "d-spark-end");
        return svg.Close("svg").ToString();
    }

    private static string Line(IReadOnlyList<double?> weeks, double low, double high)
    {
        var path = new StringBuilder();
        for (var i = 0; i < weeks.Count; i++)
        {
            if (weeks[i] is not { } week) continue;
            path.Append(i > 0 && weeks[i - 1] is not null ? 'L' : 'M')
                .Append(SvgWriter.Number(X(i, weeks.Count))).Append(' ').Append(SvgWriter.Number(Y(week, low, high)));
        }

        return path.ToString();
    }

    // The window of the first week may begin with the data in its middle.
    private static DateOnly Begin(IReadOnlyList<Figure> figures) =>
        DateOnly.FromDateTime((figures.Count > 1 ? figures[1].From.AddDays(-7) : figures[0].From).AddHours(12).UtcDateTime);

    private static double DayX(IReadOnlyList<Figure> figures, DateOnly day) =>
        Math.Min(Width - 3, 3 + ((day.DayNumber - Begin(figures).DayNumber) / 7.0 * (Width - 6) / Math.Max(1, figures.Count - 1)));

    private static double X(int week, int weeks) => 3 + (week * (Width - 6) / Math.Max(1, weeks - 1));

    private static double Y(double value, double low, double high) =>
        high > low ? Height - 4 - ((value - low) / (high - low) * (Height - 8)) : Height / 2;
}
