using Throughline.Office.Releases;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>The days and names of releases above a chart, each beside its line, in as many rows as keep them apart.</summary>
internal sealed class ReleaseNames
{
    private const double Row = 15;
    private const double Size = 11.5;
    private const double Beside = 5;
    private const double Longest = 260;
    private readonly List<(string Text, double X, bool IsLeft, int Row)> _names = [];

    /// <summary>Finds a place for each.</summary>
    /// <param name="releases">The earliest first.</param>
    /// <param name="x">Where a release's line stands.</param>
    /// <param name="width">How wide the chart is.</param>
    public ReleaseNames(IReadOnlyList<Release> releases, Func<Release, double> x, double width)
    {
        foreach (var release in releases)
        {
            var text = TextWidth.Fit($"{DateText.Day(release.On)} {release.Name}", Size, Longest);
            var isLeft = x(release) + Beside + TextWidth.Of(text, Size) > width;
            _names.Add((text, x(release) + (isLeft ? -Beside : Beside), isLeft, FreeRow(text, x(release), isLeft)));
        }
    }

    /// <summary>How high they are together; 0: there is none.</summary>
    public double Height => _names.Count == 0 ? 0 : (_names.Max(name => name.Row) + 1) * Row;

    /// <summary>Writes them above the chart's upper edge at 0.</summary>
    public void Draw(SvgWriter svg)
    {
        foreach (var name in _names) svg.Text(name.X, -4 - (name.Row * Row), name.Text, "d-release-name", name.IsLeft ? "end" : "start");
    }

    private int FreeRow(string text, double x, bool isLeft)
    {
        var (from, to) = Span(text, x, isLeft);
        for (var row = 0; ; row++)
            if (_names.TrueForAll(name => name.Row != row || Span(name.Text, name.X, name.IsLeft) is var other && (other.To < from || other.From > to))) return row;
    }

    private static (double From, double To) Span(string text, double x, bool isLeft) => TextWidth.Of(text, Size) + (2 * Beside) is var wide && isLeft ? (x - wide, x) : (x, x + wide);
}
