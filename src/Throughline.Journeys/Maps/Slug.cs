using Throughline.Journeys.Events;

namespace Throughline.Journeys.Maps;

/// <summary>Short names for addresses.</summary>
public static class Slug
{
    /// <summary>Lower-case letters and digits with hyphens; a text without any gets one from its hash.</summary>
    public static string Of(string text)
    {
        var words = new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? Hash(text) : string.Join('-', words);
    }

    /// <summary>The short name, told apart by the text's hash if it is taken; it does not depend on the order of the others' arrival beyond that.</summary>
    public static string Unique(string text, HashSet<string> taken)
    {
        var slug = Of(text);
        if (taken.Add(slug)) return slug;
        slug = $"{slug}-{Hash(text)}";
        taken.Add(slug);
        return slug;
    }

    private static string Hash(string text) =>
        ((uint)StableHash.Of(System.Text.Encoding.UTF8.GetBytes(text))).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
}
