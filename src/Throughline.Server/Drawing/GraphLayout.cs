namespace Throughline.Server.Drawing;

/// <summary>A graph laid out in layers from left to right so that no box, and no line, lies over a box.</summary>
/// <param name="Boxes">In the order given.</param>
/// <param name="Routes">In the order of the links: always from the left box to the right one.</param>
/// <param name="Width">Of the whole.</param>
/// <param name="Height">Of the whole.</param>
/// <remarks>
/// After Sugiyama, Tagawa and Toda (1981): layers by longest path, a place held in every layer that a link passes,
/// order by barycentres, and heights by the least squares that keep order and distance (pool adjacent violators).
/// </remarks>
public sealed record GraphLayout(IReadOnlyList<LayoutBox> Boxes, IReadOnlyList<LayoutRoute> Routes, double Width, double Height)
{
    /// <summary>Width of a box.</summary>
    public const double BoxWidth = 126;

    /// <summary>Room between two layers, for lines and their labels.</summary>
    public const double Gap = 54;

    /// <summary>Height that a passing link has to itself in a layer.</summary>
    public const double Lane = 20;

    private const int Rounds = 12;

    /// <summary>Lays out boxes of the given heights. A link between two boxes is taken from the earlier to the later one, whichever way it runs.</summary>
    /// <param name="heights">Of the boxes, in reading order: first the beginning, last the end.</param>
    /// <param name="links">Places of two different boxes.</param>
    public static GraphLayout Of(IReadOnlyList<double> heights, IReadOnlyList<LayoutLink> links)
    {
        var depths = Depths(heights.Count, links);
        var layers = Enumerable.Range(0, depths.DefaultIfEmpty(-1).Max() + 1).Select(_ => new List<LayoutCell>()).ToArray();
        var boxes = heights.Select((height, i) => Add(layers, depths[i], height)).ToArray();
        var chains = links.Select((link, i) => Chain(layers, boxes, link, i)).ToArray();
        LayerOrder.Sort(layers, Rounds);
        LayerHeights.Place(layers, Rounds);

        var top = layers.SelectMany(l => l).Select(c => c.Y - (c.Height / 2)).DefaultIfEmpty(0).Min();
        var bottom = layers.SelectMany(l => l).Select(c => c.Y + (c.Height / 2)).DefaultIfEmpty(0).Max();
        return new GraphLayout(
            [.. boxes.Select(b => new LayoutBox(Left(b.Layer), b.Y - (b.Height / 2) - top, BoxWidth, b.Height))],
            [.. chains.Select((chain, i) => Route(chain, i, top))],
            Math.Max(0, (layers.Length * (BoxWidth + Gap)) - Gap),
            bottom - top);
    }

    // The longest way to each box; the last box stands alone at the far right.
    private static int[] Depths(int count, IReadOnlyList<LayoutLink> links)
    {
        // Only the first box stands at the far left.
        int[] depths = [.. Enumerable.Range(0, count).Select(i => Math.Min(i, 1))];
        foreach (var link in links.OrderBy(l => l.Later).ThenBy(l => l.Earlier))
        {
            depths[link.Later] = Math.Max(depths[link.Later], depths[link.Earlier] + 1);
        }

        if (count > 1) depths[^1] = Math.Max(depths[^1], depths[..^1].Max() + 1);
        return depths;
    }

    private static LayoutCell Add(List<LayoutCell>[] layers, int layer, double height)
    {
        var cell = new LayoutCell(layer, height);
        layers[layer].Add(cell);
        return cell;
    }

    private static LayoutCell[] Chain(List<LayoutCell>[] layers, LayoutCell[] boxes, LayoutLink link, int number)
    {
        var first = boxes[link.Earlier];
        var last = boxes[link.Later];
        LayoutCell[] chain = [first, .. Enumerable.Range(first.Layer + 1, last.Layer - first.Layer - 1).Select(l => Add(layers, l, Lane)), last];
        for (var i = 1; i < chain.Length; i++)
        {
            // A bend in the middle of a long line is uglier than one at its ends.
            var pull = link.Weight * (chain[i - 1] != first && chain[i] != last ? 8 : 1);
            chain[i - 1].Right.Add((chain[i], pull, number));
            chain[i].Left.Add((chain[i - 1], pull, number));
        }

        return chain;
    }

    private static LayoutRoute Route(LayoutCell[] chain, int number, double top)
    {
        var points = new List<(double X, double Y)>();
        for (var i = 0; i < chain.Length; i++)
        {
            var cell = chain[i];
            if (i > 0) points.Add((Left(cell.Layer), cell.Port(number, right: false) - top));
            if (i < chain.Length - 1) points.Add((Left(cell.Layer) + BoxWidth, cell.Port(number, right: true) - top));
        }

        return new LayoutRoute(points);
    }

    private static double Left(int layer) => layer * (BoxWidth + Gap);
}

/// <summary>A link between two boxes, by their places.</summary>
/// <param name="Earlier">Place of the box on the left.</param>
/// <param name="Later">Place of the box on the right; greater than <paramref name="Earlier"/>.</param>
/// <param name="Weight">How strongly it pulls its ends to one height.</param>
public sealed record LayoutLink(int Earlier, int Later, double Weight);

/// <summary>Where a box lies.</summary>
public sealed record LayoutBox(double X, double Y, double Width, double Height);

/// <summary>Where a line goes: pairs of points, bent in the room between two layers, straight through a layer.</summary>
public sealed record LayoutRoute(IReadOnlyList<(double X, double Y)> Points);
