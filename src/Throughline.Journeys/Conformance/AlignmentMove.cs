using System.Runtime.InteropServices;

namespace Throughline.Journeys.Conformance;

/// <summary>One move of an alignment.</summary>
/// <param name="Kind">Who moves.</param>
/// <param name="Event">Place in the trace; of a move on the path alone, that of the event before which it is missing.</param>
/// <param name="Step">Place on the path; of a move on the log alone, that of the step that comes next.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AlignmentMove(MoveKind Kind, int Event, int Step);
