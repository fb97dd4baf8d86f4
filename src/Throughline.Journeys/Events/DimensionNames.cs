using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Throughline.Journeys.Events;

/// <summary>The dimensions as people write them in maps, mappings and addresses: lower case, words joined by hyphens, e.g. <c>configuration-item</c>.</summary>
public static class DimensionNames
{
    private static readonly string[] Names = [.. Dimensions.All.Select(dimension => Hyphenated(dimension.ToString()))];

    /// <summary>All names, in the order of the dimensions.</summary>
    public static IReadOnlyList<string> All => Names;

    /// <summary>The name of a dimension.</summary>
    public static string Of(Dimension dimension) => Names[(int)dimension];

    /// <summary>The dimension of a name, without regard to case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? name, out Dimension dimension)
    {
        var index = Array.FindIndex(Names, known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase));
        dimension = (Dimension)Math.Max(index, 0);
        return index >= 0;
    }

    private static string Hyphenated(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
