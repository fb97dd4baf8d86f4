using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>The ways that cases really go, as a graph from left to right.</summary>
public sealed class PathsSvg
{
    private readonly MeasuredPaths _paths;
    private readonly DrawnPaths _drawn;
    private readonly GraphFrame _frame;
    private readonly LinesShow _show;
    private readonly GraphCanvas _canvas;

    private PathsSvg(MeasuredPaths paths, DrawnPaths drawn, GraphFrame frame, LinesShow show, bool alone)
    {
        (_paths, _drawn, _frame, _show) = (paths, drawn, frame, show);
        _canvas = new GraphCanvas(frame, Summary(), alone, query: null);
    }

    /// <summary>The drawing as a part of a page, coloured by the page's style sheets. Its steps and links lead to their figures.</summary>
    /// <param name="paths">All paths of these cases.</param>
    /// <param name="drawn">What of them is drawn.</param>
    /// <param name="frame">Where it stands; made for it, or for more than it.</param>
    /// <param name="show">What the lines show.</param>
    public static string Draw(MeasuredPaths paths, DrawnPaths drawn, GraphFrame frame, LinesShow show) => new PathsSvg(paths, drawn, frame, show, alone: false).Write();

    /// <summary>The drawing as a file of its own.</summary>
    public static string DrawAlone(MeasuredPaths paths, int detail)
    {
        var drawn = DrawnPaths.Of(KeptPaths.From(paths, detail));
        return new PathsSvg(paths, drawn, GraphFrame.Of(drawn, paths.Report.Cases), LinesShow.Both, alone: true).Write();
    }

    private string Write()
    {
        Routes();
        End(_frame.Start, "Start");
        foreach (var step in _drawn.Steps) Step(step);
        End(_frame.Done, "Done");
        return _canvas.Done();
    }

    private string Summary() =>
        $"Graph of {ListLength.Of(_drawn.Steps).Of("step")} and {ListLength.Of(_drawn.Links).Of("link")} between them, made by {FigureText.Count(_paths.Cases, _paths.Report.Unit == CaseUnit.Ticket ? "ticket" : "journey")}. The table of links below says the same in words.";

    private void Routes()
    {
        var labels = new LinkLabels();
        KeptLink[] lines = [.. _drawn.Links.Where(link => !GraphFrame.IsLoop(link))];
        foreach (var link in lines)
        {
            var figure = link.Time ?? link.Times;
            _canvas.Begin(figure, Title(link), isNamed: false);
            LinkLine.Draw(_canvas.Svg, _frame.Route(link), Thickness(link), _frame.IsBack(link));
            _canvas.End(figure);
        }

        foreach (var link in lines)
            if (Label(link) is { } label) labels.Draw(_canvas.Svg, _frame.Route(link), (_frame.IsBack(link) ? "↺ " : "") + label, _frame.IsBack(link) ? "d-risk" : "d-forward-label");
    }

    // "At once" on every second line hides the times that somebody waits.
    private string? Label(KeptLink link) =>
        _show == LinesShow.Count ? FigureText.Value(link.Times) : link.Time?.Value >= 1 ? FigureText.Value(link.Time) : null;

    private void Step(KeptStep step)
    {
        var loop = _drawn.Links.FirstOrDefault(link => GraphFrame.IsLoop(link) && link.From == step.Name);
        var (box, count, again) = (_frame.Box(step.Name), FigureText.Value(step.Times), loop is null ? null : GraphFrame.Again(loop));
        _canvas.Begin(step.Times, $"{step.Name}: {count}{(again is null ? "" : ", " + again)}", isNamed: true);
        var y = _canvas.Box(box, step.Name, "d-node");
        _canvas.Svg.Text(box.X + 10, y, count, "d-cap");
        if (again is not null && _frame.HasOwnLine(step.Name)) _canvas.Svg.Text(box.X + 10, y + 15, again, "d-risk");
        else if (again is not null) _canvas.Svg.Text(box.X + box.Width - 10, y, again, "d-risk", "end");
        _canvas.End(step.Times);
    }

    private void End(LayoutBox box, string name)
    {
        _canvas.Begin(_paths.Cases, $"{name}: {FigureText.Value(_paths.Cases)}", isNamed: true);
        _canvas.Svg.Text(box.X + 10, _canvas.Box(box, name, "d-end"), FigureText.Value(_paths.Cases), "d-cap");
        _canvas.End(_paths.Cases);
    }

    private string Title(KeptLink link)
    {
        var median = link.Time is { } time ? $", median {FigureText.Value(time)}" : "";
        return $"{link.From ?? "Start"} → {link.To ?? "Done"}: {FigureText.Count(link.Times, "time")}{median}{(_frame.IsBack(link) ? ", again" : "")}";
    }

    // Medians go from seconds to weeks: on a plain scale all lines but one would be thin.
    private double Thickness(KeptLink link)
    {
        static double Long(KeptLink of) => Math.Log(1 + Math.Max(0, of.Time?.Value ?? 0));
        var part = _show == LinesShow.Time
            ? Long(link) / Math.Max(1, _drawn.Links.Max(Long))
            : (double)link.Count / Math.Max(1, _frame.IsShared ? _paths.Report.Cases : _drawn.Links[0].Count);
        return 1.2 + (10 * Math.Min(1, part));
    }
}
