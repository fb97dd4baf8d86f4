namespace Throughline.Sources.Readers.Ocel;

/// <summary>A value of an object's attribute from a time on; without a time it always held.</summary>
internal sealed record OcelValue(string Name, string Value, string Time);
