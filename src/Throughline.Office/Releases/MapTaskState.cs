namespace Throughline.Office.Releases;

/// <summary>How the task of bringing a map up to date stands.</summary>
public enum MapTaskState
{
    /// <summary>The map has a version since the release.</summary>
    Done,

    /// <summary>It has none yet, and the sprint goes on.</summary>
    Open,

    /// <summary>It has none, and the sprint is over.</summary>
    Overdue,
}
