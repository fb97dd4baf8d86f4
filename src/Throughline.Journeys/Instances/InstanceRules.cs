using Throughline.Journeys.Identity;

namespace Throughline.Journeys.Instances;

/// <summary>What ties events of one customer into one journey instance.</summary>
public sealed record InstanceRules
{
    /// <summary>How long after an instance's last event another matter of the same topic still belongs to it; the end of the window belongs to it.</summary>
    /// <value>7 days unless set.</value>
    public TimeSpan ContinuationWindow { get; init; } = TimeSpan.FromDays(7);

    /// <summary>A ticket that more tickets than this name, or a customer identifier linked with more others than this, ties nobody together.</summary>
    /// <value>10 unless set.</value>
    public int HubLimit { get; init; } = 10;

    /// <summary>Which matches of identifiers make one customer.</summary>
    public IdentityRules Identity { get; init; } = new();
}
