using Throughline.Journeys.Events;

namespace Throughline.Journeys.Instances;

/// <summary>What holds for a log as a whole, and so for every instance of it wherever it is looked at.</summary>
/// <param name="First">Time of the first event, or <see cref="EventBatch.NoTime"/>.</param>
/// <param name="Last">Time of the last event, or <see cref="EventBatch.NoTime"/>.</param>
/// <param name="RecordsWords">As <see cref="InstanceTable.RecordsWords"/>.</param>
/// <param name="RecordsSolutions">As <see cref="InstanceTable.RecordsSolutions"/>.</param>
/// <param name="RecordsEscalations">As <see cref="InstanceTable.RecordsEscalations"/>.</param>
/// <param name="RecordsAcknowledgements">As <see cref="InstanceTable.RecordsAcknowledgements"/>.</param>
/// <param name="RecordsRestorations">As <see cref="InstanceTable.RecordsRestorations"/>.</param>
internal sealed record LogFrame(
    long First, long Last, bool RecordsWords, bool RecordsSolutions, bool RecordsEscalations, bool RecordsAcknowledgements, bool RecordsRestorations)
{
    /// <summary>Nothing is known but what the instances say themselves.</summary>
    public static LogFrame None { get; } = new(EventBatch.NoTime, EventBatch.NoTime, RecordsWords: false, RecordsSolutions: false, RecordsEscalations: false, RecordsAcknowledgements: false, RecordsRestorations: false);
}
