namespace Throughline.Journeys.Maps;

/// <summary>What a drawn path means.</summary>
public enum PathKind
{
    /// <summary>As it should go.</summary>
    Intended,

    /// <summary>A known way of going wrong.</summary>
    Broken,
}
