using Throughline.Journeys.Paths;
using Throughline.Server.Formatting;

namespace Throughline.Server.Drawing;

/// <summary>Where the steps and links of a graph of paths stand. Graphs that are compared share one: what is the same stands at the same place.</summary>
public sealed class GraphFrame
{
    private readonly Dictionary<string, int> _places;
    private readonly Dictionary<(string? From, string? To), LayoutRoute> _routes;
    private readonly HashSet<string> _ownLine;
    private readonly GraphLayout _layout;

    private GraphFrame(DrawnPaths drawn, long cases, bool isShared)
    {
        IsShared = isShared;
        _places = drawn.Steps.Select((step, i) => (step.Name, i)).ToDictionary(s => s.Name, s => s.i + 1, StringComparer.Ordinal);
        _ownLine = drawn.Links.Where(link => IsLoop(link) && (isShared || !Beside(Count(drawn, link.From!), Again(link)))).Select(link => link.From!).ToHashSet(StringComparer.Ordinal);
        KeptLink[] lines = [.. drawn.Links.Where(link => !IsLoop(link))];
        _layout = GraphLayout.Of(
            [40, .. drawn.Steps.Select(step => 25.0 + (15 * (Lines(step.Name).Count + (_ownLine.Contains(step.Name) ? 1 : 0)))), 40],
            [.. lines.Select(link => new LayoutLink(Math.Min(From(link), To(link)), Math.Max(From(link), To(link)), .1 + ((double)link.Count / Math.Max(1, cases))))]);
        _routes = lines.Zip(_layout.Routes).ToDictionary(pair => (pair.First.From, pair.First.To), pair => pair.Second);
    }

    /// <summary>Whether several graphs stand in it, which are to be drawn to one scale.</summary>
    public bool IsShared { get; }

    /// <summary>Of the whole.</summary>
    public double Width => _layout.Width;

    /// <summary>Of the whole.</summary>
    public double Height => _layout.Height;

    /// <summary>Where the cases begin.</summary>
    public LayoutBox Start => _layout.Boxes[0];

    /// <summary>Where they end.</summary>
    public LayoutBox Done => _layout.Boxes[^1];

    /// <summary>The frame of one graph.</summary>
    /// <param name="drawn">What is drawn.</param>
    /// <param name="cases">Of how many cases.</param>
    public static GraphFrame Of(DrawnPaths drawn, long cases) => new(drawn, cases, isShared: false);

    /// <summary>The frame of graphs that are compared.</summary>
    /// <param name="drawn">What is drawn of all of them together.</param>
    /// <param name="cases">Of how many cases.</param>
    public static GraphFrame Shared(DrawnPaths drawn, long cases) => new(drawn, cases, isShared: true);

    /// <summary>Whether a step follows itself.</summary>
    public static bool IsLoop(KeptLink link) => link.From is not null && link.From == link.To;

    /// <summary>What stands in a step's box where it follows itself.</summary>
    public static string Again(KeptLink loop) => $"↺ {FigureText.Value(loop.Times)} again";

    /// <summary>The lines of a step's name.</summary>
    public static IReadOnlyList<string> Lines(string name) => TextWidth.Wrap(name, 12, GraphLayout.BoxWidth - 18, 2);

    /// <summary>The box of a step.</summary>
    public LayoutBox Box(string step) => _layout.Boxes[_places[step]];

    /// <summary>Whether what a step's box says of its repetition has a line of its own.</summary>
    public bool HasOwnLine(string step) => _ownLine.Contains(step);

    /// <summary>The line of a link between two steps.</summary>
    public LayoutRoute Route(KeptLink link) => _routes[(link.From, link.To)];

    /// <summary>Whether a link goes back.</summary>
    public bool IsBack(KeptLink link) => From(link) > To(link);

    private int From(KeptLink link) => link.From is null ? 0 : _places[link.From];

    private int To(KeptLink link) => link.To is null ? _places.Count + 1 : _places[link.To];

    private static string Count(DrawnPaths drawn, string step) => FigureText.Value(drawn.Steps.First(known => known.Name == step).Times);

    private static bool Beside(string count, string again) =>
        TextWidth.Of(count, 11.5) + 8 + TextWidth.Of(again, 11.5) <= GraphLayout.BoxWidth - 20;
}
