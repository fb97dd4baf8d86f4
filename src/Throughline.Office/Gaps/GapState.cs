namespace Throughline.Office.Gaps;

/// <summary>How a gap stands.</summary>
public enum GapState
{
    /// <summary>It is known, and nobody has decided about it.</summary>
    Open,

    /// <summary>Its owner has taken it on, or lives with it knowingly.</summary>
    Accepted,

    /// <summary>It is closed.</summary>
    Closed,
}
