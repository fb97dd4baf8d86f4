using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>
/// The one shape of bodies: fields in the order in which their C# record declares them, camelCase, enums in kebab-case words, no nulls, no empty lists beyond the record's
/// parameters, no white space, and letters as they are. Equal bodies are equal bytes. A field that this program does not know is refused, never dropped.
/// </summary>
public static class RecordJson
{
    private static readonly JsonSerializerOptions Shape = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { AllowAbsentNulls, LeaveOutEmptyLists } },
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>A body as JSON. Half of a character, which is no text, becomes U+FFFD.</summary>
    public static string Write<T>(T body)
        where T : class => JsonSerializer.Serialize(body, Shape);

    /// <summary>A text as JSON.</summary>
    public static string Text(string text) => JsonSerializer.Serialize(text, Shape);

    /// <summary>A number as JSON.</summary>
    public static string Number(long number) => JsonSerializer.Serialize(number, Shape);

    /// <summary>A body that has not been written yet, e.g. of a change that somebody asks for.</summary>
    /// <exception cref="WorkspaceException">It is none, in words.</exception>
    public static T Parse<T>(string body)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(body, Shape) ?? throw new JsonException("The content is null.");
        }
        catch (JsonException e)
        {
            throw new WorkspaceException(Problem.Usage, $"What was given at {e.Path} cannot stand there. Nothing was changed.", e);
        }
    }

    /// <summary>What a body of a type looks like: its fields by name and order, which of them must be there, and of what they are. Other text forms of records go by it.</summary>
    public static JsonTypeInfo Describe(Type type) => Shape.GetTypeInfo(type);

    /// <summary>The body of a version; null: the record is deleted.</summary>
    /// <exception cref="WorkspaceException">This program cannot read it without losing something.</exception>
    public static T? Read<T>(RecordVersion version)
        where T : class
    {
        if (version.Body is null) return null;
        try
        {
            return JsonSerializer.Deserialize<T>(version.Body, Shape) ?? throw new JsonException("The content is null.");
        }
        catch (JsonException e)
        {
            throw new WorkspaceException(
                Problem.Unavailable,
                $"Version {version.Entry.Version} of {version.Entry.Key}, by {version.Entry.Who}, holds something at {e.Path} that this version of Throughline does not know, probably written by a newer one. Update Throughline here too, or restore an earlier version of the record.",
                e);
        }
    }

    // Nulls are not written, so a parameter that may be null may be absent.
    private static void AllowAbsentNulls(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is { IsNullable: true })) property.IsRequired = false;
    }

    // What a record can have beyond its parameters came later: bodies of before it must stay the bytes that they are.
    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is null && typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string)))
            property.ShouldSerialize = (_, value) => value is IEnumerable list && list.GetEnumerator().MoveNext();
    }
}
