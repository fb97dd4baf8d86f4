using Throughline.Journeys.Maps;
using Throughline.Journeys.Maps.Truth;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>The lanes and phases of a drawn map: measures the rows first, then draws them one below the other.</summary>
internal sealed class MapGrid
{
    private const double LaneWidth = 132;
    private const double Column = 186;
    private const double Inset = 10;
    private const double WinHeight = 34;
    private readonly SvgWriter _svg;
    private readonly MapView _view;
    private readonly Dictionary<string, StepState> _states;
    private readonly double _left;
    private readonly LogScale _scale;
    private readonly (string Lane, double Height, Action<double> Draw)[] _rows;

    /// <summary>A grid at the given left edge.</summary>
    public MapGrid(SvgWriter svg, MapView view, IReadOnlyList<StepTruth> truth, double left)
    {
        _svg = svg;
        _view = view;
        _states = truth.ToDictionary(known => known.Step.Id, known => known.State, StringComparer.Ordinal);
        _left = left;
        _scale = new LogScale(view.Phases.SelectMany(p => new[] { p.MedianTime?.Value, p.P90Time?.Value }).OfType<double>());
        _rows =
        [
            ("phase", 58, Phases),
            ("customer", StepsHeight(Lane.Customer), y => Steps(Lane.Customer, y)),
            ("experience", ExperienceCurve.Lowest(view.Phases) < 0 ? 52 : ExperienceCurve.Height + 46, Experience),
            ("time", 64, Times),
            ("channels", 52, Channels),
            ("agent", StepsHeight(Lane.Agent), y => Steps(Lane.Agent, y)),
            ("findings", 48, y => Empty("findings", y)),
            .. WinsHeight > 0 ? new[] { ("quick-wins", WinsHeight, (Action<double>)QuickWins) } : [],
            ("improvements", 48, y => Empty("improvements", y)),
        ];
    }

    /// <summary>Of all columns.</summary>
    public double Width => LaneWidth + (Math.Max(1, _view.Phases.Count) * Column);

    /// <summary>Of all rows.</summary>
    public double Height => _rows.Sum(r => r.Height);

    /// <summary>Draws it from the given height down.</summary>
    public void Draw(double top)
    {
        foreach (var (lane, height, draw) in _rows)
        {
            Row(lane, top, height);
            draw(top);
            top += height;
        }
    }

    private void Row(string lane, double y, double height)
    {
        var (_, name, caption) = LaneText.Lanes.First(l => l.Id == lane);
        _svg.Rect(_left, y, LaneWidth, height, "d-head").Text(_left + Inset, y + 20, name, "d-lane");
        var line = y + 36;
        foreach (var part in TextWidth.Wrap(caption, 11, LaneWidth - 16, 2))
        {
            _svg.Text(_left + Inset, line, part, "d-cap");
            line += 14;
        }

        if (Whole(lane))
        {
            _svg.Rect(X(0), y, Width - LaneWidth, height, "d-cell");
            return;
        }

        for (var p = 0; p < _view.Phases.Count; p++) _svg.Rect(X(p), y, Column, height, "d-cell");
    }

    private bool Whole(string lane) => lane switch
    {
        "experience" or "findings" or "improvements" => true,
        "time" => _view.Phases.All(p => p.MedianTime is null),
        "channels" => _view.Phases.All(p => p.Channels.Count == 0),
        "customer" => Missing(Lane.Customer),
        "agent" => Missing(Lane.Agent),
        _ => false,
    };

    private bool Missing(Lane lane) => _view.Phases.All(p => p.Steps.All(s => s.Step.Lane != lane));

    private void Phases(double y)
    {
        for (var p = 0; p < _view.Phases.Count; p++)
        {
            var phase = _view.Phases[p];
            var x = X(p) + Inset;
            _svg.Text(x, y + 20, TextWidth.Fit(phase.Phase.Name, 13, Column - 20), "d-name");
            _svg.Text(x, y + 38, FigureText.Count(phase.Instances, "journey"), "d-cap");
            _svg.Text(x + Column - 20, y + 38, FigureText.Value(phase.Share), "d-cap", "end");
            _svg.Rect(x, y + 46, Column - 20, 4, "d-sunk", 2).Rect(x, y + 46, (Column - 20) * (phase.Share.Value ?? 0), 4, "d-bar", 2);
        }
    }

    private double StepsHeight(Lane lane) => Math.Max(52, (2 * Inset) - StepBox.Below + _view.Phases
        .Select(p => p.Steps.Where(s => s.Step.Lane == lane).Sum(s => Box(p.Phase, s).Height + StepBox.Below)).DefaultIfEmpty(0).Max());

