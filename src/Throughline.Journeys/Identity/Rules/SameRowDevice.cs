namespace Throughline.Journeys.Identity.Rules;

/// <summary>A device in one row with another identifier; several people may use a device.</summary>
public sealed class SameRowDevice : IMatchRule
{
    /// <inheritdoc/>
    public string Id => "same-row-device";

    /// <inheritdoc/>
    public string Sentence => "One row of a source names both, but one of them is a device, which several people may use.";

    /// <inheritdoc/>
    public double Confidence => 0.7;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers) =>
        identifiers.Links
            .Where(link => (identifiers.Kinds[link.From] == IdentifierKind.Device || identifiers.Kinds[link.To] == IdentifierKind.Device)
                && !Identifier.Describes(identifiers.Kinds[link.From]) && !Identifier.Describes(identifiers.Kinds[link.To]))
            .Select(link => (link.From, link.To, link.Evidence));
}
