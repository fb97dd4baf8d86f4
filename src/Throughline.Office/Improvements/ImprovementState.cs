namespace Throughline.Office.Improvements;

/// <summary>How an improvement stands.</summary>
public enum ImprovementState
{
    /// <summary>It waits in the backlog.</summary>
    Planned,

    /// <summary>Somebody works on it.</summary>
    UnderWay,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It was given up.</summary>
    Dropped,
}
