namespace Throughline.Journeys.Identity.Rules;

/// <summary>A reason to take two identifiers for one customer's. Pure, and independent of the order in which identifiers arrived.</summary>
public interface IMatchRule
{
    /// <summary>Stable id, e.g. <c>same-email</c>; what settings name.</summary>
    string Id { get; }

    /// <summary>When it matches, in a sentence for a person.</summary>
    string Sentence { get; }

    /// <summary>How sure such a match is, from 0 to 1, unless the settings say otherwise.</summary>
    double Confidence { get; }

    /// <summary>All matches of the rule.</summary>
    IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers);
}
