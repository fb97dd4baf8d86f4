namespace Throughline.Office.Records;

/// <summary>A version of a record with its body as an object.</summary>
/// <typeparam name="T">The type of its body.</typeparam>
/// <param name="Entry">Which version, who wrote it, when and why.</param>
/// <param name="Body">Its content; null: the record is deleted.</param>
public sealed record Recorded<T>(RecordEntry Entry, T? Body)
    where T : class;
