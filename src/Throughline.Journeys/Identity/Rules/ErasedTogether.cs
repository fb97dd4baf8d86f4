namespace Throughline.Journeys.Identity.Rules;

/// <summary>Identifiers of a customer who was erased; they stay one, so that no figure changes.</summary>
public sealed class ErasedTogether : IMatchRule
{
    /// <inheritdoc/>
    public string Id => "erased-together";

    /// <inheritdoc/>
    public string Sentence => "They were one customer when that customer was erased.";

    /// <inheritdoc/>
    public double Confidence => 1.0;

    /// <inheritdoc/>
    public IEnumerable<(int One, int Other, string Evidence)> Find(KnownIdentifiers identifiers) =>
        identifiers.Links.Where(link => link.Evidence == Evidence).Select(link => (link.From, link.To, link.Evidence));

    /// <summary>The evidence of the links that erasing writes.</summary>
    public const string Evidence = "erased together";
}
