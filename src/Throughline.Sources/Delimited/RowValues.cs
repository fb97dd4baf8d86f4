using Throughline.Journeys.Events;

namespace Throughline.Sources.Delimited;

/// <summary>What was read of a row while it was checked; reused from row to row.</summary>
internal sealed class RowValues(int times)
{
    public long[] Times { get; } = new long[times];

    public short[] Offsets { get; } = new short[times];

    public long Revision;

    public long Sequence;

    public double Score;

    public long Deadline;

    public int Ticket { get; set; }

    public ActorSide? Side { get; set; }

    public bool? Visible { get; set; }
}
