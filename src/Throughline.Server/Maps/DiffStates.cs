namespace Throughline.Server.Maps;

/// <summary>What became of a part of a map between two versions. A part may have several.</summary>
[Flags]
public enum DiffStates
{
    /// <summary>It is as it was.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It is gone.</summary>
    Removed = 2,

    /// <summary>It stands elsewhere.</summary>
    Moved = 4,

    /// <summary>It is called otherwise.</summary>
    Renamed = 8,

    /// <summary>Other events are it.</summary>
    Rebound = 16,

    /// <summary>Something else of it is otherwise.</summary>
    Changed = 32,
}
