namespace Throughline.Storage.Events;

/// <summary>What is to be erased from a store.</summary>
/// <param name="Identifiers">Codes of the identifiers.</param>
/// <param name="Joined">Those that are one customer's; they stay one, under names that say nothing.</param>
/// <param name="Rows">The store's numbers of the customer's events; the other revisions of each go with it.</param>
/// <param name="Values">The identifiers' values as they may stand in texts; each at least <see cref="ShortestValue"/> letters long.</param>
/// <param name="Remembered">Kinds (with their colon) and keyed hashes of the identifiers.</param>
public sealed record Erasure(
    IReadOnlyList<int> Identifiers,
    IReadOnlyList<int> Joined,
    IReadOnlyCollection<long> Rows,
    IReadOnlyList<string> Values,
    IReadOnlyList<(string Kind, string Hash)> Remembered)
{
    /// <summary>A shorter value stands in too many texts by chance to be taken out of them.</summary>
    public const int ShortestValue = 5;
}
