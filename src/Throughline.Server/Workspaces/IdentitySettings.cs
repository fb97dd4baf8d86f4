using Throughline.Journeys.Identity;
using Throughline.Journeys.Instances;

namespace Throughline.Server.Workspaces;

/// <summary>What <c>settings.json</c> says under <c>identity</c>.</summary>
public sealed record IdentitySettings
{
    /// <summary>A match of at least this confidence joins.</summary>
    /// <value>0.9 unless set.</value>
    public double Threshold { get; init; } = 0.9;

    /// <summary>A match of at least this confidence waits for a person.</summary>
    /// <value>0.5 unless set.</value>
    public double ReviewFloor { get; init; } = 0.5;

    /// <summary>An identifier stated together with more others than this is shared; a ticket that more others name ties nobody.</summary>
    /// <value>10 unless set.</value>
    public int HubLimit { get; init; } = 10;

    /// <summary>An identifier whose tickets name more others than this is shared.</summary>
    /// <value>25 unless set.</value>
    public int SharedTicketLimit { get; init; } = 25;

    /// <summary>The country of phone numbers with a single leading 0, e.g. <c>49</c>.</summary>
    public string CountryPrefix { get; init; } = "";

    /// <summary>Confidence by the id of a match rule.</summary>
    public IReadOnlyDictionary<string, double> Confidence { get; init; } = new Dictionary<string, double>();

    /// <summary>Whether identifiers are stored as keyed hashes. Decided before the first import.</summary>
    public bool Hash { get; init; }

    /// <summary>The kernel's rules.</summary>
    public InstanceRules InstanceRules() => new()
    {
        HubLimit = HubLimit,
        Identity = new IdentityRules
        {
            Threshold = Threshold,
            ReviewFloor = ReviewFloor,
            SharedTicketLimit = SharedTicketLimit,
            CountryPrefix = CountryPrefix,
            Confidence = Confidence,
        },
    };
}
