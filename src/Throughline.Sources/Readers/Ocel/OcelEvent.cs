namespace Throughline.Sources.Readers.Ocel;

/// <summary>An event as the file has it. A part that is missing or no text is empty.</summary>
/// <param name="Row">Its ordinal, from 1.</param>
/// <param name="Line">Its line, from 1; 0 where the format has none.</param>
internal sealed record OcelEvent(
    long Row, long Line, string Id, string Type, string Time, IReadOnlyList<KeyValuePair<string, string>> Attributes, IReadOnlyList<OcelRelation> Relations);
