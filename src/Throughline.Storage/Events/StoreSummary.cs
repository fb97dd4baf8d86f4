namespace Throughline.Storage.Events;

/// <summary>What a store holds.</summary>
/// <param name="Events">Events.</param>
/// <param name="From">Time of the first event; null in an empty store.</param>
/// <param name="To">Time of the last event; null in an empty store.</param>
/// <param name="Sources">Events by source, by name.</param>
/// <param name="SetAside">Rows set aside.</param>
/// <param name="Attributes">Names of the free attributes, by index.</param>
public sealed record StoreSummary(
    long Events,
    DateTimeOffset? From,
    DateTimeOffset? To,
    IReadOnlyDictionary<string, long> Sources,
    long SetAside,
    IReadOnlyList<string> Attributes)
{
    /// <summary>The values of every free attribute that has at most <see cref="MostListedValues"/> different ones, by its name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AttributeValues { get; init; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>An attribute with more values is no choice from a list.</summary>
    public const int MostListedValues = 40;
}
