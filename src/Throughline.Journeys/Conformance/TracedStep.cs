using System.Runtime.InteropServices;

namespace Throughline.Journeys.Conformance;

/// <summary>A step of a path.</summary>
/// <param name="Word">Its number.</param>
/// <param name="IsOptional">Whether the path may leave it out.</param>
/// <param name="MayRepeat">Whether it may come several times in a row.</param>
/// <param name="BackTo">The place on the path from which it may go on again when this step is done or left out; -1: none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TracedStep(ushort Word, bool IsOptional, bool MayRepeat, int BackTo = -1);
