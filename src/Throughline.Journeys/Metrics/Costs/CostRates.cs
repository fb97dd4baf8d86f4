namespace Throughline.Journeys.Metrics.Costs;

/// <summary>
/// What an organisation pays for service, in one currency. Costs are worked out from its own rates alone; without any there is no cost. What
/// further channels cost has metrics of its own and is never added: it is another way to look at the same money.
/// </summary>
public sealed record CostRates
{
    /// <summary>No rates of its own.</summary>
    public static CostRates Default { get; } = new();

    /// <summary>ISO 4217 code of all amounts.</summary>
    /// <value><c>USD</c> unless set.</value>
    public string Currency { get; init; } = AnalystFigures.Currency;

    /// <summary>A contact over an assisted channel that has no rate of its own; null: not known.</summary>
    public CostRate? AssistedContact { get; init; }

    /// <summary>A minute of an agent in a call or chat; null: not known, or already within the rate of the contact.</summary>
    public CostRate? AgentMinute { get; init; }

    /// <summary>A contact over a channel, by the channel's name without regard to case.</summary>
    public IReadOnlyDictionary<string, CostRate> Channels { get; init; } = new Dictionary<string, CostRate>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Each channel of a journey after the first, by the organisation's own figures; null: not known.</summary>
    public CostRate? FurtherChannel { get; init; }

    /// <summary>Whether there is a rate from which the cost of a journey can be worked out.</summary>
    public bool CanPrice => AssistedContact is not null || AgentMinute is not null || Channels.Count > 0;

    /// <summary>The rates that a journey's cost is worked out from, with their labels.</summary>
    public string InWords() => CanPrice ? string.Join("; ", Labelled()) : "no rates set";

    private IEnumerable<string> Labelled()
    {
        if (AssistedContact is not null) yield return $"an assisted contact {AssistedContact.InWords(Currency)}";
        if (AgentMinute is not null) yield return $"an agent's minute {AgentMinute.InWords(Currency)}";
        foreach (var (channel, rate) in Channels.OrderBy(pair => pair.Key, StringComparer.Ordinal)) yield return $"a contact by {channel} {rate.InWords(Currency)}";
    }
}
