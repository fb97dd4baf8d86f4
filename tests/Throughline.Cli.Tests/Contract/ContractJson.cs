using System.Text.Json;

namespace Throughline.Cli.Tests.Contract;

/// <summary>Reads the JSON that other programs rely on: names and types exactly, nothing missing, numbers as numbers, no null where none is meant.
/// That nothing else is there is asked once a command, in <see cref="ContractTests"/>.</summary>
internal static class ContractJson
{
    private static readonly JsonSerializerOptions Exact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads the whole text.</summary>
    public static T Read<T>(string text) =>
        JsonSerializer.Deserialize<T>(text, Exact) ?? throw new JsonException("The command printed null.");

    /// <summary>The property names of the object at a path (names and array indices), in their order.</summary>
    public static string Properties(string text, params object[] path)
    {
        using var document = JsonDocument.Parse(text);
        var element = document.RootElement;
        foreach (var step in path) element = step is int index ? element[index] : element.GetProperty((string)step);
        return string.Join(' ', element.EnumerateObject().Select(property => property.Name));
    }
}
