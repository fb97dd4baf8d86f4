namespace Throughline.Journeys.Identity.Rules;

/// <summary>Two identifiers in one row of a source.</summary>
public sealed class SameRow : IMatchRule
{
    /// <inheritdoc/>
    public string Id => "same-row";

    /// <inheritdoc/>
    public string Sentence => "One row of a source names both.";

    /// <inheritdoc/>
    public double Confidence => 1.0;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers) =>
        identifiers.Links.Where(link => Identifies(identifiers.Kinds[link.From]) && Identifies(identifiers.Kinds[link.To])).Select(link => (link.From, link.To, link.Evidence));

    private static bool Identifies(IdentifierKind kind) => kind != IdentifierKind.Device && !Identifier.Describes(kind);
}
