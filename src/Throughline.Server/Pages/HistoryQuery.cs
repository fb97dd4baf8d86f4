namespace Throughline.Server.Pages;

/// <summary>What the page of a map's versions shows.</summary>
/// <param name="From">The earlier of two versions that are compared; null: none.</param>
/// <param name="To">The later one; null: the newest.</param>
/// <param name="Before">The list goes on before this version; null: it begins with the newest.</param>
/// <param name="Shown">The version that is looked at as it was; null: none.</param>
public sealed record HistoryQuery(long? From = null, long? To = null, long? Before = null, long? Shown = null)
{
    /// <summary>So many versions are on a page.</summary>
    public const int OnPage = 50;

    /// <summary>As the words of an address.</summary>
    public string Words() => string.Join('&', new (string Word, long? Version)[] { ("from", From), ("to", To), ("before", Before), ("v", Shown) }
        .Where(word => word.Version is not null).Select(word => $"{word.Word}={word.Version}"));
}
