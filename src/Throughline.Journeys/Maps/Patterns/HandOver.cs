using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>A ticket is passed to another team.</summary>
public sealed class HandOver : IPattern
{
    /// <inheritdoc/>
    public string Name => "hand-over";

    /// <inheritdoc/>
    public string Sentence => "A ticket is passed to another team.";

    /// <inheritdoc/>
    public string Needs => "names of teams";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.HasTeams;

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.Hops[instance] > 0;
}
