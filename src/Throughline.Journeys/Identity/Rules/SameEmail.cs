namespace Throughline.Journeys.Identity.Rules;

/// <summary>One e-mail address in two writings.</summary>
public sealed class SameEmail : IMatchRule
{
    /// <inheritdoc/>
    public string Id => "same-email";

    /// <inheritdoc/>
    public string Sentence => "The e-mail addresses differ only in upper and lower case or surrounding spaces.";

    /// <inheritdoc/>
    public double Confidence => 0.99;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers) =>
        identifiers.WrittenDifferently(IdentifierKind.Email).Select(pair => (pair.One, pair.Other, "the same address in another writing"));
}
