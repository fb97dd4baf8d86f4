using System.Text.Json;
using System.Text.Json.Serialization;

namespace Throughline.Server.Workspaces;

/// <summary>Reads and writes <see cref="RecordsSetting"/> as the text that it is.</summary>
internal sealed class RecordsSettingConverter : JsonConverter<RecordsSetting>
{
    /// <inheritdoc/>
    public override RecordsSetting Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new RecordsSetting(reader.GetString()!) : throw new JsonException("records is a text in quotes.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RecordsSetting value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
