using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer turns to the service again within 48 hours of the last contact or word.</summary>
public sealed class RepeatContact48Hours : IPattern
{
    /// <inheritdoc/>
    public string Name => "repeat-contact-48h";

    /// <inheritdoc/>
    public string Sentence => "The customer turns to the service again within 48 hours of the last contact or word.";

    /// <inheritdoc/>
    public string Needs => "contacts";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.HasContacts;

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.RepeatWithin48Hours[instance];
}
