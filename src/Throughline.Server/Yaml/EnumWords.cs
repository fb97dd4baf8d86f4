using System.Text.Json;

namespace Throughline.Server.Yaml;

/// <summary>The words of choices in the text forms of records: kebab-case, as in their JSON.</summary>
internal static class EnumWords
{
    /// <summary>All words of a choice.</summary>
    public static IReadOnlyList<string> All(Type type) => [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    /// <summary>The word of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(Enum.GetName(value)!);

    /// <summary>The word that a person means, who may write "PainPoint" or "pain point" for pain-point; null: none.</summary>
    public static string? Find(Type type, string text) => All(type).FirstOrDefault(word => string.Equals(Letters(word), Letters(text), StringComparison.OrdinalIgnoreCase));

    /// <summary>The value that a person means; null: none.</summary>
    public static T? Parse<T>(string text)
        where T : struct, Enum => Find(typeof(T), text) is { } word && Enum.TryParse<T>(Letters(word), ignoreCase: true, out var value) ? value : null;

    private static string Letters(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
