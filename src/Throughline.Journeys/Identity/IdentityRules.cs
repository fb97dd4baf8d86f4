namespace Throughline.Journeys.Identity;

/// <summary>Which matches join identifiers into customers.</summary>
public sealed record IdentityRules
{
    /// <summary>A match of at least this confidence joins.</summary>
    /// <value>0.9 unless set.</value>
    public double Threshold { get; init; } = 0.9;

    /// <summary>A match of at least this confidence, and below the threshold, waits for a person; what is below is ignored.</summary>
    /// <value>0.5 unless set.</value>
    public double ReviewFloor { get; init; } = 0.5;

    /// <summary>An identifier whose tickets also name more other identifiers than this is shared.</summary>
    /// <value>25 unless set.</value>
    public int SharedTicketLimit { get; init; } = 25;

    /// <summary>The country of phone numbers that begin with a single 0, e.g. <c>49</c>; empty: unknown.</summary>
    public string CountryPrefix { get; init; } = "";

    /// <summary>Confidence by the id of a match rule, where it is not the rule's own.</summary>
    public IReadOnlyDictionary<string, double> Confidence { get; init; } = new Dictionary<string, double>();
}
