using Throughline.Journeys.Metrics;
using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;
using Throughline.Server.Pages;

namespace Throughline.Server.Drawing;

/// <summary>The ways that cases really go, as a graph from left to right.</summary>
public sealed class PathsSvg
{
    private const double Margin = 12;
    private readonly KeptPaths _kept;
    private readonly string _unit;
    private readonly bool _alone;
    private readonly IReadOnlyList<KeptStep> _steps;
    private readonly IReadOnlyList<KeptLink> _links;
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<string, string> _again;
    private readonly GraphLayout _layout;

    private PathsSvg(KeptPaths kept, DrawnPaths drawn, bool alone)
    {
        (_kept, _alone) = (kept, alone);
        _unit = kept.Paths.Report.Unit == CaseUnit.Ticket ? "ticket" : "journey";
        (_steps, _links) = (drawn.Steps, drawn.Links);
        _places = _steps.Select((step, i) => (step.Name, i)).ToDictionary(s => s.Name, s => s.i + 1, StringComparer.Ordinal);
        _again = _links.Where(Loop).ToDictionary(l => l.From!, l => $"↺ {FigureText.Value(l.Times)} again", StringComparer.Ordinal);
        var most = Math.Max(1, kept.Paths.Report.Cases);
        _layout = GraphLayout.Of(
            [40, .. _steps.Select(Height), 40],
            [.. _links.Where(l => !Loop(l)).Select(l => new LayoutLink(Math.Min(From(l), To(l)), Math.Max(From(l), To(l)), .1 + ((double)l.Count / most)))]);
    }

    /// <summary>The drawing as a part of a page, coloured by the page's style sheets. Its steps and links lead to their figures.</summary>
    public static string Draw(KeptPaths kept, DrawnPaths drawn) => new PathsSvg(kept, drawn, alone: false).Write();

    /// <summary>The drawing as a file of its own.</summary>
    public static string DrawAlone(MeasuredPaths paths, int detail)
    {
        var kept = KeptPaths.From(paths, detail);
        return new PathsSvg(kept, DrawnPaths.Of(kept), alone: true).Write();
    }

    private string Write()
    {
        var width = _layout.Width + (2 * Margin);
        var height = _layout.Height + (2 * Margin);
        var svg = new SvgWriter().Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}"),
            ("width", SvgWriter.Number(width)), ("height", SvgWriter.Number(height)), ("role", _alone ? "img" : "group"), ("class", width <= 1620 ? "fits" : "wider"), ("aria-label", Summary()));
        if (_alone) svg.Raw(SvgStyle.Element()).Rect(0, 0, width, height, "d-paper");
        svg.Open("g", ("transform", $"translate({Margin} {Margin})"));
        Routes(svg);
        Box(svg, 0, "Start", _kept.Paths.Cases, "d-end", null);
        for (var i = 0; i < _steps.Count; i++) Step(svg, _steps[i], i + 1);
        Box(svg, _steps.Count + 1, "Done", _kept.Paths.Cases, "d-end", null);
        return svg.Close("g").Close("svg").ToString();
    }

    private string Summary() =>
        $"Graph of {ListLength.Of(_steps).Of("step")} and {ListLength.Of(_links).Of("link")} between them, made by {FigureText.Count(_kept.Paths.Cases, _unit)}. The table of links below says the same in words.";

    private void Routes(SvgWriter svg)
    {
        var labels = new LinkLabels();
        var drawn = _links.Where(l => !Loop(l)).Zip(_layout.Routes, (link, route) => (link, route)).ToArray();
        foreach (var (link, route) in drawn)
        {
            Begin(svg, link.Time ?? link.Times, Title(link), ("aria-label", Title(link)));
            LinkLine.Draw(svg, route, Thickness(link), Back(link));
            End(svg);
        }

        // "At once" on every second line hides the times that somebody waits.
        foreach (var (link, route) in drawn.Where(d => d.link.Time?.Value >= 1))
        {
            labels.Draw(svg, route, (Back(link) ? "↺ " : "") + FigureText.Value(link.Time), Back(link) ? "d-risk" : "d-forward-label");
        }
    }

    private void Step(SvgWriter svg, KeptStep step, int place) =>
        Box(svg, place, step.Name, step.Times, "d-node", _again.GetValueOrDefault(step.Name));

    private void Box(SvgWriter svg, int place, string name, Figure times, string css, string? again)
    {
        var (box, count) = (_layout.Boxes[place], FigureText.Value(times));
        Begin(svg, times, $"{name}: {count}{(again is null ? "" : ", " + again)}");
        svg.Rect(box.X, box.Y, box.Width, box.Height, css, 7);
        var y = box.Y + 17;
        foreach (var line in Lines(name))
        {
            svg.Text(box.X + 10, y, line, "d-step");
            y += 15;
        }

        svg.Text(box.X + 10, y, count, "d-cap");
        if (again is not null && Beside(count, again)) svg.Text(box.X + box.Width - 10, y, again, "d-risk", "end");
        else if (again is not null) svg.Text(box.X + 10, y + 15, again, "d-risk");
        End(svg);
    }

    // On a page what is drawn leads to its figure; in a file of its own there is nowhere to go.
    private void Begin(SvgWriter svg, Figure figure, string title, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        if (_alone) svg.Open("g");
        else svg.Open("a", [("href", Links.Figure(figure.Cases!)), .. attributes]);
        svg.Words("title", title);
    }

    private void End(SvgWriter svg) => svg.Close(_alone ? "g" : "a");

    private string Title(KeptLink link)
    {
        var median = link.Time is { } time ? $", median {FigureText.Value(time)}" : "";
        return $"{link.From ?? "Start"} → {link.To ?? "Done"}: {FigureText.Count(link.Times, "time")}{median}{(Back(link) ? ", again" : "")}";
    }

    private double Thickness(KeptLink link) => 1.2 + (10 * (double)link.Count / Math.Max(1, _links[0].Count));

    private int From(KeptLink link) => link.From is null ? 0 : _places[link.From];

    private int To(KeptLink link) => link.To is null ? _steps.Count + 1 : _places[link.To];

    private bool Back(KeptLink link) => From(link) > To(link);

    private static bool Loop(KeptLink link) => link.From is not null && link.From == link.To;

    private double Height(KeptStep step)
    {
        var ownLine = _again.TryGetValue(step.Name, out var again) && !Beside(FigureText.Value(step.Times), again);
        return 25 + (15 * (Lines(step.Name).Count + (ownLine ? 1 : 0)));
    }

    private static bool Beside(string count, string again) =>
        TextWidth.Of(count, 11.5) + 8 + TextWidth.Of(again, 11.5) <= GraphLayout.BoxWidth - 20;

    private static IReadOnlyList<string> Lines(string name) => TextWidth.Wrap(name, 12, GraphLayout.BoxWidth - 18, 2);
}
