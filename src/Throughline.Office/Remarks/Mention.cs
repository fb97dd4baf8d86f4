namespace Throughline.Office.Remarks;

/// <summary>A place in a text at which somebody is named.</summary>
/// <param name="Start">Where the <c>@</c> stands, from 0.</param>
/// <param name="Length">With the <c>@</c>.</param>
/// <param name="Name">The name: as it is known, else as it is written.</param>
public sealed record Mention(int Start, int Length, string Name);
