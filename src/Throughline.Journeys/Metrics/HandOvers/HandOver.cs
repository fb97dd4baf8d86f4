using Throughline.Journeys.Events;

namespace Throughline.Journeys.Metrics.HandOvers;

/// <summary>That a ticket passed from one team to another.</summary>
internal sealed class HandOver
{
    /// <summary>The journey instance.</summary>
    public required int Instance { get; init; }

    /// <summary>The event by which it passed.</summary>
    public required int Event { get; init; }

    /// <summary>Code of the team that had it.</summary>
    public required int From { get; init; }

    /// <summary>Code of the team that has it now.</summary>
    public required int To { get; init; }

    /// <summary>Whether the customer had been asked something before.</summary>
    public required bool WasAskedBefore { get; init; }

    /// <summary>Microseconds until the new team acted; <see cref="EventBatch.NoTime"/> if it never did.</summary>
    public long Wait { get; set; } = EventBatch.NoTime;

    /// <summary>Whether the customer was asked while the new team had it.</summary>
    public bool IsAskedAfter { get; set; }
}
