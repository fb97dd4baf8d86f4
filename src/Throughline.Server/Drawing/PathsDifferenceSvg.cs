using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Drawing;

/// <summary>By how much the ways of one group differ from those of another: the share of cases that has each step and takes each link, more or less than there.</summary>
public sealed class PathsDifferenceSvg
{
    /// <summary>Less than this share is neither labelled nor coloured.</summary>
    private const double Even = .005;

    /// <summary>No smaller difference gets the widest line: that of two groups that hardly differ would look like much.</summary>
    private const double Much = .1;

    private readonly ComparedPaths _compared;
    private readonly DrawnPaths _drawn;
    private readonly GraphFrame _frame;
    private readonly GraphCanvas _canvas;

    private PathsDifferenceSvg(ComparedPaths compared, DrawnPaths drawn, GraphFrame frame, string with)
    {
        (_compared, _drawn, _frame) = (compared, drawn, frame);
        _canvas = new GraphCanvas(frame, "Graph of the differences: by how many points of its cases each step and link is more or less frequent than on the other side. The table of differences below says the same in words.", alone: false, new FigureQuery(with));
    }

    /// <summary>The drawing as a part of a page.</summary>
    /// <param name="compared">The two groups.</param>
    /// <param name="drawn">What is drawn of both together.</param>
    /// <param name="frame">Where it stands.</param>
    /// <param name="with">What is compared with, as an address has it.</param>
    public static string Draw(ComparedPaths compared, DrawnPaths drawn, GraphFrame frame, string with) => new PathsDifferenceSvg(compared, drawn, frame, with).Write();

    private string Write()
    {
        Routes();
        End(_frame.Start, "Start");
        foreach (var step in _drawn.Steps) Step(step.Name);
        End(_frame.Done, "Done");
        return _canvas.Done();
    }

    private void Routes()
    {
        var lines = _drawn.Links.Where(link => !GraphFrame.IsLoop(link)).Select(link => (Link: link, Comparison: _compared.Link(link.From, link.To))).OrderBy(line => Math.Abs(Points(line.Comparison))).ToList();
        var most = Math.Max(Much, lines.Select(line => Math.Abs(Points(line.Comparison))).DefaultIfEmpty(0).Max());
        foreach (var (link, comparison) in lines)
        {
            _canvas.Begin(comparison.Figure, $"{link.From ?? "Start"} → {link.To ?? "Done"}: {Words(comparison)}", isNamed: false);
            LinkLine.Draw(_canvas.Svg, _frame.Route(link), 1.2 + (10 * Math.Abs(Points(comparison)) / most), _frame.IsBack(link), Css(Points(comparison)));
            _canvas.End(comparison.Figure);
        }

        // The greatest difference is labelled first, where there is room for all.
        var labels = new LinkLabels();
        foreach (var (link, comparison) in lines.AsEnumerable().Reverse())
            if (Math.Abs(Points(comparison)) >= Even) labels.Draw(_canvas.Svg, _frame.Route(link), FigureText.Difference(comparison.Difference).Replace(" points", "", StringComparison.Ordinal), $"{Css(Points(comparison))}-label");
    }

    private void Step(string name)
    {
        var comparison = _compared.Step(name);
        _canvas.Begin(comparison.Figure, $"{name}: {Words(comparison)}", isNamed: true);
        var box = _frame.Box(name);
        _canvas.Svg.Text(box.X + 10, _canvas.Box(box, name, "d-node"), FigureText.Difference(comparison.Difference), $"{Css(Points(comparison))}-label");
        _canvas.End(comparison.Figure);
    }

    private void End(LayoutBox box, string name)
    {
        _canvas.Svg.Open("g");
        _canvas.Box(box, name, "d-end");
        _canvas.Svg.Close("g");
    }

    private static string Words(Comparison comparison) =>
        $"{FigureText.Difference(comparison.Difference)}, {FigureText.Value(comparison.Figure)} against {FigureText.Value(comparison.Other)}";

    private static double Points(Comparison comparison) => comparison.Difference?.Value ?? 0;

    private static string Css(double points) => points >= Even ? "d-more" : points <= -Even ? "d-less" : "d-even";
}
