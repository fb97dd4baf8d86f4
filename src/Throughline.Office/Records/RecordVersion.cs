namespace Throughline.Office.Records;

/// <summary>One version of a record as it is stored.</summary>
/// <param name="Entry">Which version, who wrote it, when and why.</param>
/// <param name="Body">JSON, byte for byte as it was written; null: the record is deleted.</param>
public sealed record RecordVersion(RecordEntry Entry, string? Body);
