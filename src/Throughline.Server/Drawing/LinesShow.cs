namespace Throughline.Server.Drawing;

/// <summary>What the lines of a graph of paths show.</summary>
public enum LinesShow
{
    /// <summary>Their width how often they are taken, their label the median time.</summary>
    Both,

    /// <summary>Width and label how often they are taken.</summary>
    Count,

    /// <summary>Width (on a logarithmic scale) and label the median time.</summary>
    Time,
}
