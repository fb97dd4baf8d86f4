namespace Throughline.Office.Sessions;

/// <summary>A way of going wrong in a pack: a broken step that was seen, or a broken path that somebody had drawn.</summary>
/// <param name="Name">As it was called.</param>
/// <param name="Figure">How many journeys, or which share of them, went that way.</param>
public sealed record PackBrokenPath(string Name, PackFigure Figure);
