using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer turns to the service again while the matter is open.</summary>
public sealed class Chase : IPattern
{
    /// <inheritdoc/>
    public string Name => "chase";

    /// <inheritdoc/>
    public string Sentence => "The customer turns to the service again while the matter is open.";

    /// <inheritdoc/>
    public string Needs => "contacts";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.HasContacts;

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.Chases[instance] > 0;
}
