namespace Throughline.Server.Pages;

/// <summary>Something that happens in a journey and can be drawn as a step.</summary>
/// <param name="Type">As the data names it.</param>
/// <param name="Events">How often it happens.</param>
/// <param name="IsDrawn">Whether a step of the map is bound to it.</param>
public sealed record DrawableActivity(string Type, long Events, bool IsDrawn);
