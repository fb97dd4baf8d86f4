using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Throughline.Server.Yaml;

/// <summary>Writes JSON as YAML that a person likes to read, and that every reader of YAML reads back as the same.</summary>
internal static class YamlRecordWriter
{
    private static readonly EmitterSettings Settings = new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024).WithIndentedSequences();

    /// <summary>The text of an object, with line feeds.</summary>
    public static string Write(JsonObject body)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(version: null, tags: null, isImplicit: true));
        Write(emitter, body);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Emitter emitter, JsonNode? node)
    {
        if (node is JsonObject fields) WriteFields(emitter, fields);
        else if (node is JsonArray items) WriteItems(emitter, items);
        else emitter.Emit(node?.GetValueKind() == JsonValueKind.String ? Text(node.GetValue<string>()) : Plain(node?.ToJsonString() ?? "null"));
    }

    private static void WriteFields(Emitter emitter, JsonObject fields)
    {
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
        foreach (var (name, value) in fields)
        {
            emitter.Emit(Plain(name));
            Write(emitter, value);
        }

        emitter.Emit(new MappingEnd());
    }

    private static void WriteItems(Emitter emitter, JsonArray items)
    {
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        foreach (var item in items) Write(emitter, item);
        emitter.Emit(new SequenceEnd());
    }

    private static Scalar Text(string text) => new(AnchorName.Empty, TagName.Empty, text, YamlText.Style(text), isPlainImplicit: true, isQuotedImplicit: true);

    private static Scalar Plain(string text) => new(text);
}