    private void Steps(Lane lane, double y)
    {
        if (Missing(lane)) Empty(lane == Lane.Agent ? "agent" : "customer", y);
        for (var p = 0; p < _view.Phases.Count; p++)
        {
            var top = y + Inset;
            var steps = _view.Phases[p].Steps.Where(s => s.Step.Lane == lane).ToArray();
            if (steps.Length == 0 && !Missing(lane)) _svg.Text(X(p) + Inset, y + 28, lane == Lane.Agent ? "no agent step" : "no step", "d-cap");
            foreach (var step in steps)
            {
                var box = Box(_view.Phases[p].Phase, step);
                box.Draw(_svg, X(p) + Inset, top);
                top += box.Height + StepBox.Below;
            }
        }
    }

    private StepBox Box(Phase phase, StepView step) => new(step, _states.TryGetValue(step.Step.Id, out var state) ? state : null, StepText.Alongside(phase, step.Step), Column - 20);

    private double WinsHeight => _view.Phases.Select(p => MarkText.QuickWins(p.Phase).Count).DefaultIfEmpty(0).Max() is var most and > 0 ? Math.Max(52, (2 * Inset) + (most * WinHeight)) : 0;

    private void QuickWins(double y)
    {
        for (var p = 0; p < _view.Phases.Count; p++)
        {
            var top = y + Inset + 11;
            foreach (var (step, mark) in MarkText.QuickWins(_view.Phases[p].Phase))
            {
                _svg.Text(X(p) + Inset, top, TextWidth.Fit(step.Name, 11.5, Column - 20), "d-name").Text(X(p) + Inset, top + 14, TextWidth.Fit($"{MarkText.State(mark)}{(mark.Note.Length == 0 ? "" : " · " + mark.Note)}", 11, Column - 20), "d-cap");
                top += WinHeight;
            }
        }
    }

    private void Experience(double y)
    {
        if (ExperienceCurve.Lowest(_view.Phases) < 0)
        {
            Empty("experience", y);
            return;
        }

        ExperienceCurve.Draw(_svg, _view.Phases, X(0), y, Width - LaneWidth);
        for (var p = 0; p < _view.Phases.Count; p++)
        {
            var phase = _view.Phases[p];
            var line = y + ExperienceCurve.Height + 10;
            var middle = X(p) + (Column / 2);
            var known = phase.Experience?.Value is not null;
            var css = p == ExperienceCurve.Lowest(_view.Phases) ? "d-bad" : "d-cap";
            _svg.Text(middle, line, known ? $"{FigureText.Experience(phase.Experience)} · {FigureText.Number(phase.Experience!)}" : "no scores", css, "middle");
            if (phase.ExperienceNote is not { } note) continue;
            foreach (var part in TextWidth.Wrap($"“{note}”", 11.5, Column - 16, 2)) _svg.Text(middle, line += 14, part, css, "middle");
        }
    }

    private void Times(double y)
    {
        if (Whole("time")) Empty("time", y);
        for (var p = 0; p < _view.Phases.Count && !Whole("time"); p++)
        {
            var phase = _view.Phases[p];
            var x = X(p) + Inset;
            const double width = Column - 20;
            if (phase.MedianTime?.Value is not { } median)
            {
                _svg.Text(x, y + 34, "no time to measure", "d-cap");
                continue;
            }

            _svg.Rect(x, y + 19, width, 2, "d-sunk");
            if (phase.P90Time?.Value is { } most) _svg.Rect(x, y + 16, width * _scale.Place(most), 8, "d-soft", 4);
            _svg.Rect(x + (width * _scale.Place(median) * .98), y + 13, 3, 14, "d-tick", 1.5);
            _svg.Text(x, y + 46, FigureText.Value(phase.MedianTime), "d-cap").Text(x + width, y + 46, FigureText.Value(phase.P90Time), "d-cap", "end");
        }
    }

    private void Channels(double y)
    {
        if (Whole("channels")) Empty("channels", y);
        for (var p = 0; p < _view.Phases.Count && !Whole("channels"); p++)
        {
            var channels = _view.Phases[p].Channels;
            var x = X(p) + Inset;
            if (channels.Count > 0) _svg.Rect(x, y + 14, Column - 20, 8, "d-sunk", 4);
            for (var (c, from) = (0, x); c < channels.Count; c++)
            {
                var width = (Column - 20) * (channels[c].Share.Value ?? 0);
                _svg.Rect(from, y + 14, width, 8, c == 0 ? "d-bar" : c == 1 ? "d-bar2" : "d-bar3", 2);
                from += width;
            }

            var text = channels.Count == 0 ? "no channel named" : LaneText.Channels(channels);
            _svg.Text(x, y + 39, TextWidth.Fit(text, 11.5, Column - 20), "d-cap");
        }
    }

    private void Empty(string lane, double y) => _svg.Text(X(0) + Inset, y + 28, TextWidth.Fit(LaneText.Missing(_view, lane), 11.5, Width - LaneWidth - 20), "d-cap");

    private double X(int phase) => _left + LaneWidth + (phase * Column);
}
