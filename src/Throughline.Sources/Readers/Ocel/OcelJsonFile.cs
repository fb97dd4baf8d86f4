using System.Text.Json;

namespace Throughline.Sources.Readers.Ocel;

/// <summary>The JSON form of OCEL 2.0. Parts that are missing or of another kind than the schema says read as empty.</summary>
internal sealed class OcelJsonFile(SourceFile file) : IOcelFile
{
    public IEnumerable<OcelObject> Objects(CancellationToken cancellationToken)
    {
        using var elements = new JsonElements(File.OpenRead(file.Path), file.Name);
        foreach (var document in elements.Of("objects"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (document)
            {
                var one = document.RootElement;
                yield return new OcelObject(Text(one, "id"), Text(one, "type"), [.. Items(one, "attributes").Select(a => new OcelValue(Text(a, "name"), Text(a, "value"), Text(a, "time")))], Relations(one));
            }
        }
    }

    public IEnumerable<OcelEvent> Events(IProgress<long>? progress, CancellationToken cancellationToken)
    {
        using var elements = new JsonElements(File.OpenRead(file.Path), file.Name);
        var row = 0L;
        foreach (var document in elements.Of("events"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (document)
            {
                var one = document.RootElement;
                yield return new OcelEvent(++row, elements.Line, Text(one, "id"), Text(one, "type"), Text(one, "time"), [.. Items(one, "attributes").Select(a => new KeyValuePair<string, string>(Text(a, "name"), Text(a, "value")))], Relations(one));
            }

            progress?.Report(elements.BytesRead);
        }
    }

    private static List<OcelRelation> Relations(JsonElement one) =>
        [.. Items(one, "relationships").Select(r => new OcelRelation(Text(r, "objectId"), Text(r, "qualifier"))).Where(r => r.ObjectId.Length > 0)];

    private static JsonElement.ArrayEnumerator Items(JsonElement one, string name) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : default;

    private static string Text(JsonElement one, string name)
    {
        if (one.ValueKind != JsonValueKind.Object || !one.TryGetProperty(name, out var value)) return "";
        return value.ValueKind switch
        {
            JsonValueKind.String => Unescaped(value),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => "",
        };
    }

    /// <summary>The text, or its raw form if its escapes make no valid text.</summary>
    private static string Unescaped(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }
}
