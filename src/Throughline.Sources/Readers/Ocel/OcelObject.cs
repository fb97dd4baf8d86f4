namespace Throughline.Sources.Readers.Ocel;

/// <summary>An object with the history of its attributes.</summary>
internal sealed record OcelObject(string Id, string Type, IReadOnlyList<OcelValue> Values, IReadOnlyList<OcelRelation> Relations);
