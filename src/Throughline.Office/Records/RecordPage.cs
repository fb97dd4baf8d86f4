namespace Throughline.Office.Records;

/// <summary>A page of a list of records.</summary>
/// <param name="Records">In order.</param>
/// <param name="Next">The next page begins after this id; null: this is the last.</param>
public sealed record RecordPage(IReadOnlyList<RecordVersion> Records, string? Next);
