using System.Runtime.InteropServices;

namespace Throughline.Sources.Readers.Cells;

/// <summary>Where an event stands in its file.</summary>
/// <param name="Row">Its ordinal, from 1.</param>
/// <param name="Line">Its physical line, from 1; 0 where the format has none.</param>
/// <param name="Part">Which of the row's events it is.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventPlace(long Row, long Line, byte Part = 0);
