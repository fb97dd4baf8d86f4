using Throughline.Journeys.Instances;

namespace Throughline.Journeys.Maps.Patterns;

/// <summary>The customer hears nothing for 24 hours or more while the matter is open.</summary>
public sealed class DayOfSilence : IPattern
{
    private const long Day = 24L * 3_600_000_000;

    /// <inheritdoc/>
    public string Name => "silence-24h";

    /// <inheritdoc/>
    public string Sentence => "The customer hears nothing for 24 hours or more while the matter is open.";

    /// <inheritdoc/>
    public string Needs => "words to customers";

    /// <inheritdoc/>
    public bool IsRecordedIn(RecordedData data) => data.HasWords;

    /// <inheritdoc/>
    public bool IsIn(InstanceTable table, int instance) => table.LongestSilence[instance] >= Day;
}
