namespace Throughline.Server.Pages;

/// <summary>What a new map begins with.</summary>
public enum MapOrigin
{
    /// <summary>What happened.</summary>
    Data,

    /// <summary>A template.</summary>
    Template,

    /// <summary>A file.</summary>
    File,
}
