namespace Throughline.Journeys.Identity.Rules;

/// <summary>One phone number in two writings.</summary>
public sealed class SamePhone : IMatchRule
{
    /// <inheritdoc/>
    public string Id => "same-phone";

    /// <inheritdoc/>
    public string Sentence => "The phone numbers have the same digits once spaces, signs and the country prefix are written alike.";

    /// <inheritdoc/>
    public double Confidence => 0.95;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers) =>
        identifiers.WrittenDifferently(IdentifierKind.Phone).Select(pair => (pair.One, pair.Other, "the same number in another writing"));
}
