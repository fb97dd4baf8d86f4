using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>A ticket comes back to a team that had passed it on.</summary>
public sealed class PingPong : IPattern
{
    /// <inheritdoc/>
    public string Name => "ping-pong";

    /// <inheritdoc/>
    public string Sentence => "A ticket comes back to a team that had passed it on.";

    /// <inheritdoc/>
    public string Needs => "names of teams";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.HasTeams;

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.Returns[instance] > 0;
}
