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
    public List<(LayoutCell Cell, double Weight, int Link)> Left { get; } = [];

    /// <summary>What it is linked to in the layer after.</summary>
    public List<(LayoutCell Cell, double Weight, int Link)> Right { get; } = [];

    /// <summary>Where on its side a link's line begins: lines leave in the order of where they go, there and back apart.</summary>
    public double Port(int link, bool right)
    {
        var links = (right ? Right : Left).OrderBy(n => n.Cell.Order).ThenBy(n => n.Link).Select(n => n.Link).ToList();
        if (links.Count < 2) return Y;
        var step = Math.Min(9, (Height - 14) / (links.Count - 1));
        return Y + ((links.IndexOf(link) - ((links.Count - 1) / 2.0)) * step);
    }
}
