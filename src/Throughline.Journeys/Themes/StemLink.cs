using System.Runtime.InteropServices;

namespace Throughline.Journeys.Themes;

/// <summary>Two stems that belong together.</summary>
/// <param name="A">The place of the first in <see cref="StemPairs.Stems"/>.</param>
/// <param name="B">The place of the second; above the first.</param>
/// <param name="Strength">The cosine of the texts that have them near each other, 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StemLink(int A, int B, double Strength);
