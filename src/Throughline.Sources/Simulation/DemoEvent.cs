namespace Throughline.Sources.Simulation;

/// <summary>One thing that happened in the demo organisation; what is null does not apply or is not known to the source.</summary>
/// <param name="Time">When, to the second, UTC.</param>
/// <param name="Type">One of <see cref="Throughline.Journeys.Events.EventTypes"/>.</param>
public sealed record DemoEvent(DateTimeOffset Time, string Type)
{
    public string? Ticket { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Account { get; init; }

    /// <summary>customer, agent or system.</summary>
    public string? Side { get; init; }

    public bool VisibleToCustomer { get; init; }

    public string? Agent { get; init; }

    public string? Team { get; init; }

    public string? Channel { get; init; }

    public string? Priority { get; init; }

    public string? Topic { get; init; }

    public string? Article { get; init; }

    public string? ConfigurationItem { get; init; }

    public string? Tool { get; init; }

    public string? Change { get; init; }

    /// <summary>Which survey it answers.</summary>
    public string? Survey { get; init; }

    public int? Score { get; init; }

    public string? Comment { get; init; }

    /// <summary>Minutes lost, in a friction report.</summary>
    public int? Minutes { get; init; }

    /// <summary>When the ticket is to be resolved; on its creation only.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The place among the ticket's events, from 1; 0 on events without a ticket.</summary>
    public int Sequence { get; init; }
}
