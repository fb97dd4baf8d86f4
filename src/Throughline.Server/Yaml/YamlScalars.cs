using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Throughline.Server.Yaml;

/// <summary>The single values of a record's text form: what they mean is said by the record's type, not by how they look.</summary>
internal static class YamlScalars
{
    /// <summary>A text as a value of a type; null where it is none.</summary>
    public static JsonValue? Parse(string text, JsonTypeInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type == typeof(string)) return JsonValue.Create(text);
        if (type == typeof(bool)) return text switch { "true" => JsonValue.Create(true), "false" => JsonValue.Create(false), _ => null };
        if (type.IsEnum) return EnumWords.Find(type, text) is { } known ? JsonValue.Create(known) : null;
        if (type == typeof(int)) return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole) : null;
        if (type == typeof(double)) return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? JsonValue.Create(number) : null;
        return Written(text, info);
    }

    /// <summary>What may stand there, in words.</summary>
    public static string Allowed(Type nullable)
    {
        var type = Nullable.GetUnderlyingType(nullable) ?? nullable;
        if (type.IsEnum) return string.Join(", ", EnumWords.All(type));
        if (type == typeof(bool)) return "true or false";
        if (type == typeof(int)) return "a whole number";
        if (type == typeof(double)) return "a number";
        if (type == typeof(DateOnly)) return "a day, e.g. 2026-05-31";
        return type == typeof(DateTimeOffset) ? "a moment, e.g. 2026-05-31T14:05:00Z" : "a text";
    }

    // Times and the like are what JSON says they are.
    private static JsonValue? Written(string text, JsonTypeInfo info)
    {
        var value = JsonValue.Create(text);
        try
        {
            return value.Deserialize(info) is null ? null : value;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
