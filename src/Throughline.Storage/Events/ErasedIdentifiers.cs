using Throughline.Journeys.Identity;
using Throughline.Storage.DuckDb;

namespace Throughline.Storage.Events;

/// <summary>The keyed hashes of identifiers whose customers were erased, so that a later import does not bring them back.</summary>
internal sealed class ErasedIdentifiers
{
    /// <summary>What stands where a value was erased.</summary>
    internal const string Mark = "[erased]";

    private readonly HashSet<string> _hashes = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _kinds = new(StringComparer.Ordinal);

    internal bool IsEmpty => _hashes.Count == 0;

    internal static ErasedIdentifiers Load(DuckDbConnection connection)
    {
        var erased = new ErasedIdentifiers();
        using var result = connection.Query("SELECT kind, hash FROM erased_identifier");
        while (result.ReadChunk())
        {
            for (var row = 0; row < result.RowCount; row++)
            {
                erased._kinds.Add(result.Text(row, 0));
                erased._hashes.Add(result.Text(row, 1));
            }
        }

        return erased;
    }

    internal bool Contains(string hash) => _hashes.Contains(hash);

    /// <summary>Whether a text, or a field or word of it, is an erased identifier.</summary>
    internal bool AnyIn(string text, IdentifierKey key) => !IsEmpty && text.Split(" | ").Concat(text.Split([' ', ',', ';', '|', '"', '<', '>', '(', ')', '\t'])).Append(text)
        .Where(part => part.Length > 0).Distinct(StringComparer.Ordinal)
        .Any(part => _kinds.Any(kind => Contains(key.Hash($"{kind}{part}"))));
}
