namespace Throughline.Office.Records;

/// <summary>A line of the audit log: that a version of a record was written. Nothing ever changes or removes one.</summary>
/// <param name="Sequence">Its place among all versions of the store: 1, 2, 3 ... in the order in which they became valid, without gaps.</param>
/// <param name="Key">Which record.</param>
/// <param name="Version">Of this record: 1, 2, 3 ...</param>
/// <param name="IsDeleted">Whether this version says that the record is deleted.</param>
/// <param name="Who">Who wrote it.</param>
/// <param name="At">When, UTC, to the microsecond; never before the version before it, whatever the clocks of several servers say.</param>
/// <param name="Why">The reason that was given; empty: none.</param>
public sealed record RecordEntry(long Sequence, RecordKey Key, long Version, bool IsDeleted, string Who, DateTimeOffset At, string Why);
