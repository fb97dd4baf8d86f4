namespace Throughline.Sources.Readers.Ocel;

/// <summary>A relation of an event or object to an object, with its qualifier.</summary>
internal sealed record OcelRelation(string ObjectId, string Qualifier);
