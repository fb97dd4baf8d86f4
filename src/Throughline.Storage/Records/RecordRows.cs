using System.Data.Common;
using Throughline.Office.Records;

namespace Throughline.Storage.Records;

/// <summary>Rows of <c>record_version</c> as objects, and the moments in them: microseconds since 1970, UTC.</summary>
internal static class RecordRows
{
    /// <summary>The columns of an entry, in the order in which they are read.</summary>
    public const string EntryColumns = "v.sequence, v.kind, v.id, v.version, v.body IS NULL, v.who, v.written_at, v.why";

    /// <summary>The columns of a version, in the order in which they are read.</summary>
    public const string VersionColumns = EntryColumns + ", v.body";

    /// <summary>Reads <see cref="EntryColumns"/>.</summary>
    public static RecordEntry Entry(DbDataReader row) => new(
        row.GetInt64(0), new RecordKey(row.GetString(1), row.GetString(2)), row.GetInt64(3), row.GetBoolean(4), row.GetString(5), Moment(row.GetInt64(6)), row.GetString(7));

    /// <summary>Reads <see cref="VersionColumns"/>.</summary>
    public static RecordVersion Version(DbDataReader row) => new(Entry(row), row.IsDBNull(8) ? null : row.GetString(8));

    /// <summary>A moment as it is stored; what is finer than a microsecond is cut off.</summary>
    public static long Microseconds(DateTimeOffset moment) => (moment - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    private static DateTimeOffset Moment(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
