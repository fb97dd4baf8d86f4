using System.Runtime.InteropServices;

namespace Throughline.Journeys.Events;

/// <summary>How far events were loaded.</summary>
/// <param name="Import">The number of the last import; 0 where there was none.</param>
/// <param name="ImportedAt">When it began, microseconds since 1970: another store has another.</param>
/// <param name="Erasures">How many identifiers had been erased.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ImportMark(int Import, long ImportedAt, long Erasures);
