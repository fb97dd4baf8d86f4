using Throughline.Journeys.Events;
using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The matter was called solved and is open again.</summary>
public sealed class Reopened : IPattern
{
    /// <inheritdoc/>
    public string Name => "reopened";

    /// <inheritdoc/>
    public string Sentence => "The matter was called solved and is open again.";

    /// <inheritdoc/>
    public string Needs => "reopenings";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.Has(EventTypes.TicketReopened);

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.Reopens[instance] > 0;
}
