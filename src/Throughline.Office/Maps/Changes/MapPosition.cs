namespace Throughline.Office.Maps.Changes;

/// <summary>Where a part stands among its like. It is said by the neighbour and not by a number, so that it still holds when somebody else has put something in before.</summary>
/// <param name="Phase">Of a step: the name of its phase; else null.</param>
/// <param name="After">The part right before it; null: it is the first. One that is no longer there stands for the end.</param>
public sealed record MapPosition(string? Phase, string? After);
