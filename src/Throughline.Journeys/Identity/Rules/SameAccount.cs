namespace Throughline.Journeys.Identity.Rules;

/// <summary>One account in two writings.</summary>
public sealed class SameAccount : IMatchRule
{
    /// <inheritdoc/>
    public string Id => "same-account";

    /// <inheritdoc/>
    public string Sentence => "The account numbers (or numbers of a kind of your own) differ only in upper and lower case or surrounding spaces.";

    /// <inheritdoc/>
    public double Confidence => 0.98;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers) =>
        identifiers.WrittenDifferently(IdentifierKind.Account).Concat(identifiers.WrittenDifferently(IdentifierKind.Other))
            .Select(pair => (pair.One, pair.Other, "the same number in another writing"));
}
