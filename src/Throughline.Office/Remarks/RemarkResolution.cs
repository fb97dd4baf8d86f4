namespace Throughline.Office.Remarks;

/// <summary>That a thread is settled.</summary>
/// <param name="By">Who settled it.</param>
/// <param name="At">When, UTC.</param>
public sealed record RemarkResolution(string By, DateTimeOffset At);
