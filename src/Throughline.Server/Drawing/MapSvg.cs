using Throughline.Journeys.Maps;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Drawing;

/// <summary>A journey map as one drawing that stands alone: for a file, a slide, a report.</summary>
public sealed class MapSvg
{
    private const double Margin = 20;
    private const double KpiLeast = 164;
    private const double KpiHeight = 66;
    private readonly MapView _view;
    private readonly Func<string, MetricWords> _describe;
    private readonly string? _dates;
    private readonly TruthHeader? _truth;
    private readonly MapGrid _grid;
    private readonly SvgWriter _svg = new();

    private MapSvg(MapView view, Func<string, MetricWords>? describe, string? dates, TruthHeader? truth)
    {
        (_view, _dates, _truth) = (view, dates, truth);
        _describe = describe ?? MetricWords.FromId;
        _grid = new MapGrid(_svg, view, truth?.Steps ?? [], Margin);
    }

    /// <summary>Draws it.</summary>
    /// <param name="view">The map with its figures.</param>
    /// <param name="describe">Names of metrics; null: made from their ids.</param>
    /// <param name="dates">Of when the data and the last review are, as <see cref="FreshnessText.Line"/> says it; null: not known.</param>
    /// <param name="truth">What the data says of its steps; null: not known.</param>
    public static string Draw(MapView view, Func<string, MetricWords>? describe = null, string? dates = null, TruthHeader? truth = null) => new MapSvg(view, describe, dates, truth).Write();

    private string Write()
    {
        var perRow = Math.Clamp(_view.Headline.Count, 1, Math.Max(1, (int)(_grid.Width / KpiLeast)));
        var kpiRows = (_view.Headline.Count + perRow - 1) / perRow;
        var top = 84 + (kpiRows * KpiHeight) + (kpiRows > 0 ? 12 : 0);
        var width = _grid.Width + (2 * Margin);
        var height = top + _grid.Height + Margin;
        Begin(width, height);
        Header();
        Headline(perRow);
        _grid.Draw(top);
        return _svg.Close("svg").ToString();
    }

    private void Begin(double width, double height)
    {
        _svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"),
            ("width", SvgWriter.Number(width)), ("height", SvgWriter.Number(height)), ("role", "img"), ("aria-labelledby", "title desc"));
        _svg.Words("title", $"Journey map: {_view.Map.Name}", ("id", "title"));
        _svg.Words("desc", Description(), ("id", "desc")).Raw(SvgStyle.Element());
        _svg.Open("defs").Open("pattern", ("id", "hatch"), ("width", "7"), ("height", "7"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"));
        _svg.Leaf("rect", ("width", "7"), ("height", "7"), ("class", "d-hatch-paper")).Line(0, 0, 0, 7, "d-hatch");
        _svg.Close("pattern").Close("defs").Rect(0, 0, width, height, "d-paper");
    }

    private string Description() => LaneText.BuiltFrom(_view) + ". Phases: " + string.Join("; ", _view.Phases.Select(p =>
        $"{p.Phase.Name}, {FigureText.Value(p.Share)} of journeys"
        + string.Concat(p.Steps.Where(StepText.Broken).Select(s => $", broken path {s.Step.Name} {FigureText.Value(s.Share)}")))) + ".";

    private void Header()
    {
        _svg.Text(Margin, 38, TextWidth.Fit(_view.Map.Name, 20, _grid.Width), "d-title");
        var line = $"{(_dates is null ? "" : _dates + " · ")}{(_truth is null ? "" : FigureText.Value(_truth.Observed) + " of steps observed · ")}{CoverageText.Of(_view.Coverage)} · {LaneText.BuiltFrom(_view)}";
        _svg.Text(Margin, 60, TextWidth.Fit(line, 11.5, _grid.Width), "d-cap");
    }

    private void Headline(int perRow)
    {
        var cell = _grid.Width / perRow;
        for (var i = 0; i < _view.Headline.Count; i++)
        {
            var figure = _view.Headline[i];
            var x = Margin + (i % perRow * cell);
            var y = 76 + (i / perRow * KpiHeight);
            _svg.Rect(x, y, cell, KpiHeight, "d-cell");
            _svg.Text(x + 12, y + 18, TextWidth.Fit(_describe(figure.Metric).Label, 11.5, cell - 20), "d-cap");
            _svg.Text(x + 12, y + 40, FigureText.Value(figure), "d-value");
            _svg.Text(x + 12, y + 56, TextWidth.Fit(FigureText.Beside(figure), 11.5, cell - 20), "d-cap");
        }
    }
}
