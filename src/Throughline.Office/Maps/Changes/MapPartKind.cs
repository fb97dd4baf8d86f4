namespace Throughline.Office.Maps.Changes;

/// <summary>What a map consists of.</summary>
public enum MapPartKind
{
    /// <summary>The map itself: its name, owner, personas ...</summary>
    Map,

    /// <summary>A phase.</summary>
    Phase,

    /// <summary>A step.</summary>
    Step,

    /// <summary>A drawn path.</summary>
    Path,
}
