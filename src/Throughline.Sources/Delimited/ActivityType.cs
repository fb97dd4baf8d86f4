using System.Runtime.InteropServices;
using Throughline.Journeys.Events;

namespace Throughline.Sources.Delimited;

/// <summary>A type's code with what it says where the source says nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ActivityType(int Code, ActorSide Side, EventTraits Traits);
