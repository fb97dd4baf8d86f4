using System.Globalization;
using Throughline.Journeys;

namespace Throughline.Office.Records;

/// <summary>Somebody else has changed the record since it was read. Nothing was written; the message says who, when and why, and what to do.</summary>
/// <param name="read">The version that the change was made to; 0: the record was thought to be new.</param>
/// <param name="current">What there is now.</param>
public sealed class RecordConflictException(long read, RecordVersion current) : WorkspaceException(Problem.Conflict, Describe(read, current.Entry))
{
    /// <summary>What there is now.</summary>
    public RecordVersion Current { get; } = current;

    private static string Describe(long read, RecordEntry current)
    {
        var what = current.IsDeleted ? "was deleted meanwhile" : read == 0 ? "is there already" : "was changed meanwhile";
        var reason = current.Why.Length == 0 ? "" : $" (“{current.Why}”)";
        var at = current.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var mine = read == 0 ? "Yours would have been its first" : $"Yours was made to version {read}";
        return $"{current.Key} {what}: version {current.Version} is by {current.Who}, {at} UTC{reason}. {mine}; nothing of it was saved. Look at version {current.Version} and make your change there.";
    }
}
