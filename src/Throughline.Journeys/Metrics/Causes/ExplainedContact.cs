namespace Throughline.Journeys.Metrics.Causes;

/// <summary>What was so when a customer got in touch.</summary>
internal readonly record struct ExplainedContact
{
    /// <summary>The journey instance.</summary>
    public required int Instance { get; init; }

    /// <summary>The contact's event.</summary>
    public required int Event { get; init; }

    /// <summary>Its time.</summary>
    public required long Time { get; init; }

    /// <summary>Code of the topic that the instance named last; 0: none yet.</summary>
    public required int Topic { get; init; }

    /// <summary>Whether it is the instance's first contact.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>Whether a ticket was open.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether the service had thought that it was done.</summary>
    public required bool IsAfterSolution { get; init; }

    /// <summary>Whether a ticket was passed from team to team since the contact before, and nobody answered since.</summary>
    public required bool WasPassedOn { get; init; }

    /// <summary>Microseconds since the last word, or without one since the first contact.</summary>
    public required long Quiet { get; init; }

    /// <summary>Microseconds since the customer helped himself, if he asked no person since; null: he did not.</summary>
    public required long? SinceSelfService { get; init; }
}
