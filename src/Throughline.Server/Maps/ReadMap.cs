using Throughline.Office.Maps;

namespace Throughline.Server.Maps;

/// <summary>A map that was read from a file.</summary>
/// <param name="Drawn">The map.</param>
/// <param name="LeftOut">What the file says and a map has no place for, each in words; empty: nothing.</param>
public sealed record ReadMap(DrawnMap Drawn, IReadOnlyList<string> LeftOut);
