namespace Throughline.Server.Drawing;

/// <summary>A place in a layer: a box, or the lane of a link that passes.</summary>
internal sealed class LayoutCell(int layer, double height)
{
    /// <summary>From the left, from 0.</summary>
    public int Layer { get; } = layer;

    /// <summary>Of the box or lane.</summary>
    public double Height { get; } = height;

    /// <summary>Its middle.</summary>
    public double Y { get; set; }

    /// <summary>Its place in its layer, from the top.</summary>
    public int Order { get; set; }

    /// <summary>What it is linked to in the layer before, and how strongly.</summary>
    public List<(LayoutCell Cell, double Weight)> Left { get; } = [];

    /// <summary>What it is linked to in the layer after.</summary>
    public List<(LayoutCell Cell, double Weight)> Right { get; } = [];

    /// <summary>Where on its side the line to a neighbour begins: lines leave in the order of where they go.</summary>
    public double Port(LayoutCell neighbour, bool right)
    {
        var cells = (right ? Right : Left).Select(n => n.Cell).Distinct().OrderBy(c => c.Order).ToList();
        if (cells.Count < 2) return Y;
        var step = Math.Min(9, (Height - 14) / (cells.Count - 1));
        return Y + ((cells.IndexOf(neighbour) - ((cells.Count - 1) / 2.0)) * step);
    }
}
